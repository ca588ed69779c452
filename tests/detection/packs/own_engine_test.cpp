#include "detection/aliases.h"
#include "detection/engine.h"
#include "detection/field_scanner.h"
#include "detection/rule_examples.h"
#include "tests/detection/marked_text.h"
#include "tests/detection/packs/own_pack_text.h"

#include <QTest>

#include <memory>

namespace tacet::tests {

using namespace detection;

namespace {

// The text with its findings of own kinds marked.
QByteArray marked(const std::string& text, const std::vector<Finding>& findings) {
    std::string all;
    std::size_t from = 0;
    for (const Finding& finding : findings) {
        if (finding.kind.text().substr(0, 4) == "own:" && finding.confidence != Confidence::Low) {
            all += text.substr(from, finding.span.begin - from) + "[[" +
                   text.substr(finding.span.begin, length(finding.span)) + "]]";
            from = finding.span.end;
        }
    }
    return QByteArray::fromStdString(all + text.substr(from));
}

Engine engineOf(const std::string& members, const std::string& names = {}) {
    return Engine(ownPack(ownRule(members), names).rules);
}

} // namespace

/// The engine with rules of own packs beside the built-in ones.
class OwnEngineTest : public QObject {
    Q_OBJECT

private slots:
    void findsOwnKinds_data() {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* members, const char* expected) {
            QTest::newRow(name) << QByteArray(members) << QByteArray(expected);
        };
        row("fixed signs", "pattern = 'PRJ-\\d{4}'", "see [[PRJ-1234]], [[prj-5678]], PRJ-12345");
        row("fixed signs in one case", "pattern = 'PRJ-\\d{4}'\ncase = \"exact\"",
            "see [[PRJ-1234]], prj-5678");
        row("digits", "pattern = '\\d{4}[A-F]{2}'", "room [[1234AB]], 1234AG, 12345AB");
        row("letters and digits", "pattern = '[KL][a-z]\\d{4}'", "[[Kx1234]] Mx1234 [[Lq0000]]");
        row("of two sorts", "pattern = 'NR\\d{3}|\\d{3}NR'", "[[NR123]] [[123NR]] 123");
        row("of capitals", "pattern = '[A-Z]{4}_[A-Z]+'\ncase = \"exact\"", "[[ABCD_EF]] abcd_ef");
        row("the group of the value", "pattern = 'code: (\\w+)'", "code: [[abc]] d");
        row("letters with marks", "pattern = 'GE\xC3\x8FN-\\d{3}'",
            "[[ge\xC3\xAFn-123]] [[GEIN-456]]");
        row("full-width digits", "pattern = 'PRJ-\\d{2}'", "[[PRJ-\xEF\xBC\x91\xEF\xBC\x92]]");
        row("digits that are proven", "pattern = '\\d{8}'\ncheck = \"luhn\"",
            "[[79927398]] 79927391");
        row("beside a word", "pattern = 'Q\\d{3}'\ncontext = { en = [\"badge\"] }",
            "badge [[Q123]]. Then Q124");
        row("only beside a word",
            "pattern = 'Q\\d{3}'\ncontext = { en = [\"badge\"] }\nneeds_context = true",
            "badge [[Q123]]. Then Q124");
        row("terms", "terms = [\"Silver Dam\", \"Red Oak\"]",
            "[[silver dam]], [[Red-Oak]], silver, Redoaks");
        row("terms beside a word", "terms = [\"Red Oak\"]\ncontext = { en = [\"client\"] }",
            "client [[Red Oak]]. A red oak");
        row("terms of a file", "terms_file = \"names.txt\"", "for [[Koper Ploeg]] now");
    }

    void findsOwnKinds() {
        QFETCH(QByteArray, members);
        QFETCH(QByteArray, expected);
        const Engine engine = engineOf(members.toStdString(), "Koper Ploeg\n");
        const std::string text = unmarked(expected.toStdString()).text;
        QCOMPARE(marked(text, engine.scan(text, {})), expected);
    }

    void namesWhatAnotherKindReadsAsWell() {
        const std::string text = "IBAN NL91 ABNA 0417 1643 00";
        const Engine engine = engineOf("pattern = 'NL\\d{2} ABNA[ \\d]{13}'\ncheck = \"iban\"\n"
                                       "context = { en = [\"iban\"] }");
        const std::vector<Finding> findings = engine.scan(text, {});
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].kind, KindId("own:code"));
        QCOMPARE(findings[0].runnerUp, std::optional(KindId("iban")));
    }

    void saysWhyItBelieves() {
        const Engine engine = engineOf("terms = [\"Silver Dam\"]");
        const std::vector<Finding> findings = engine.scan("at Silver Dam today", {});
        QCOMPARE(findings.size(), std::size_t(1));
        QVERIFY(findings[0].evidence.has(Evidence::List));
        QCOMPARE(findings[0].confidence, Confidence::High);
        QCOMPARE(findings[0].family, Family::Business);
    }

    void masksByTheBaseOfOwnKinds() {
        Aliases aliases;
        QCOMPARE(aliases.maskFor("own:code", "PRJ-1234"), std::string("[OWN_1]"));
    }

    // Own rules change the numbers of all others, the order of terms and the filter of literals.
    void leavesEveryOtherKindAsItWas() {
        const Engine plain;
        const Engine joined(ownPack(ownRule("pattern = 'zzqx\\d{9}'\ncontext = { any = [\"iban\", "
                                            "\"zzqx\"] }") +
                                    ownRule("terms = [\"zzqx zzqx\"]"))
                                .rules);
        for (const RuleExample& example : ruleExamples()) {
            const std::string text = unmarked(example.text).text;
            QVERIFY2(plain.scan(text, {}) == joined.scan(text, {}), example.rule.data());
        }
    }

    void findsTheSameInAFieldThatChanges() {
        const Engine engine(
            ownPack(ownRule("pattern = 'PRJ-\\d{4}'") + ownRule("terms = [\"Silver Dam Holding\"]"))
                .rules);
        FieldScanner field(engine);
        const std::string whole = "for Silver  Dam\nHolding: PRJ-1234 and PRJ-1235 and silver dam";
        for (std::size_t size = 0; size <= whole.size(); ++size) {
            TextSnapshot snapshot;
            const std::string filler(size % 7 == 0 ? 5000 : 40, ' ');
            snapshot.text = std::make_shared<const std::string>(filler + whole.substr(0, size));
            QCOMPARE(field.scan(snapshot, {}), engine.scan(*snapshot.text, {}));
        }
    }
};

std::unique_ptr<QObject> makeOwnEngineTest() {
    return std::make_unique<OwnEngineTest>();
}

} // namespace tacet::tests

#include "own_engine_test.moc"
