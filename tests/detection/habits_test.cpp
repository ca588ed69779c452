#include "detection/engine.h"
#include "detection/same_value.h"
#include "tests/detection/marked_text.h"

#include <QTest>

#include <memory>

namespace tacet::tests {

using namespace detection;

/// What people do to a value so that it reads better, or so that a machine does not read it: it is
/// found all the same, and its span is that of the original text.
class HabitsTest : public QObject {
    Q_OBJECT

private slots:
    void findsWhatIsWrittenOddly_data();
    void findsWhatIsWrittenOddly();
    void leavesAloneWhatOnlyLooksAlike_data();
    void leavesAloneWhatOnlyLooksAlike();

private:
    Engine m_engine;
};

void HabitsTest::findsWhatIsWrittenOddly_data() {
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<QByteArray>("kind");
    const auto row = [](const char* habit, const char* marked, const char* kind) {
        QTest::newRow(habit) << QByteArray(marked) << QByteArray(kind);
    };
    row("no-break spaces", "pay [[NL91\u00a0ABNA\u00a00417\u00a01643\u00a000]] now", "iban");
    row("narrow no-break spaces", "[[4539\u202f1488\u202f0343\u202f6467]]", "credit_card");
    row("zero-width spaces", "pay [[N\u200bL\u200b91ABNA04171\u200b64300]] now", "iban");
    row("a soft hyphen", "[[sanne@kliniek\u00adnoord.nl]]", "email");
    row("a byte order mark", "[[4539\ufeff148803436467]]", "credit_card");
    row("dots", "pay [[NL91.ABNA.0417.1643.00]] now", "iban");
    row("hyphens of typesetters", "[[4539\u20111488\u20110343\u20116467]]", "credit_card");
    row("digits one by one", "[[4 5 3 9 1 4 8 8 0 3 4 3 6 4 6 7]]", "credit_card");
    row("pairs of digits", "tel. [[06.12.34.56.78]]", "phone");
    row("full-width signs", "[[\uff2e\uff2c\uff19\uff11ABNA0417164300]]", "iban");
    row("a full-width at sign", "[[sanne\uff20kliniek-noord\uff0enl]]", "email");
    row("Arabic digits", "[[\u0664\u0665\u0663\u0669 1488 0343 6467]]", "credit_card");
    row("Devanagari digits", "[[\u096a\u096b\u0969\u096f 1488 0343 6467]]", "credit_card");
    row("Cyrillic letters", "[[NL91 \u0410\u0412N\u0410 0417 1643 00]]", "iban");
    row("broken lines", "pay [[NL91 ABNA\n0417 1643 00]] now", "iban");
    row("broken lines of Windows", "pay [[NL91 ABNA\r\n0417 1643 00]] now", "iban");
    row("broken and indented", "pay [[NL91 ABNA\r\n    0417 1643 00]] now", "iban");
    row("broken in a quotation", "> pay [[NL91 ABNA\n> 0417 1643 00]] now", "iban");
    row("at and dot in brackets", "[[sanne [at] kliniek-noord [dot] nl]]", "email");
    row("at and dot as words", "to [[sanne at kliniek-noord dot nl]] please", "email");
}

void HabitsTest::findsWhatIsWrittenOddly() {
    QFETCH(QByteArray, marked);
    QFETCH(QByteArray, kind);
    const MarkedText text = unmarked(marked.toStdString());
    const std::vector<Finding> findings =
        m_engine.scan(text.text, {.region = "NL", .language = {}, .label = {}});
    QCOMPARE(findings.size(), std::size_t(1));
    QVERIFY(findings[0].span == text.marks[0]);
    QCOMPARE(QByteArray::fromStdString(std::string(baseOf(findings[0].kind))), kind);
    QVERIFY(findings[0].confidence > Confidence::Low);
}

void HabitsTest::leavesAloneWhatOnlyLooksAlike_data() {
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* reason, const char* text) {
        QTest::newRow(reason) << QByteArray(text);
    };
    row("two columns of a table", "4539 1488    0343 6467");
    row("a sentence about a dot", "Look at the dot in the middle of the page.");
    row("a time in brackets", "We meet (at noon) on dot nl street.");
    row("a place on the web", "We met at kliniek-noord.nl again.");
}

void HabitsTest::leavesAloneWhatOnlyLooksAlike() {
    QFETCH(QByteArray, text);
    for (const Finding& finding :
         m_engine.scan(text.toStdString(), {.region = "NL", .language = {}, .label = {}})) {
        QVERIFY(finding.confidence == Confidence::Low);
    }
}

std::unique_ptr<QObject> makeHabitsTest() {
    return std::make_unique<HabitsTest>();
}

} // namespace tacet::tests

#include "habits_test.moc"
