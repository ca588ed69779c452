// A Qt 6 window with a text field and a password field. Reads orders, a word and its argument a
// line, from standard input; answers each with a line: is the window active, and the text of the
// field in base64.
#include <QApplication>
#include <QLineEdit>
#include <QSocketNotifier>
#include <QTextEdit>
#include <QVBoxLayout>

#include <unistd.h>

#include <iostream>
#include <string>

namespace {

struct Fields {
    QWidget window;
    QTextEdit text;
    QLineEdit password;
};

void obey(Fields& fields, const QByteArrayList& order) {
    const QByteArray word = order.value(0);
    if (word == "field") {
        fields.text.setFocus();
    } else if (word == "password") {
        fields.password.setFocus();
    } else if (word == "paste") {
        fields.text.insertPlainText(QString::fromUtf8(QByteArray::fromBase64(order.value(1))));
    } else if (word == "move") {
        fields.window.move(fields.window.pos() +
                           QPoint(order.value(1).toInt(), order.value(2).toInt()));
    }
}

void obeyLine(Fields& fields) {
    std::string line;
    if (!std::getline(std::cin, line)) {
        QCoreApplication::quit();
        return;
    }
    obey(fields, QByteArray::fromStdString(line).split(' '));
    const QByteArray text = fields.text.toPlainText().toUtf8();
    const bool isActive = fields.window.isActiveWindow();
    std::cout << (isActive ? "active " : "waiting ") << text.toBase64().constData() << std::endl;
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    Fields fields;
    fields.password.setEchoMode(QLineEdit::Password);
    auto* layout = new QVBoxLayout(&fields.window);
    layout->addWidget(&fields.text);
    layout->addWidget(&fields.password);
    fields.window.resize(600, 300);
    fields.window.show();
    QSocketNotifier orders(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&orders, &QSocketNotifier::activated, &fields.window,
                     [&] { obeyLine(fields); });
    return QApplication::exec();
}
