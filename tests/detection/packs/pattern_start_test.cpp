#include "detection/pack_compiler/pack_names.h"
#include "detection/pack_compiler/pattern_start.h"

#include <QTest>

#include <memory>

namespace tacet::tests {

using namespace pack_compiler;
using detection::LetterCase;

namespace {

// "digits literal(ab,cd)"
QByteArray written(const std::vector<PatternStart>& starts) {
    QByteArray all;
    for (const PatternStart& start : starts) {
        all += all.isEmpty() ? "" : " ";
        for (const auto& name : kAnchors) {
            all += name.value == start.anchor ? QByteArray::fromStdString(std::string(name.word))
                                              : QByteArray();
        }
        if (!start.literals.empty()) {
            QByteArrayList literals;
            for (const std::string& literal : start.literals) {
                literals += QByteArray::fromStdString(literal);
            }
            all += '(' + literals.join(',') + ')';
        }
    }
    return all;
}

} // namespace

/// Which anchors stand where a pattern begins to match.
class PatternStartTest : public QObject {
    Q_OBJECT

private slots:
    void readsTheBeginning_data() {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* pattern, const char* expected) {
            QTest::newRow(name) << QByteArray(pattern) << QByteArray(expected);
        };
        row("fixed signs", R"(PRJ-\d{4})", "literal(prj-)");
        row("of two signs", R"(kx\d+)", "literal(kx)");
        row("one sign is too little", R"(k.+)", "");
        row("digits", R"(\d{4}-[A-Z]{3})", "digits");
        row("a class of digits", R"([0-4][5-9]x)", "digits");
        row("either", R"((?:AB|CD)-\d)", "literal(ab-,cd-)");
        row("of different sorts", R"(AB\d{3}|\d{5})", "digits literal(ab)");
        row("one of them without", R"(AB\d{3}|.\d{5})", "");
        row("something optional first", R"((?:NL)?\d{9})", "digits literal(nl)");
        row("a class of a few", R"([xy]q\d)", "literal(xq,yq)");
        row("letters, then a digit", R"([A-Z]{2}\d{6})", "letter-digits");
        row("letters, a gap, then a digit", R"([A-Z]{2}[ -]\d{6})", "letter-digits");
        row("letters, then a sign", R"([A-Z]{2}/\d{6})", "");
        row("letters without end", R"([a-z]+-x)", "");
        row("plus", R"(\+\d{8})", "plus");
        row("repeated", R"((?:ab){2}c)", "literal(ababc)");
        row("any number of", R"((?:ab)*cd)", "literal(abababab,abababcd,ababcd,abcd,cd)");
        row("a group with a name", R"((?P<value>PRJ)\d)", "literal(prj)");
        row("the group of the value", R"(PRJ (\d+))", "literal(prj )");
        row("edges count for nothing", R"(^\bPRJ\b)", "literal(prj)");
        row("a backslash before a sign", R"(a\.b)", "literal(a.b)");
        row("braces that count nothing", R"(a{x)", "literal(a{x)");
        row("as few as can be", R"(ab{1,2}?c)", "literal(abbc,abc)");
        row("a sign first", R"(#\d{4})", "");
        row("not these", R"([^a]b)", "");
        row("anything", R"(.*)", "");
        row("a byte by its number is not followed", R"(\x41B)", "");
        row("nothing", "", "");
    }

    void readsTheBeginning() {
        QFETCH(QByteArray, pattern);
        QTEST(written(startsOf(pattern.toStdString(), LetterCase::Any)), "expected");
    }

    void tellsCasesApartWhereTheRuleDoes() {
        QCOMPARE(written(startsOf("Ab", LetterCase::Exact)), QByteArray("literal(Ab)"));
        QCOMPARE(written(startsOf("(?i)Ab", LetterCase::Exact)),
                 QByteArray("literal(AB,Ab,aB,ab)"));
        QCOMPARE(written(startsOf("[A-Z]{4}", LetterCase::Exact)), QByteArray("upper-word"));
        QCOMPARE(written(startsOf("[A-Z]{4}", LetterCase::Any)), QByteArray());
    }

    void endsForPatternsOfAnySize_data() {
        QTest::addColumn<QByteArray>("pattern");
        QTest::newRow("nested") << QByteArray(500, '(') + "a" + QByteArray(500, ')');
        QTest::newRow("repeated") << QByteArray("(?:a?b?c?d?e?)+").repeated(100);
        QTest::newRow("either") << QByteArray("ab|").repeated(600) + "ab";
    }

    void endsForPatternsOfAnySize() {
        QFETCH(QByteArray, pattern);
        QVERIFY(startsOf(pattern.toStdString(), LetterCase::Any).size() <= 3);
    }
};

std::unique_ptr<QObject> makePatternStartTest() {
    return std::make_unique<PatternStartTest>();
}

} // namespace tacet::tests

#include "pattern_start_test.moc"
