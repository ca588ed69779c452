#include "detection/remedy.h"
#include "tests/detection/value_tests.h"

#include <QTest>

namespace tacet::tests {

class ExcerptTest : public QObject {
    Q_OBJECT

private slots:
    void showsTheEndsAtMost_data();
    void showsTheEndsAtMost();
    void isNeverWiderThanTwentyFourCharacters();
    void isValidForAnyBytes();
};

void ExcerptTest::showsTheEndsAtMost_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* reason, const char* kind, const char* value,
                        const char* expected) {
        QTest::newRow(reason) << QString::fromUtf8(kind) << QString::fromUtf8(value)
                              << QString::fromUtf8(expected);
    };
    row("grouped", "iban", "NL91 ABNA 0417 1643 00", "NL•• •••• •••• •••• 00");
    row("nine digits", "national_id:NL_BSN", "123456782", "1•••••••2");
    row("short", "postal_code", "1234", "••••");
    row("mailbox", "email", "sam.example@example.com", "sa•.•••••••@•••••••.•om");
    row("password", "password", "hunter2hunter2", "••••••••");
    row("short password", "password", "a", "••••••••");
    row("key block", "private_key", "-----BEGIN\nabc", "••••••••");
    row("long", "api_key:x", "sk-abcdefghijklmnopqrstuvwxyz", "sk-•••••••••…•••••••••yz");
    row("letters beyond ASCII", "person_name", "Émilie Dupré", "•••••• •••••");
    row("line break", "address", "12 Example Road\nLondon", "12 ••••••• •••••••••on");
    row("nothing", "iban", "", "");
}

void ExcerptTest::showsTheEndsAtMost() {
    QFETCH(QString, kind);
    QFETCH(QString, value);
    const std::string excerpt =
        detection::maskedExcerpt(KindId(kind.toStdString()), value.toStdString());
    QTEST(QString::fromStdString(excerpt), "expected");
}

void ExcerptTest::isNeverWiderThanTwentyFourCharacters() {
    for (std::size_t length = 0; length < 60; ++length) {
        const std::string excerpt = detection::maskedExcerpt("iban", std::string(length, 'A'));
        QCOMPARE(QString::fromStdString(excerpt).size(),
                 static_cast<qsizetype>(std::min<std::size_t>(length, 24)));
    }
}

void ExcerptTest::isValidForAnyBytes() {
    std::string bytes;
    for (int byte = 0; byte < 256; ++byte) {
        bytes += static_cast<char>(byte);
    }
    for (std::size_t begin = 0; begin + 20 < bytes.size(); ++begin) {
        const std::string excerpt = detection::maskedExcerpt("iban", bytes.substr(begin, 20));
        QVERIFY(!QString::fromStdString(excerpt).contains(QChar::ReplacementCharacter));
        QVERIFY(excerpt.find('\n') == std::string::npos);
    }
}

std::unique_ptr<QObject> makeExcerptTest() {
    return std::make_unique<ExcerptTest>();
}

} // namespace tacet::tests

#include "excerpt_test.moc"
