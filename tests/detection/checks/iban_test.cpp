#include "detection/checks/check_table.h"
#include "detection/checks/iban.h"
#include "tests/detection/value_tests.h"

#include <QTest>

#include <memory>
#include <string>

namespace tacet::tests {

class IbanTest : public QObject {
    Q_OBJECT

private slots:
    void followsTheRegistry_data();
    void followsTheRegistry();
    void breaksWithEveryChangedDigit_data();
    void breaksWithEveryChangedDigit();
    void knowsTheLengthOfEachCountry();
    void isFoundByItsName();
};

void IbanTest::followsTheRegistry_data() {
    QTest::addColumn<QByteArray>("candidate");
    QTest::addColumn<bool>("expected");
    QTest::newRow("registry example, NL") << QByteArray("NL91ABNA0417164300") << true;
    QTest::newRow("registry example, GB") << QByteArray("GB29NWBK60161331926819") << true;
    QTest::newRow("registry example, DE") << QByteArray("DE89370400440532013000") << true;
    QTest::newRow("registry example, FR") << QByteArray("FR1420041010050500013M02606") << true;
    QTest::newRow("registry example, NO") << QByteArray("NO9386011117947") << true;
    QTest::newRow("registry example, MT") << QByteArray("MT84MALT011000012345MTLCAST001S") << true;
    QTest::newRow("registry example, LC") << QByteArray("LC55HEMM000100010012001200023015") << true;
    QTest::newRow("last digit changed") << QByteArray("NL91ABNA0417164301") << false;
    QTest::newRow("check digits changed") << QByteArray("NL90ABNA0417164300") << false;
    QTest::newRow("one digit missing") << QByteArray("NL91ABNA041716430") << false;
    QTest::newRow("letter where the country has a digit")
        << QByteArray("NL91ABNA04171643OO") << false;
    QTest::newRow("digit where the country has a letter")
        << QByteArray("NL911BNA0417164300") << false;
    QTest::newRow("no such country") << QByteArray("ZZ91ABNA0417164300") << false;
    QTest::newRow("callers fold case first") << QByteArray("nl91abna0417164300") << false;
    QTest::newRow("callers take spaces out") << QByteArray("NL91 ABNA 0417 1643 00") << false;
    QTest::newRow("country alone") << QByteArray("NL91") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void IbanTest::followsTheRegistry() {
    QFETCH(QByteArray, candidate);
    QTEST(detection::isIban(candidate.toStdString()), "expected");
}

void IbanTest::breaksWithEveryChangedDigit_data() {
    QTest::addColumn<QByteArray>("iban");
    for (const char* iban :
         {"NL91ABNA0417164300", "GB29NWBK60161331926819", "DE89370400440532013000",
          "FR1420041010050500013M02606", "NO9386011117947", "CH9300762011623852957"}) {
        QTest::newRow(iban) << QByteArray(iban);
    }
}

void IbanTest::breaksWithEveryChangedDigit() {
    QFETCH(QByteArray, iban);
    const std::string good = iban.toStdString();
    QVERIFY(detection::isIban(good));
    for (std::size_t i = 0; i < good.size(); ++i) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            std::string changed = good;
            changed[i] = digit;
            QCOMPARE(detection::isIban(changed), changed == good);
        }
    }
}

void IbanTest::knowsTheLengthOfEachCountry() {
    QCOMPARE(detection::ibanLength("NO"), std::size_t{15});
    QCOMPARE(detection::ibanLength("NL"), std::size_t{18});
    QCOMPARE(detection::ibanLength("RU"), std::size_t{33});
    QCOMPARE(detection::ibanLength("US"), std::size_t{0});
}

void IbanTest::isFoundByItsName() {
    detection::Check* const check = detection::findCheck("iban");
    QVERIFY(check != nullptr);
    QVERIFY(check("NL91ABNA0417164300"));
    QVERIFY(!check("NL91ABNA0417164301"));
    QVERIFY(detection::findCheck("no such check") == nullptr);
}

std::unique_ptr<QObject> makeIbanTest() {
    return std::make_unique<IbanTest>();
}

} // namespace tacet::tests

#include "iban_test.moc"
