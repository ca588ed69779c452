// A Qt 6 text window, which tells the driver about itself: reads questions, a JSON object a line,
// from standard input and prints one answer a line, like the pages do. Boxes are in native pixels.
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScreen>
#include <QSocketNotifier>
#include <QTextEdit>

#include <unistd.h>

#include <iostream>
#include <string>

namespace {

/// A box of the text's viewport as one of the screen, in native pixels.
QJsonObject onScreen(const QWidget& widget, const QRect& box) {
    const qreal ratio = widget.devicePixelRatioF();
    const QPoint origin = widget.screen()->geometry().topLeft();
    const QPointF place = QPointF(widget.mapToGlobal(box.topLeft()) - origin) * ratio + origin;
    return {{"x", place.x()},
            {"y", place.y()},
            {"width", box.width() * ratio},
            {"height", box.height() * ratio}};
}

QRect caretAt(const QTextEdit& edit, int position) {
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(position);
    return edit.cursorRect(cursor);
}

/// One box for each line between two positions.
QJsonArray boxes(const QTextEdit& edit, int start, int end) {
    QJsonArray lines;
    QRect line;
    for (int position = start; position < end; ++position) {
        const QRect here = caretAt(edit, position);
        const QRect next = caretAt(edit, position + 1);
        if (!line.isNull() && here.y() != line.y()) {
            lines.append(onScreen(*edit.viewport(), line));
            line = {};
        }
        const int left = line.isNull() ? here.center().x() : line.left();
        const int right = next.y() == here.y() ? next.center().x() : here.center().x();
        line = QRect(left, here.y(), right - left, here.height());
    }
    lines.append(onScreen(*edit.viewport(), line));
    return lines;
}

QJsonArray rects(const QTextEdit& edit, const QString& needle) {
    QJsonArray found;
    const QString text = edit.toPlainText();
    for (auto at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
        found.append(boxes(edit, static_cast<int>(at), static_cast<int>(at + needle.size())));
    }
    return found;
}

QJsonValue answer(const QTextEdit& edit, const QJsonObject& question) {
    if (question["ask"] == "rects") {
        return rects(edit, question["args"]["needle"].toString());
    }
    if (question["ask"] == "field") {
        return QJsonArray{onScreen(*edit.viewport(), edit.viewport()->rect())};
    }
    return QJsonObject{{"text", edit.toPlainText()},
                       {"sent", QJsonArray()},
                       {"focused", edit.hasFocus() && edit.isActiveWindow()}};
}

void answerLine(const QTextEdit& edit) {
    std::string line;
    if (!std::getline(std::cin, line)) {
        QCoreApplication::quit();
        return;
    }
    const QJsonObject question = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
    const QJsonObject reply{{"id", question["id"]},
                            {"answer", QJsonObject{{"value", answer(edit, question)}}}};
    std::cout << QJsonDocument(reply).toJson(QJsonDocument::Compact).constData() << std::endl;
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QTextEdit edit;
    edit.setWindowTitle("Notes");
    edit.setFont(QFont("DejaVu Sans", 12));
    edit.resize(760, 420);
    edit.show();
    QSocketNotifier questions(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&questions, &QSocketNotifier::activated, &edit, [&] { answerLine(edit); });
    return QApplication::exec();
}
