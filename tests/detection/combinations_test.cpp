#include "detection/combinations.h"
#include "detection/combinations/combination_examples.h"
#include "detection/decide.h"
#include "detection/engine.h"
#include "tests/detection/marked_text.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <string>

namespace tacet::tests {

using namespace detection;

namespace {

constexpr Combination kRows[] = {
    {.id = "pair", .level = Level::Critical, .parts = 2, .within = 20},
    {.id = "list", .level = Level::Critical, .least = 3},
    {.id = "hint", .level = Level::Warning, .parts = 2, .within = 100},
};
constexpr CombinationKind kKinds[] = {
    {.kind = "a", .combination = 0, .part = 0},
    {.kind = "b", .combination = 0, .part = 1, .quiet = Quiet::Counts},
    {.kind = "b:SUB", .combination = 2, .part = 0},
    {.kind = "c", .combination = 2, .part = 1, .quiet = Quiet::Shows},
    {.kind = "d", .combination = 1},
};
constexpr CombinationTable kTable = {.combinations = kRows, .kinds = kKinds};

/// A warning of `kind` on two bytes from `begin`.
Warning at(std::size_t begin, const KindId& kind, Confidence confidence = Confidence::High) {
    Warning warning;
    warning.finding.span = {begin, begin + 2};
    warning.finding.kind = kind;
    warning.finding.confidence = confidence;
    warning.finding.evidence =
        confidence == Confidence::Low ? Evidence::Shape | Evidence::Bare : Evidence::Shape;
    return warning;
}

/// The indices of what `raise` raises.
std::vector<int> raisedOf(std::vector<Warning> warnings, const std::string& text) {
    raise(warnings, text, kTable);
    std::vector<int> indices;
    for (std::size_t i = 0; i < warnings.size(); ++i) {
        if (!warnings[i].raisedBy.empty()) {
            indices.push_back(int(i));
        }
    }
    return indices;
}

const std::string kText(400, 'x');

} // namespace

class CombinationsTest : public QObject {
    Q_OBJECT

private slots:
    void holdWhatTheyShow_data();
    void holdWhatTheyShow();
    void areSortedAndHaveAllTheirParts();
    void needsOneOfEachPart();
    void needsThemNear_data();
    void needsThemNear();
    void raisesOnlyWhatHasCompany();
    void countsDifferentValues();
    void meansABaseWithItsSubtypes();
    void takesNoSampleAndNothingSwitchedOff();
    void takesQuietPartsOnlyWhereTheRowSays();
    void neverLowersALevel();
    void namesEveryCombination();

private:
    Engine m_engine;
};

void CombinationsTest::holdWhatTheyShow_data() {
    QTest::addColumn<int>("index");
    int index = 0;
    for (const CombinationExample& example : combinationExamples()) {
        const auto id =
            QByteArray(example.combination.data(), qsizetype(example.combination.size()));
        QTest::newRow((id + " " + QByteArray::number(index)).constData()) << index;
        ++index;
    }
}

void CombinationsTest::holdWhatTheyShow() {
    QFETCH(int, index);
    const CombinationExample& example = combinationExamples()[std::size_t(index)];
    const MarkedText marked = unmarked(example.text);
    TextSnapshot snapshot;
    snapshot.text = std::make_shared<const std::string>(marked.text);
    const CombinationId id = example.combination;
    std::vector<Span> raised;
    for (const Warning& warning :
         decide(m_engine.scan(marked.text, {}), snapshot, strictPolicy(), {}).warnings) {
        if (std::count(warning.raisedBy.begin(), warning.raisedBy.end(), id) > 0) {
            raised.push_back(warning.finding.span);
            QCOMPARE(warning.level, Level::Critical);
        }
    }
    QVERIFY2(raised == marked.marks, example.text.data());
}

void CombinationsTest::areSortedAndHaveAllTheirParts() {
    const CombinationTable& table = builtInCombinations();
    QVERIFY(std::is_sorted(
        table.kinds.begin(), table.kinds.end(),
        [](const CombinationKind& a, const CombinationKind& b) { return a.kind < b.kind; }));
    for (std::size_t row = 0; row < table.combinations.size(); ++row) {
        for (std::uint8_t part = 0; part < table.combinations[row].parts; ++part) {
            QVERIFY(std::any_of(table.kinds.begin(), table.kinds.end(),
                                [&](const CombinationKind& kind) {
                                    return kind.combination == row && kind.part == part;
                                }));
        }
    }
}

void CombinationsTest::needsOneOfEachPart() {
    QCOMPARE(raisedOf({at(0, "a"), at(4, "b")}, kText), (std::vector<int>{0, 1}));
    QCOMPARE(raisedOf({at(0, "a"), at(4, "a")}, kText), std::vector<int>{});
    QCOMPARE(raisedOf({at(0, "a"), at(4, "z")}, kText), std::vector<int>{});
    QCOMPARE(raisedOf({}, kText), std::vector<int>{});
}

void CombinationsTest::needsThemNear_data() {
    QTest::addColumn<std::size_t>("second");
    QTest::addColumn<bool>("raised");
    QTest::newRow("the last byte that counts") << std::size_t{18} << true;
    QTest::newRow("one byte too far") << std::size_t{19} << false;
}

void CombinationsTest::needsThemNear() {
    QFETCH(std::size_t, second);
    QFETCH(bool, raised);
    QCOMPARE(!raisedOf({at(0, "a"), at(second, "b")}, kText).empty(), raised);
}

void CombinationsTest::raisesOnlyWhatHasCompany() {
    const std::vector<Warning> warnings = {at(0, "a"),   at(30, "a"),  at(40, "b"),  at(100, "b"),
                                           at(110, "b"), at(115, "a"), at(118, "a"), at(200, "a")};
    QCOMPARE(raisedOf(warnings, kText), (std::vector<int>{1, 2, 3, 4, 5, 6}));
}

void CombinationsTest::countsDifferentValues() {
    const std::string text = "k1 k2 K1 k3";
    QCOMPARE(raisedOf({at(0, "d"), at(3, "d"), at(6, "d")}, text), std::vector<int>{});
    QCOMPARE(raisedOf({at(0, "d"), at(3, "d"), at(6, "d"), at(9, "d")}, text),
             (std::vector<int>{0, 1, 2, 3}));
}

void CombinationsTest::meansABaseWithItsSubtypes() {
    QCOMPARE(raisedOf({at(0, "a:ANY"), at(4, "b:OTHER")}, kText), (std::vector<int>{0, 1}));
    QCOMPARE(raisedOf({at(0, "b"), at(4, "c")}, kText), std::vector<int>{});
    QCOMPARE(raisedOf({at(0, "b:SUB"), at(4, "c")}, kText), (std::vector<int>{0, 1}));
}

void CombinationsTest::takesNoSampleAndNothingSwitchedOff() {
    Warning sample = at(4, "b");
    sample.finding.evidence |= Evidence::Sample;
    QCOMPARE(raisedOf({at(0, "a"), sample}, kText), std::vector<int>{});
    Warning off = at(4, "b");
    off.level = Level::Off;
    QCOMPARE(raisedOf({at(0, "a"), off}, kText), std::vector<int>{});
}

void CombinationsTest::takesQuietPartsOnlyWhereTheRowSays() {
    const auto raised = [](Warning first, Warning second) {
        std::vector<Warning> warnings = {std::move(first), std::move(second)};
        raise(warnings, kText, kTable);
        return warnings;
    };
    QVERIFY(raised(at(0, "a", Confidence::Low), at(4, "b"))[1].raisedBy.empty());
    const Warning counted = raised(at(0, "a"), at(4, "b", Confidence::Low))[1];
    QVERIFY(!counted.raisedBy.empty());
    QVERIFY(counted.finding.evidence.has(Evidence::Bare));
    const Warning shown = raised(at(0, "b:SUB"), at(4, "c", Confidence::Low))[1];
    QVERIFY(!shown.finding.evidence.has(Evidence::Bare));
    QCOMPARE(shown.finding.confidence, Confidence::Medium);
    QVERIFY(countsWhenQuiet(kTable, "b:OTHER"));
    QVERIFY(!countsWhenQuiet(kTable, "a"));
}

void CombinationsTest::neverLowersALevel() {
    std::vector<Warning> warnings = {at(0, "b:SUB"), at(4, "c")};
    warnings[0].level = Level::Critical;
    raise(warnings, kText, kTable);
    QCOMPARE(warnings[0].level, Level::Critical);
    QCOMPARE(warnings[1].level, Level::Warning);
}

void CombinationsTest::namesEveryCombination() {
    std::vector<Warning> warnings = {at(0, "a"), at(4, "b:SUB"), at(8, "c")};
    raise(warnings, kText, kTable);
    QVERIFY((warnings[1].raisedBy == std::vector<CombinationId>{"pair", "hint"}));
    QCOMPARE(warnings[1].level, Level::Critical);
}

std::unique_ptr<QObject> makeCombinationsTest() {
    return std::make_unique<CombinationsTest>();
}

} // namespace tacet::tests

#include "combinations_test.moc"
