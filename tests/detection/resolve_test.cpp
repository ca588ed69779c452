#include "detection/resolve.h"
#include "detection/rule_base.h"

#include <QTest>

#include <memory>

namespace tacet::tests {

using namespace detection;

namespace {

constexpr Rule kRules[] = {{.id = "first"},
                           {.id = "second", .region = "NL"},
                           {.id = "first:SUB"},
                           {.id = "third", .region = "PT"}};
constexpr LiteralFilter kNoLiterals;
constexpr RulePack kPack{
    .rules = kRules, .literals = {}, .terms = {}, .literalFilter = &kNoLiterals};

Candidate candidate(Span span, std::uint16_t rule, Confidence confidence) {
    Candidate made;
    made.span = span;
    made.rule = rule;
    made.confidence = confidence;
    made.strength = confidence;
    return made;
}

} // namespace
} // namespace tacet::tests

Q_DECLARE_METATYPE(tacet::detection::Candidate)

namespace tacet::tests {

class ResolveTest : public QObject {
    Q_OBJECT

private slots:
    void keepsTheBetterReadingAndNamesTheNext() {
        const auto findings = resolve(
            {candidate({0, 9}, 0, Confidence::Medium), candidate({0, 9}, 1, Confidence::High)},
            m_rules);
        QCOMPARE(findings.size(), std::size_t(1));
        QVERIFY(findings[0].kind == KindId("second"));
        QVERIFY(findings[0].runnerUp == KindId("first"));
    }

    void namesOnlyAPlausibleRunnerUp_data() {
        QTest::addColumn<Candidate>("rival");
        QTest::addColumn<bool>("named");
        const Candidate bare = candidate({0, 9}, 3, Confidence::Low);
        QTest::newRow("nothing speaks for it") << bare << false;
        Candidate proven = bare;
        proven.evidence = Evidence::Bare | Evidence::CheckDigits;
        QTest::newRow("another country's check digits are right") << proven << false;
        Candidate local = proven;
        local.isLocal = true;
        QTest::newRow("the check digits of the own country are right") << local << true;
        Candidate named = proven;
        named.country = 1;
        QTest::newRow("the sentence names its country") << named << true;
        local.country = -1;
        QTest::newRow("the sentence names another country") << local << false;
        Candidate international = proven;
        international.rule = 0;
        QTest::newRow("its check digits are right, and it has no country") << international << true;
        international.evidence |= Evidence::Sample;
        QTest::newRow("it is a known example") << international << false;
        QTest::newRow("it is believed by itself")
            << candidate({0, 9}, 3, Confidence::Medium) << true;
        QTest::newRow("it reads other characters")
            << candidate({0, 8}, 3, Confidence::Medium) << false;
    }

    void namesOnlyAPlausibleRunnerUp() {
        QFETCH(Candidate, rival);
        const auto findings = resolve({candidate({0, 9}, 1, Confidence::High), rival}, m_rules);
        QTEST(findings[0].runnerUp.has_value(), "named");
    }

    void namesNoForeignRunnerUpOfALocalKindUnlessItIsSure() {
        Candidate local = candidate({0, 9}, 1, Confidence::High);
        local.isLocal = true;
        local.evidence = Evidence::Context;
        QVERIFY(!resolve({local, candidate({0, 9}, 3, Confidence::Medium)}, m_rules)[0].runnerUp);
        QVERIFY(resolve({local, candidate({0, 9}, 3, Confidence::High)}, m_rules)[0].runnerUp ==
                KindId("third"));
    }

    void namesNoRunnerUpThatSaysNothingNew() {
        const auto findings =
            resolve({candidate({0, 9}, 2, Confidence::High), candidate({0, 9}, 0, Confidence::High),
                     candidate({0, 9}, 3, Confidence::Medium)},
                    m_rules);
        QVERIFY(findings[0].kind == KindId("first") || findings[0].kind == KindId("first:SUB"));
        QVERIFY(findings[0].runnerUp == KindId("third"));
    }

    void prefersTheKindOfTheOwnCountry() {
        Candidate local = candidate({0, 9}, 1, Confidence::Medium);
        local.isLocal = true;
        const auto findings = resolve({candidate({0, 9}, 0, Confidence::Medium), local}, m_rules);
        QVERIFY(findings[0].kind == KindId("second"));
    }

    void prefersTheKindThatTheNearerWordNames() {
        Candidate near = candidate({0, 9}, 1, Confidence::High);
        near.contextDistance = 1;
        Candidate far = candidate({0, 9}, 0, Confidence::High);
        far.contextDistance = 30;
        QVERIFY(resolve({far, near}, m_rules)[0].kind == KindId("second"));
    }

    void keepsWhatTheWinnerDoesNotTouch() {
        const auto findings = resolve(
            {candidate({0, 10}, 0, Confidence::Medium), candidate({5, 15}, 0, Confidence::High),
             candidate({12, 20}, 0, Confidence::Low), candidate({20, 22}, 0, Confidence::Low)},
            m_rules);
        QCOMPARE(findings.size(), std::size_t(2));
        QVERIFY((findings[0].span == Span{5, 15}));
        QVERIFY((findings[1].span == Span{20, 22}));
    }

    void takesAnyOrder() {
        std::vector<Candidate> candidates = {candidate({0, 4}, 0, Confidence::Low),
                                             candidate({2, 8}, 1, Confidence::High),
                                             candidate({9, 12}, 0, Confidence::Medium)};
        const auto expected = resolve(candidates, m_rules);
        std::reverse(candidates.begin(), candidates.end());
        QVERIFY(resolve(candidates, m_rules) == expected);
    }

private:
    RuleBase m_rules{kPack};
};

std::unique_ptr<QObject> makeResolveTest() {
    return std::make_unique<ResolveTest>();
}

} // namespace tacet::tests

#include "resolve_test.moc"
