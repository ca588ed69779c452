#include "detection/checks/iban.h"
#include "detection/stand_ins/invention.h"
#include "detection/stand_ins/stand_in.h"
#include "tests/detection/value_tests.h"

#include <QTest>

namespace tacet::tests {

using detection::coreOf;
using detection::makeStandIn;

namespace {

/// Digits as 9, letters by their case, all else as it is.
std::string layoutOf(std::string text) {
    for (char& c : text) {
        c = '0' <= c && c <= '9'   ? '9'
            : 'A' <= c && c <= 'Z' ? 'A'
            : 'a' <= c && c <= 'z' ? 'a'
                                   : c;
    }
    return text;
}

} // namespace

class StandInTest : public QObject {
    Q_OBJECT

private slots:
    void keepsTheCountryAndLayoutOfAnIbanAndFailsItsCheck_data();
    void keepsTheCountryAndLayoutOfAnIbanAndFailsItsCheck();
    void dependsOnNothingButLayoutAndNumber();
    void isNoneForWhatIsNotOfTheKind();
};

void StandInTest::keepsTheCountryAndLayoutOfAnIbanAndFailsItsCheck_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("grouped") << QByteArray("NL91 ABNA 0417 1643 00");
    QTest::newRow("run together") << QByteArray("DE89370400440532013000");
    QTest::newRow("lower case") << QByteArray("nl91 abna 0417 1643 00");
    QTest::newRow("dashes") << QByteArray("GB29-NWBK-6016-1331-9268-19");
    QTest::newRow("mixed account") << QByteArray("MT84MALT011000012345MTLCAST001S");
}

void StandInTest::keepsTheCountryAndLayoutOfAnIbanAndFailsItsCheck() {
    QFETCH(QByteArray, value);
    const std::string real = value.toStdString();
    QVERIFY(detection::isIban(coreOf(real)));
    for (unsigned number = 1; number < 2000; ++number) {
        const auto standIn = makeStandIn("iban", real, number);
        QVERIFY(standIn.has_value());
        QCOMPARE(layoutOf(*standIn), layoutOf(real));
        QCOMPARE(standIn->substr(0, 2), real.substr(0, 2));
        QVERIFY(!detection::isIban(coreOf(*standIn)));
    }
}

void StandInTest::dependsOnNothingButLayoutAndNumber() {
    const auto one = makeStandIn("iban", "NL91 ABNA 0417 1643 00", 5);
    QCOMPARE(makeStandIn("iban", "NL20 INGB 0001 2345 67", 5), one);
    QVERIFY(makeStandIn("iban", "NL91 ABNA 0417 1643 00", 6) != one);
}

void StandInTest::isNoneForWhatIsNotOfTheKind() {
    QVERIFY(!makeStandIn("iban", "NL91 ABNA 0417", 1));
    QVERIFY(!makeStandIn("iban", "", 1));
    QVERIFY(!makeStandIn("no_such_kind", "NL91 ABNA 0417 1643 00", 1));
}

std::unique_ptr<QObject> makeStandInTest() {
    return std::make_unique<StandInTest>();
}

} // namespace tacet::tests

#include "stand_in_test.moc"
