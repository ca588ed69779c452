#include "detection/pattern_head.h"

#include <QTest>

#include <memory>

namespace tacet::tests {

using namespace detection;

namespace {

bool mayStart(const PatternHead& head, std::string_view text) {
    for (std::size_t at = 0; at < kHeadBytes; ++at) {
        const std::size_t column = headColumn(at < text.size() ? text[at] : '\0');
        if ((head[at][column / 64] >> (column % 64) & 1) == 0) {
            return false;
        }
    }
    return true;
}

} // namespace

class PatternHeadTest : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatAPatternMayStartWith_data() {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char* name, const char* pattern, const char* text, bool may) {
            QTest::newRow(name) << QByteArray(pattern) << QByteArray(text) << may;
        };
        row("digits", R"(\d{3}-\d{4})", "123-4567", true);
        row("no hyphen", R"(\d{3}-\d{4})", "12345678", false);
        row("optional, there", R"(\d{3}[ \-]?\d{4})", "123 4567", true);
        row("optional, not there", R"(\d{3}[ \-]?\d{4})", "1234567", true);
        row("optional, another", R"(\d{3}[ \-]?\d{4})", "123_4567", false);
        row("over already", R"(\d{3})", "123 anything", true);
        row("too short", R"(\d{6})", "123", false);
        row("first branch", "NL|BE", "NL", true);
        row("second branch", "NL|BE", "BE", true);
        row("letters in any case", "nl", "NL", true);
        row("letters as written", "(?-i:nl)", "NL", false);
        row("repeated without end", "a+b", "aaaab", true);
        row("repeated not once", "a+b", "b", false);
        row("perhaps not at all", "a*b", "b", true);
        row("two to three", "a{2,3}bcc", "aaabcc", true);
        row("four are too many", "a{2,3}bcc", "aaaabcc", false);
        row("two or more", "a{2,}b", "aaaaab", true);
        row("one is not two", "a{2,}b", "ab", false);
        row("groups repeated", R"((?:\d{2} ){2}\d)", "12 34 5", true);
        row("class turned round", R"([^\d]\d)", "12", false);
        row("range", "[c-e]1", "D1", true);
        row("outside of the range", "[c-e]1", "f1", false);
        row("hyphen at the end", "[a-]1", "-1", true);
        row("escapes", R"(\x81\.\n)", "\x81.\n", true);
        row("edges match nothing", R"(\b1\b)", "1", true);
        row("what is not understood", R"([[:alpha:]]1)", "11", true);
    }

    void tellsWhatAPatternMayStartWith() {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, text);
        const PatternHead head = patternHead(pattern.toStdString(), LetterCase::Any);
        QTEST(mayStart(head, text.toStdString()), "expected");
    }

    void tellsWhatStartsMayStartWith() {
        const std::vector<std::string> starts = {"NL", "BEL"};
        const PatternHead exact = startsHead(starts, LetterCase::Exact);
        QVERIFY(mayStart(exact, "NL1"));
        QVERIFY(mayStart(exact, "BEx"));
        QVERIFY(!mayStart(exact, "nl1"));
        QVERIFY(mayStart(startsHead(starts, LetterCase::Any), "nl1"));
        QVERIFY(!mayStart(startsHead(starts, LetterCase::Any), "xl1"));
        QVERIFY(mayStart(startsHead({}, LetterCase::Exact), "anything"));
    }

    void allowsInCommonWhatBothAllow() {
        const PatternHead both = common(patternHead("[ab]1", LetterCase::Exact),
                                        patternHead("[bc]1", LetterCase::Exact));
        QVERIFY(mayStart(both, "b1"));
        QVERIFY(!mayStart(both, "a1"));
        QVERIFY(!mayStart(both, "c1"));
    }
};

std::unique_ptr<QObject> makePatternHeadTest() {
    return std::make_unique<PatternHeadTest>();
}

} // namespace tacet::tests

#include "pattern_head_test.moc"
