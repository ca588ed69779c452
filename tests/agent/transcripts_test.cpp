#include "tests/agent/script.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace tacet::tests {

namespace {

QDir folder() {
    return QDir(QStringLiteral(TACET_SOURCE_DIR "/tests/data/transcripts"));
}

QByteArray bytesOf(const QString& name) {
    QFile file(folder().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Events and comments as they are, with the commands that they lead to now.
QByteArray replayed(const QByteArray& transcript) {
    Script script;
    QByteArray text;
    for (const QByteArray& line : transcript.split('\n')) {
        if (line.startsWith("< ")) {
            continue;
        }
        text += line + '\n';
        if (line.startsWith("> ")) {
            for (const std::string& answer : script.play(line.mid(2).toStdString())) {
                text += QByteArray("< ") + answer.c_str() + '\n';
            }
        }
    }
    text.chop(1); // the line break at the end made one line more
    return text;
}

void rewrite(const QString& name, const QByteArray& text) {
    QFile file(folder().filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
}

// Every behaviour that must have its transcript.
const QStringList kNames = {"key-mark-mask-undo",
                            "half-typed",
                            "password",
                            "unwatched",
                            "stale-write",
                            "typing-during-write",
                            "pointer-card",
                            "keyboard-card",
                            "open-card-stays",
                            "pause",
                            "blind",
                            "bus-lost",
                            "wayland-list",
                            "scopes",
                            "ignore",
                            "send",
                            "leave",
                            "partial",
                            "settle",
                            "copy-cleaned",
                            "program",
                            "same-value-twice",
                            "edited-away",
                            "shortcut-taken",
                            "undo-after-caret",
                            "undo-fails",
                            "disk-faults",
                            "no-device-key",
                            "left-and-back",
                            "sent-by-button",
                            "cleared",
                            "page-closed",
                            "raised"};

} // namespace

class TranscriptsTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheTranscript_data();
    void agreesWithTheTranscript();
    void playsEveryFileThere();
};

void TranscriptsTest::agreesWithTheTranscript_data() {
    QTest::addColumn<QString>("name");
    for (const QString& name : kNames) {
        QTest::newRow(qPrintable(name)) << name + ".txt";
    }
}

void TranscriptsTest::agreesWithTheTranscript() {
    QFETCH(QString, name);
    const QByteArray expected = bytesOf(name);
    QVERIFY2(!expected.isEmpty(), "the transcript is missing");
    const QByteArray actual = replayed(expected);
    QVERIFY2(!actual.contains("\n< ?"), "the transcript holds a line that is no event");
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        rewrite(name, actual);
        return;
    }
    const QList<QByteArray> was = expected.split('\n');
    const QList<QByteArray> is = actual.split('\n');
    for (qsizetype i = 0; i < qMin(was.size(), is.size()); ++i) {
        QCOMPARE(is[i], was[i]);
    }
    QCOMPARE(is.size(), was.size());
}

void TranscriptsTest::playsEveryFileThere() {
    QStringList found;
    for (const QString& file : folder().entryList({"*.txt"}, QDir::Files)) {
        found << file.chopped(4);
    }
    QStringList known = kNames;
    known.sort();
    QCOMPARE(found, known);
}

std::unique_ptr<QObject> makeTranscriptsTest() {
    return std::make_unique<TranscriptsTest>();
}

} // namespace tacet::tests

#include "transcripts_test.moc"
