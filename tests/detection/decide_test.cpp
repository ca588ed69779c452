#include "detection/decide.h"
#include "tests/detection/value_tests.h"

#include <QTest>

#include <memory>

namespace tacet::tests {

using detection::decide;
using detection::Settled;

namespace {

TextSnapshot snapshotOf(const std::string& text) {
    TextSnapshot snapshot;
    snapshot.id = {.field = {7}, .version = 3};
    snapshot.text = std::make_shared<const std::string>(text);
    return snapshot;
}

/// A finding of `value`, which stands in `text` once.
Finding findingOf(const std::string& text, const std::string& value, const KindId& kind) {
    const std::size_t begin = text.find(value);
    return {.span = {begin, begin + value.size()},
            .kind = kind,
            .family = Family::Financial,
            .confidence = Confidence::High,
            .evidence = Evidence::Shape | Evidence::CheckDigits,
            .contextWord = {},
            .runnerUp = {}};
}

const std::string kText = "Pay NL91 ABNA 0417 1643 00 today";
const std::string kValue = "NL91 ABNA 0417 1643 00";

std::size_t countOf(const Finding& finding, const Policy& policy, const Settled& settled) {
    return decide({finding}, snapshotOf(kText), policy, settled).warnings.size();
}

} // namespace

class DecideTest : public QObject {
    Q_OBJECT

private slots:
    void warnsAtTheLevelOfPolicy();
    void namesTheSnapshotItSpeaksOf();
    void leavesOutWhatPolicySwitchesOff();
    void leavesOutWhatIsBelowTheConfidenceOfPolicy();
    void leavesOutBareValuesAndSamples_data();
    void leavesOutBareValuesAndSamples();
    void leavesOutWhatThePersonIgnores();
    void leavesOutItsOwnValues_data();
    void leavesOutItsOwnValues();
    void offersReplaceOnlyWhereAStandInExists();
    void offersOnlyWhatPolicyAllows();
};

void DecideTest::warnsAtTheLevelOfPolicy() {
    Policy policy = strictPolicy();
    const Finding finding = findingOf(kText, kValue, "iban");
    const Decision strict = decide({finding}, snapshotOf(kText), policy, {});
    QCOMPARE(strict.warnings.size(), std::size_t{1});
    QCOMPARE(strict.warnings[0].level, Level::Critical);
    QVERIFY(strict.warnings[0].finding == finding);
    policy.kindLevels["iban"] = Level::Warning;
    QCOMPARE(decide({finding}, snapshotOf(kText), policy, {}).warnings[0].level, Level::Warning);
}

void DecideTest::namesTheSnapshotItSpeaksOf() {
    const TextSnapshot snapshot = snapshotOf(kText);
    QVERIFY(decide({}, snapshot, strictPolicy(), {}).id == snapshot.id);
}

void DecideTest::leavesOutWhatPolicySwitchesOff() {
    Policy policy = strictPolicy();
    policy.kindLevels["iban"] = Level::Off;
    QCOMPARE(countOf(findingOf(kText, kValue, "iban"), policy, {}), std::size_t{0});
}

void DecideTest::leavesOutWhatIsBelowTheConfidenceOfPolicy() {
    Policy policy = strictPolicy();
    Finding finding = findingOf(kText, kValue, "iban");
    finding.confidence = Confidence::Low;
    QCOMPARE(countOf(finding, policy, {}), std::size_t{0});
    finding.confidence = Confidence::Medium;
    QCOMPARE(countOf(finding, policy, {}), std::size_t{1});
    policy.minimumConfidence = Confidence::High;
    QCOMPARE(countOf(finding, policy, {}), std::size_t{0});
}

void DecideTest::leavesOutBareValuesAndSamples_data() {
    QTest::addColumn<int>("evidence");
    QTest::newRow("bare") << static_cast<int>(Evidence::Bare);
    QTest::newRow("sample") << static_cast<int>(Evidence::Sample);
}

void DecideTest::leavesOutBareValuesAndSamples() {
    QFETCH(int, evidence);
    Finding finding = findingOf(kText, kValue, "iban");
    QCOMPARE(countOf(finding, strictPolicy(), {}), std::size_t{1});
    finding.evidence |= static_cast<Evidence>(evidence);
    QCOMPARE(countOf(finding, strictPolicy(), {}), std::size_t{0});
}

void DecideTest::leavesOutWhatThePersonIgnores() {
    const detection::DeviceKey key{1, 2, 3};
    const IgnoreRule rule{.kind = "iban",
                          .value = detection::fingerprintOf(key, "iban", "NL91ABNA0417164300"),
                          .tool = "chatgpt",
                          .since = {}};
    Settled settled{.tool = "chatgpt", .ignored = {key, {rule}}, .ownValues = {}};
    const Finding finding = findingOf(kText, kValue, "iban");
    QCOMPARE(countOf(finding, strictPolicy(), settled), std::size_t{0});
    settled.tool = "claude";
    QCOMPARE(countOf(finding, strictPolicy(), settled), std::size_t{1});
}

void DecideTest::leavesOutItsOwnValues_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<std::size_t>("warnings");
    const auto row = [](const char* reason, const char* text, const char* value,
                        std::size_t warnings) {
        QTest::newRow(reason) << QByteArray(text) << QByteArray(value) << warnings;
    };
    row("a stand-in", "Pay NL12 QWER 0123 4567 89 now", "NL12 QWER 0123 4567 89", 0);
    row("a part of a stand-in", "Pay NL12 QWER 0123 4567 89 now", "0123 4567 89", 0);
    row("that part elsewhere", "Call 0123 4567 89 now", "0123 4567 89", 1);
    row("more than a stand-in", "NL12 QWER 0123 4567 89 now", "NL12 QWER 0123 4567 89 n", 1);
    row("a stand-in at both ends", "NL12 QWER 0123 4567 89", "NL12 QWER 0123 4567 89", 0);
    row("a mask", "password = [PASSWORD_1] ok", "[PASSWORD_1]", 0);
    row("a mask without brackets", "password = [PASSWORD_1] ok", "PASSWORD_1", 0);
    row("a mask's bracket taken along", "password = [PASSWORD_1] ok", "PASSWORD_1]", 0);
    row("a value in brackets", "password = [Secret_1] ok", "Secret_1", 1);
    row("a value beside a mask", "[IBAN_1] hunter22 [IBAN_2]", "hunter22", 1);
    row("a mask without a number", "[PASSWORD] ok", "PASSWORD", 1);
    row("an open bracket", "password = [PASSWORD_1", "PASSWORD_1", 1);
}

void DecideTest::leavesOutItsOwnValues() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);
    const Settled settled{.tool = {}, .ignored = {}, .ownValues = {"NL12 QWER 0123 4567 89"}};
    const Finding finding = findingOf(text.toStdString(), value.toStdString(), "password");
    const Decision decision =
        decide({finding}, snapshotOf(text.toStdString()), strictPolicy(), settled);
    QTEST(decision.warnings.size(), "warnings");
}

void DecideTest::offersReplaceOnlyWhereAStandInExists() {
    const auto remediesOf = [](const KindId& kind) {
        return decide({findingOf(kText, kValue, kind)}, snapshotOf(kText), strictPolicy(), {})
            .warnings[0]
            .remedies;
    };
    QVERIFY(remediesOf("iban") == (Remedy::Mask | Remedy::Replace | Remedy::Remove));
    QVERIFY(remediesOf("person_name") == (Remedy::Mask | Remedy::Remove));
}

void DecideTest::offersOnlyWhatPolicyAllows() {
    Policy policy = strictPolicy();
    policy.remedies = Remedy::Mask;
    const Decision decision =
        decide({findingOf(kText, kValue, "iban")}, snapshotOf(kText), policy, {});
    QVERIFY(decision.warnings[0].remedies == RemedySet(Remedy::Mask));
}

std::unique_ptr<QObject> makeDecideTest() {
    return std::make_unique<DecideTest>();
}

} // namespace tacet::tests

#include "decide_test.moc"
