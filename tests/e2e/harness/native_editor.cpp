#include "tests/e2e/harness/native_editor.h"

#include "tests/e2e/harness/wait.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tacet::e2e {

namespace {

/// An executable of the register that no package of the test machine installs.
constexpr const char* kListedApp = "claude-desktop";

/// A copy of `program` under the listed name.
QString disguised(const Desktop& desktop, const QString& program) {
    const QString copy = desktop.path(kListedApp);
    QFile::remove(copy);
    if (!QFile::copy(program, copy)) {
        qFatal("cannot copy %s", qPrintable(program));
    }
    return copy;
}

GlyphBoxes boxesFrom(const QJsonValue& value) {
    GlyphBoxes boxes;
    for (const QJsonValue item : value.toArray()) {
        boxes << QRectF(item["x"].toDouble(), item["y"].toDouble(), item["width"].toDouble(),
                        item["height"].toDouble());
    }
    return boxes;
}

} // namespace

NativeEditor::NativeEditor(Desktop& desktop, NativeKind kind) {
    QProcessEnvironment environment = desktop.environment();
    QString program = TACET_QT_EDITOR;
    QStringList arguments;
    if (kind == NativeKind::Gtk3) {
        program = QFile::symLinkTarget("/usr/bin/python3");
        arguments << TACET_SOURCE_DIR "/tests/e2e/programs/gtk_editor.py";
        environment.insert("PYTHONHOME", "/usr");
    }
    m_process = std::make_unique<Child>(disguised(desktop, program), arguments, environment);
    waitFor([this] { return isFocused(); });
}

QString NativeEditor::text() {
    return ask("state").toObject()["text"].toString();
}

QStringList NativeEditor::sent() {
    return {};
}

QList<GlyphBoxes> NativeEditor::glyphs(const QString& needle) {
    QList<GlyphBoxes> found;
    for (const QJsonValue occurrence : ask("rects", needle).toArray()) {
        found << boxesFrom(occurrence);
    }
    return found;
}

QRectF NativeEditor::field() {
    return boxesFrom(ask("field")).value(0);
}

bool NativeEditor::isFocused() {
    return ask("state").toObject()["focused"].toBool();
}

QJsonValue NativeEditor::ask(const QString& question, const QString& needle) {
    QProcess& process = m_process->process();
    const QJsonObject message{
        {"id", ++m_lastId}, {"ask", question}, {"args", QJsonObject{{"needle", needle}}}};
    process.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    QJsonObject reply;
    waitFor([&] {
        process.waitForReadyRead(1);
        while (process.canReadLine()) {
            reply = QJsonDocument::fromJson(process.readLine()).object();
        }
        return reply["id"].toInt() == m_lastId || !m_process->isRunning();
    });
    return reply["answer"].toObject()["value"];
}

} // namespace tacet::e2e
