#include "detection/checks/bic.h"
#include "detection/checks/check_table.h"
#include "detection/checks/luhn.h"
#include "tests/detection/checks/check_cases.h"
#include "tests/detection/value_tests.h"

#include <QTest>

#include <random>
#include <set>
#include <string>

namespace tacet::tests {

// Good numbers are examples of the offices that give them out, or invented and completed by the
// published rule; none was taken from a person.
class ChecksTest : public QObject {
    Q_OBJECT

private slots:
    void followTheirRule_data();
    void followTheirRule();
    void breakWithEveryChangedDigit_data();
    void breakWithEveryChangedDigit();
    void refuseAnythingElse();
    void knowTheIssuerOfACard();
    void knowTheCountriesOfTheStandard();
};

namespace {

void row(const char* check, const char* reason, const char* candidate, bool expected) {
    QTest::addRow("%s: %s", check, reason)
        << QByteArray(check) << QByteArray(candidate) << expected;
}

void addBankRows() {
    row("luhn", "ISO/IEC 7812 digits", "4111111111111111", true);
    row("luhn", "two digits swapped", "1411111111111111", false);
    row("luhn", "zeros", "0000000000", false);
    row("luhn", "a letter", "411111111111111A", false);
    row("card", "Visa", "4111111111111111", true);
    row("card", "Visa, thirteen digits", "4111111111119", true);
    row("card", "Mastercard, 2-series", "2221000000000009", true);
    row("card", "Mastercard, 5-series", "5500000000000004", true);
    row("card", "American Express", "378282246310005", true);
    row("card", "Diners Club", "30569309025904", true);
    row("card", "Discover", "6011111111111117", true);
    row("card", "JCB", "3530111333300000", true);
    row("card", "UnionPay", "6200000000000005", true);
    row("card", "Maestro, twelve digits", "676200000005", true);
    row("card", "last digit changed", "4111111111111112", false);
    row("card", "an issuer's digits in another length", "37828224631000", false);
    row("card", "right digit, no issuer", "9000000000000001", false);
    row("bic", "eight characters", "ABNANL2A", true);
    row("bic", "with a branch", "DEUTDEFF500", true);
    row("bic", "Kosovo", "NCBVXKPR", true);
    row("bic", "no such country", "ABNAZZ2A", false);
    row("bic", "a digit in the party", "AB1ANL2A", false);
    row("bic", "nine characters", "ABNANL2AX", false);
    row("lei", "invented, completed by the rule", "8BQ7WR1WOSI21DE7NA10", true);
    row("lei", "check digits changed", "8BQ7WR1WOSI21DE7NA11", false);
    row("lei", "letters for check digits", "8BQ7WR1WOSI21DE7NAAB", false);
}

void addContinentalRows() {
    row("nl_bsn", "passes the eleven test", "123456782", true);
    row("nl_bsn", "fails it", "123456789", false);
    row("nl_bsn", "zeros", "000000000", false);
    row("nl_bsn", "eight digits", "12345678", false);
    row("be_nn", "born before 2000", "93051822361", true);
    row("be_nn", "born since 2000", "05010112385", true);
    row("be_nn", "BIS number", "93251822307", true);
    row("be_nn", "check digits changed", "93051822362", false);
    row("be_nn", "month 14", "93141822361", false);
    row("be_nn", "serial number zero", "93051800097", false);
    row("de_idnr", "one digit twice", "86095742719", true);
    row("de_idnr", "check digit changed", "86095742718", false);
    row("de_idnr", "first digit zero", "06095742712", false);
    row("de_idnr", "ten different digits", "01234567898", false);
    row("de_idnr", "three in a row", "20413677755", false);
    row("fr_nir", "mainland", "255081416802538", true);
    row("fr_nir", "Corsica, 2A", "155082A16802550", true);
    row("fr_nir", "Corsica, 2B", "155082B16802577", true);
    row("fr_nir", "key changed", "255081416802539", false);
    row("fr_nir", "no such sex", "555081416802532", false);
    row("fr_nir", "department 2C", "155082C16802550", false);
    row("es_nif", "eight digits", "12345678Z", true);
    row("es_nif", "K and seven digits", "K0867756N", true);
    row("es_nif", "letter changed", "12345678A", false);
    row("es_nif", "seven digits", "1234567Z", false);
    row("es_nie", "X", "X1234567L", true);
    row("es_nie", "letter changed", "X1234567Z", false);
    row("es_nie", "W", "W1234567L", false);
    row("pl_pesel", "born in the 1900s", "44051401359", true);
    row("pl_pesel", "check digit changed", "44051401358", false);
    row("pl_pesel", "month 13", "44131401350", false);
    row("pl_pesel", "29 February of no leap year", "45022901356", false);
}

void addNorthernRows() {
    row("se_pnr", "ten digits", "8112189876", true);
    row("se_pnr", "with its century", "198112189876", true);
    row("se_pnr", "samordningsnummer", "8112789873", true);
    row("se_pnr", "check digit changed", "8112189875", false);
    row("se_pnr", "month 13", "8113189875", false);
    row("se_pnr", "a century to come", "218112189876", false);
    row("dk_cpr", "a date", "0707614285", true);
    row("dk_cpr", "a date, whatever follows", "0707614286", true);
    row("dk_cpr", "no date", "3102614285", false);
    row("dk_cpr", "a birth to come", "0605478440", false);
    row("dk_cpr_mod11", "passes the old test", "0707614285", true);
    row("dk_cpr_mod11", "fails it", "0707614286", false);
    row("no_fodselsnummer", "invented, completed by the rule", "25110212081", true);
    row("no_fodselsnummer", "second digit changed", "25110212082", false);
    row("no_fodselsnummer", "first digit changed", "25110212071", false);
    row("no_fodselsnummer", "no date", "32110212081", false);
    row("fi_hetu", "its sign taken out", "131052308T", true);
    row("fi_hetu", "its sign kept", "131052-308T", true);
    row("fi_hetu", "born since 2000", "010105A123P", true);
    row("fi_hetu", "a sign of 2023", "131052Y308T", true);
    row("fi_hetu", "no such sign", "131052G308T", false);
    row("fi_hetu", "last character changed", "131052308U", false);
    row("fi_hetu", "temporary number", "010105A950C", true);
    row("fi_hetu", "no date", "320105A123P", false);
}

void addEnglishRows() {
    row("gb_nino", "HMRC's example form", "AB123456C", true);
    row("gb_nino", "prefix never given out", "GB123456C", false);
    row("gb_nino", "first letter never given out", "QB123456C", false);
    row("gb_nino", "O in the second place", "AO123456C", false);
    row("gb_nino", "suffix E", "AB123456E", false);
    row("gb_nino", "no suffix", "AB123456", false);
    row("gb_nhs", "invented, completed by the rule", "9434765919", true);
    row("gb_nhs", "check digit changed", "9434765918", false);
    row("gb_nhs", "zeros", "0000000000", false);
    row("us_ssn", "an area given out", "219099998", true);
    row("us_ssn", "area 000", "000099998", false);
    row("us_ssn", "area 666", "666099998", false);
    row("us_ssn", "area 900", "900099998", false);
    row("us_ssn", "group 00", "219009998", false);
    row("us_ssn", "serial number 0000", "219090000", false);
    row("us_ssn", "the number of the advertisement", "078051120", false);
}

void addVatRows() {
    for (const char* good :
         {"ATU74862570",     "BE1898587334",   "BG8025936761",  "BG099677569",    "CHE107787577",
          "CHE107787577IVA", "CY99307658D",    "CZ07637560",    "CZ2704186045",   "DE657879973",
          "DK99295139",      "EE595862643",    "EL776320139",   "ESQ5455404C",    "ES12345678Z",
          "FI33179895",      "FR44732829320",  "FRXG951768456", "GB803826088",    "GBGD001",
          "HR09814717355",   "HU40940247",     "IE6039138NI",   "IE7442631O",     "IT55461390589",
          "LT460561115",     "LT728275265119", "LU44711366",    "LV92800909858",  "MT99460912",
          "NL326046446B78",  "NL123456782B01", "988077917MVA",  "NO988077917MVA", "PL3743026547",
          "PT961349891",     "RO79842712",     "RO19",          "SE396969248601", "SI52151590",
          "SK5348828342",    "XI803826088"}) {
        row("vat", good, good, true);
    }
    row("vat", "no country", "803826088", false);
    row("vat", "a country without VAT here", "US803826088", false);
    row("vat", "Greece by its other code", "GR776320139", false);
    row("vat", "Dutch suffix 00", "NL123456782B00", false);
    row("vat", "Swiss with a foreign suffix", "CHE107787577MVA", false);
    row("vat", "Norwegian without MVA", "988077917", false);
    row("vat", "British office out of range", "GBGD500", false);
    row("vat", "Austrian without its U", "AT74862570", false);
    row("vat", "prefix alone", "NL", false);
}

void addTokenRows() {
    // {"alg":"HS256","typ":"JWT"}, {"sub":"1"}
    row("jwt", "header with an algorithm",
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxIn0.c2ln", true);
    row("jwt", "unsigned", "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxIn0.", true);
    row("jwt", "two parts", "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxIn0", false);
    row("jwt", "header without an algorithm", "eyJzdWIiOiIxIn0.eyJzdWIiOiIxIn0.c2ln", false);
    row("jwt", "not base64url", "eyJhbGciOiJIUzI1NiJ9.eyJz+WIi.c2ln", false);
    row("jwt", "a domain name", "www.example.com", false);
}

} // namespace

void ChecksTest::followTheirRule_data() {
    addCheckColumns();
    addBankRows();
    addContinentalRows();
    addNorthernRows();
    addEnglishRows();
    addVatRows();
    addTokenRows();
}

void ChecksTest::followTheirRule() {
    QFETCH(QByteArray, check);
    QFETCH(QByteArray, candidate);
    detection::Check* const holds = detection::findCheck(check.toStdString());
    QVERIFY(holds != nullptr);
    QTEST(holds(candidate.toStdString()), "expected");
}

void ChecksTest::breakWithEveryChangedDigit_data() {
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("good");
    const auto promise = [](const char* check, const char* good) {
        QTest::addRow("%s %s", check, good) << QByteArray(check) << QByteArray(good);
    };
    promise("card", "4111111111111111");
    promise("de_idnr", "86095742719");
    promise("dk_cpr_mod11", "0707614285");
    promise("es_nie", "X1234567L");
    promise("es_nif", "12345678Z");
    promise("fi_hetu", "010105A123P");
    promise("fr_nir", "155082A16802550");
    promise("fr_nir", "255081416802538");
    promise("gb_nhs", "9434765919");
    promise("lei", "8BQ7WR1WOSI21DE7NA10");
    promise("nl_bsn", "123456782");
    promise("no_fodselsnummer", "25110212081");
    promise("pl_pesel", "44051401359");
    promise("se_pnr", "8112189876");
    promise("vat", "ATU74862570");
    promise("vat", "DE657879973");
    promise("vat", "DK99295139");
    promise("vat", "EE595862643");
    promise("vat", "FI33179895");
    promise("vat", "HR09814717355");
    promise("vat", "IT55461390589");
    promise("vat", "SK5348828342");
}

void ChecksTest::breakWithEveryChangedDigit() {
    QFETCH(QByteArray, check);
    QFETCH(QByteArray, good);
    detection::Check* const holds = detection::findCheck(check.toStdString());
    const std::string number = good.toStdString();
    QVERIFY(holds(number));
    for (std::size_t i = 0; i < number.size(); ++i) {
        if (number[i] < '0' || '9' < number[i]) {
            continue;
        }
        for (char digit = '0'; digit <= '9'; ++digit) {
            std::string changed = number;
            changed[i] = digit;
            QCOMPARE(holds(changed), changed == number);
        }
    }
}

void ChecksTest::refuseAnythingElse() {
    constexpr unsigned kSeed = 20261124;
    std::mt19937 random(kSeed);
    for (const char* name :
         {"be_nn",  "bic",     "card",   "de_idnr", "dk_cpr",           "es_nie",
          "es_nif", "fi_hetu", "fr_nir", "gb_nhs",  "gb_nino",          "iban",
          "jwt",    "lei",     "luhn",   "nl_bsn",  "no_fodselsnummer", "pl_pesel",
          "se_pnr", "us_ssn",  "vat"}) {
        detection::Check* const holds = detection::findCheck(name);
        QVERIFY2(holds != nullptr, name);
        QVERIFY2(!holds(""), name);
        QVERIFY2(refusesAnyBytes(*holds, random, 3000, 24), name);
    }
}

void ChecksTest::knowTheIssuerOfACard() {
    QCOMPARE(detection::issuerDigits("4111111111111111"), std::size_t{1});
    QCOMPARE(detection::issuerDigits("378282246310005"), std::size_t{2});
    QCOMPARE(detection::issuerDigits("6011111111111117"), std::size_t{4});
    QCOMPARE(detection::issuerDigits("9000000000000001"), std::size_t{1});
}

void ChecksTest::knowTheCountriesOfTheStandard() {
    int countries = 0;
    for (char first = 'A'; first <= 'Z'; ++first) {
        for (char second = 'A'; second <= 'Z'; ++second) {
            countries += detection::isCountry(std::string{first, second}) ? 1 : 0;
        }
    }
    QCOMPARE(countries, 249); // ISO 3166-1
    QVERIFY(!detection::isCountry("XK"));
    QVERIFY(!detection::isCountry("nl"));
    QVERIFY(!detection::isCountry("NLD"));
}

std::unique_ptr<QObject> makeChecksTest() {
    return std::make_unique<ChecksTest>();
}

} // namespace tacet::tests

#include "checks_test.moc"
