#include "detection/ignore_list.h"
#include "tests/detection/value_tests.h"

#include <QTest>

namespace tacet::tests {

using detection::DeviceKey;
using detection::fingerprintOf;
using detection::IgnoreList;

class IgnoreListTest : public QObject {
    Q_OBJECT

private slots:
    void fingerprintsAreTheSameForEveryWriting();
    void fingerprintsDifferByKeyKindAndValue();
    void coversWhatItsRulesSay_data();
    void coversWhatItsRulesSay();
    void emptyCoversNothing();
};

void IgnoreListTest::fingerprintsAreTheSameForEveryWriting() {
    const DeviceKey key{1};
    const Fingerprint one = fingerprintOf(key, "iban", "NL91 ABNA 0417 1643 00");
    QVERIFY(fingerprintOf(key, "iban", "NL91ABNA0417164300") == one);
    QVERIFY(fingerprintOf(key, "iban", "nl91-abna-0417.1643.00") == one);
}

void IgnoreListTest::fingerprintsDifferByKeyKindAndValue() {
    const DeviceKey key{1};
    const DeviceKey other{2};
    const Fingerprint one = fingerprintOf(key, "iban", "123");
    QVERIFY(one != Fingerprint{});
    QVERIFY(fingerprintOf(other, "iban", "123") != one);
    QVERIFY(fingerprintOf(key, "bic", "123") != one);
    QVERIFY(fingerprintOf(key, "iban", "124") != one);
    QVERIFY(fingerprintOf(key, "iban1", "23") != one);
}

void IgnoreListTest::coversWhatItsRulesSay_data() {
    QTest::addColumn<QByteArray>("tool");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* reason, const char* tool, const char* kind, const char* value,
                        bool expected) {
        QTest::newRow(reason) << QByteArray(tool) << QByteArray(kind) << QByteArray(value)
                              << expected;
    };
    row("this value, any tool", "claude", "iban", "111", true);
    row("another value", "claude", "iban", "222", false);
    row("this value, its tool", "chatgpt", "email", "a@example.com", true);
    row("this value, another tool", "claude", "email", "a@example.com", false);
    row("the whole kind, its tool", "chatgpt", "phone", "333", true);
    row("the whole kind, another tool", "claude", "phone", "333", false);
    row("this value, another kind", "claude", "phone", "111", false);
    row("no rule for the kind", "claude", "bic", "111", false);
}

void IgnoreListTest::coversWhatItsRulesSay() {
    QFETCH(QByteArray, tool);
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, value);
    const DeviceKey key{9};
    const IgnoreList list(
        key, {{.kind = "phone", .value = {}, .tool = "chatgpt", .since = {}},
              {.kind = "iban", .value = fingerprintOf(key, "iban", "111"), .tool = {}, .since = {}},
              {.kind = "email",
               .value = fingerprintOf(key, "email", "a@example.com"),
               .tool = "chatgpt",
               .since = {}}});
    QTEST(list.covers(ToolId(tool.toStdString()), KindId(kind.toStdString()), value.toStdString()),
          "expected");
}

void IgnoreListTest::emptyCoversNothing() {
    QVERIFY(!IgnoreList().covers("chatgpt", "iban", "111"));
}

std::unique_ptr<QObject> makeIgnoreListTest() {
    return std::make_unique<IgnoreListTest>();
}

} // namespace tacet::tests

#include "ignore_list_test.moc"
