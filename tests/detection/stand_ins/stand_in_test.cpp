#include "detection/checks/check_table.h"
#include "detection/checks/iban.h"
#include "detection/stand_ins/invention.h"
#include "detection/stand_ins/stand_in.h"
#include "tests/detection/value_tests.h"

#include <QRegularExpression>
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

/// Makes many stand-ins for `real`, which `holds`. Each has its layout and fails the check.
void failWithTheLayoutOf(const std::string& real, const KindId& kind, detection::Check* holds) {
    QVERIFY(holds(coreOf(real)));
    for (unsigned number = 1; number < 500; ++number) {
        const auto standIn = makeStandIn(kind, real, number);
        QVERIFY(standIn.has_value());
        QCOMPARE(layoutOf(*standIn), layoutOf(real));
        QVERIFY(!holds(coreOf(*standIn)));
    }
}

} // namespace

class StandInTest : public QObject {
    Q_OBJECT

private slots:
    void keepsTheCountryOfAnIban_data();
    void keepsTheCountryOfAnIban();
    void keepsTheLayoutOfANumberAndFailsItsCheck_data();
    void keepsTheLayoutOfANumberAndFailsItsCheck();
    void comesFromARangeKeptForExamples_data();
    void comesFromARangeKeptForExamples();
    void dependsOnNothingButLayoutAndNumber();
    void isNoneForWhatIsNotOfTheKind();
};

void StandInTest::keepsTheCountryOfAnIban_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("grouped") << QByteArray("NL91 ABNA 0417 1643 00");
    QTest::newRow("run together") << QByteArray("DE89370400440532013000");
    QTest::newRow("lower case") << QByteArray("nl91 abna 0417 1643 00");
    QTest::newRow("dashes") << QByteArray("GB29-NWBK-6016-1331-9268-19");
    QTest::newRow("mixed account") << QByteArray("MT84MALT011000012345MTLCAST001S");
}

void StandInTest::keepsTheCountryOfAnIban() {
    QFETCH(QByteArray, value);
    const std::string real = value.toStdString();
    failWithTheLayoutOf(real, "iban", detection::isIban);
    for (unsigned number = 1; number < 500; ++number) {
        const auto standIn = makeStandIn("iban", real, number);
        QCOMPARE(standIn.value_or("").substr(0, 2), real.substr(0, 2));
    }
}

void StandInTest::keepsTheLayoutOfANumberAndFailsItsCheck_data() {
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* kind, const char* check, const char* value) {
        QTest::addRow("%s %s", kind, value)
            << QByteArray(kind) << QByteArray(check) << QByteArray(value);
    };
    row("credit_card", "luhn", "4111 1111 1111 1111");
    row("national_id:NL_BSN", "nl_bsn", "1234.56.782");
    row("national_id:BE_NN", "be_nn", "93.05.18-223.61");
    row("tax_id:DE_IDNR", "de_idnr", "86 095 742 719");
    row("national_id:FR_NIR", "fr_nir", "2 55 08 14 168 025 38");
    row("national_id:ES_NIF", "es_nif", "12345678-Z");
    row("national_id:ES_NIE", "es_nie", "X-1234567-L");
    row("national_id:GB_NINO", "gb_nino", "AB 12 34 56 C");
    row("medical_id:GB_NHS", "gb_nhs", "943 476 5919");
    row("national_id:PL_PESEL", "pl_pesel", "44051401359");
    row("national_id:SE_PERSONNUMMER", "se_pnr", "811218-9876");
    row("national_id:SE_PERSONNUMMER", "se_pnr", "19811218-9876");
    row("national_id:DK_CPR", "dk_cpr", "070761-4285");
    row("national_id:NO_FODSELSNUMMER", "no_fodselsnummer", "251102 12081");
    row("national_id:FI_HETU", "fi_hetu", "131052-308T");
    row("national_id:FI_HETU", "fi_hetu", "010105A123P");
    row("national_id:US_SSN", "us_ssn", "219-09-9998");
    row("vat_number:NL_BTW", "vat", "NL 3260.46.446.B78");
    row("vat_number:AT_UID", "vat", "ATU74862570");
}

void StandInTest::keepsTheLayoutOfANumberAndFailsItsCheck() {
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, check);
    QFETCH(QByteArray, value);
    detection::Check* const holds = detection::findCheck(check.toStdString());
    QVERIFY(holds != nullptr);
    failWithTheLayoutOf(value.toStdString(), KindId(kind.toStdString()), holds);
}

void StandInTest::comesFromARangeKeptForExamples_data() {
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("range");
    const auto row = [](const char* kind, const char* value, const char* range) {
        QTest::addRow("%s %s", kind, value)
            << QByteArray(kind) << QByteArray(value) << QString(range);
    };
    row("address", "Beukenlaan 12, 3581 HX Utrecht", "Voorbeeldlaan \\d{1,3}");
    row("address", "24 rue des Lilas\n69003 Lyon", "\\d{1,3} rue de l'Exemple");
    row("address", "48 Willow Lane", "\\d{1,3} Example Street");
    row("email", "ab.cd9@kliniek.example", "[a-z]{2}\\.[a-z]{2}\\d@example\\.(com|net|org)");
    row("ip_address", "10.1.2.3", "(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.\\d{1,3}");
    row("ip_address", "fe80::1", "2001:db8(:{1,2}[0-9a-f]{1,4})+");
    row("mac", "a0:b1:c2:d3:e4:f5", "00:00:5e:00:53:\\d\\d");
    row("mac", "A0-B1-C2-D3-E4-F5", "00-00-5E-00-53-\\d\\d");
    row("phone", "+44 20 7946 0018", "\\+44 20 7946 0\\d{3}");
    row("phone", "+44 (0)20 7946 0018", "\\+44 \\(0\\)20 7946 0\\d{3}");
    row("phone", "0044 20 7946 0018", "0044 20 7946 0\\d{3}");
    row("phone", "+33 1 99 00 12 34", "\\+33 1 99 00 \\d\\d \\d\\d");
    row("phone", "+1 212-555-0123", "\\+1 202-555-01\\d\\d");
}

void StandInTest::comesFromARangeKeptForExamples() {
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, value);
    QFETCH(QString, range);
    const QRegularExpression reserved(QRegularExpression::anchoredPattern(range));
    for (unsigned number = 1; number < 500; ++number) {
        const auto standIn = makeStandIn(KindId(kind.toStdString()), value.toStdString(), number);
        QVERIFY(standIn.has_value());
        QVERIFY2(reserved.match(QString::fromStdString(*standIn)).hasMatch(), standIn->c_str());
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
    QVERIFY(!makeStandIn("phone", "020 7946 0018", 1));   // whose national number it is, is unknown
    QVERIFY(!makeStandIn("phone", "+31 20 123 4567", 1)); // no range known there
    QVERIFY(!makeStandIn("no_such_kind", "NL91 ABNA 0417 1643 00", 1));
}

std::unique_ptr<QObject> makeStandInTest() {
    return std::make_unique<StandInTest>();
}

} // namespace tacet::tests

#include "stand_in_test.moc"
