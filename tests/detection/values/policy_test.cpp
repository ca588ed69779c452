#include "detection/values/policy.h"
#include "detection/values/result.h"
#include "tests/detection/value_tests.h"

#include <QTest>

namespace tacet::tests {

class PolicyTest : public QObject {
    Q_OBJECT

private slots:
    void strictIsCriticalWhereHarmIsGreat_data();
    void strictIsCriticalWhereHarmIsGreat();
    void strictIsMilderWhereNoStateGaveTheNumber();
    void strictWatchesNothingByItself();
    void aKindOverridesItsFamily();
    void aResultHoldsAValueOrAnError();
};

void PolicyTest::strictIsCriticalWhereHarmIsGreat_data() {
    QTest::addColumn<int>("family");
    QTest::addColumn<bool>("critical");
    QTest::newRow("identity") << static_cast<int>(Family::Identity) << true;
    QTest::newRow("contact") << static_cast<int>(Family::Contact) << false;
    QTest::newRow("financial") << static_cast<int>(Family::Financial) << true;
    QTest::newRow("health") << static_cast<int>(Family::Health) << true;
    QTest::newRow("secrets") << static_cast<int>(Family::Secrets) << true;
    QTest::newRow("special") << static_cast<int>(Family::Special) << false;
    QTest::newRow("business") << static_cast<int>(Family::Business) << false;
    QTest::newRow("technical") << static_cast<int>(Family::Technical) << false;
}

void PolicyTest::strictIsCriticalWhereHarmIsGreat() {
    QFETCH(int, family);
    QFETCH(bool, critical);
    QCOMPARE(levelOf(strictPolicy(), "any", static_cast<Family>(family)),
             critical ? Level::Critical : Level::Warning);
}

void PolicyTest::strictIsMilderWhereNoStateGaveTheNumber() {
    QCOMPARE(levelOf(strictPolicy(), "date_of_birth", Family::Identity), Level::Warning);
    QCOMPARE(levelOf(strictPolicy(), "employee_id", Family::Identity), Level::Warning);
    QCOMPARE(levelOf(strictPolicy(), "national_id:NL_BSN", Family::Identity), Level::Critical);
}

void PolicyTest::strictWatchesNothingByItself() {
    QVERIFY(strictPolicy().tools.empty());
    QCOMPARE(strictPolicy().historyRetention, std::chrono::days(90));
}

void PolicyTest::aKindOverridesItsFamily() {
    Policy policy = strictPolicy();
    policy.kindLevels["bic"] = Level::Off;
    QCOMPARE(levelOf(policy, "bic", Family::Financial), Level::Off);
    QCOMPARE(levelOf(policy, "iban", Family::Financial), Level::Critical);
}

void PolicyTest::aResultHoldsAValueOrAnError() {
    const Result<int> value(4);
    QVERIFY(static_cast<bool>(value));
    QCOMPARE(*value, 4);
    const Error gone{.code = ErrorCode::Gone, .what = "field"};
    const Result<int> error(gone);
    QVERIFY(!static_cast<bool>(error));
    QVERIFY(error.error() == gone);
}

std::unique_ptr<QObject> makePolicyTest() {
    return std::make_unique<PolicyTest>();
}

} // namespace tacet::tests

#include "policy_test.moc"
