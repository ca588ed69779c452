#include "detection/engine.h"

#include <QTest>

#include <memory>

namespace tacet::tests {

using namespace detection;

/// One number is valid in many countries: words, the field's label, the language of the text and
/// the person's country say which is meant.
class CountryTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhichNumberIsMeant_data();
    void saysWhichNumberIsMeant();
    void readsEachSentenceInItsLanguage_data();
    void readsEachSentenceInItsLanguage();
    void believesABareNumberAtHomeOnly_data();
    void believesABareNumberAtHomeOnly();
    void tellsTheCountryOfAGenericName_data();
    void tellsTheCountryOfAGenericName();

private:
    Engine m_engine;
};

// The number 150381-4041 is a date and a serial number in Denmark, and has the check digit of a
// health service number in England.
void CountryTest::saysWhichNumberIsMeant_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QByteArray>("kind");
    const auto row = [](const char* reason, const char* text, const char* label, const char* kind) {
        QTest::newRow(reason) << QByteArray(text) << QByteArray(label) << QByteArray(kind);
    };
    row("a word before it", "CPR-nr 1503814041", "", "national_id:DK_CPR");
    row("another word before it", "NHS number 1503814041", "", "medical_id:GB_NHS");
    row("the nearer word", "not the NHS number but my CPR 1503814041", "", "national_id:DK_CPR");
    row("the label", "1503814041", "CPR-nummer", "national_id:DK_CPR");
    row("another label", "1503814041", "NHS number", "medical_id:GB_NHS");
}

void CountryTest::saysWhichNumberIsMeant() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, label);
    QFETCH(QByteArray, kind);
    // Where the person lives does not outweigh a word.
    for (const char* const region : {"", "DK", "GB", "NL"}) {
        const std::vector<Finding> findings = m_engine.scan(
            text.toStdString(), {.region = region, .language = {}, .label = label.toStdString()});
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(QByteArray::fromStdString(std::string(findings[0].kind.text())), kind);
        QVERIFY(findings[0].confidence == Confidence::High);
    }
}

// Each sentence is read in its own language, whatever the text as a whole is said to be in.
void CountryTest::readsEachSentenceInItsLanguage_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<bool>("isBelieved");
    const auto row = [](const char* reason, const char* text, const char* language,
                        bool isBelieved) {
        QTest::newRow(reason) << QByteArray(text) << QByteArray(language) << isBelieved;
    };
    row("in its language", "Le client est dans la liste, 184077814601320", "pl", true);
    row("in another", "Klient jest na liście, 184077814601320", "fr", false);
    row("too few words to tell", "Jean, 184077814601320", "fr", true);
    row("another sentence before", "Klient jest na liście. Il est dans la mienne: 184077814601320",
        "", true);
}

void CountryTest::readsEachSentenceInItsLanguage() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, language);
    QFETCH(bool, isBelieved);
    const std::vector<Finding> findings = m_engine.scan(
        text.toStdString(), {.region = {}, .language = language.toStdString(), .label = {}});
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(std::string(findings[0].kind.text())),
             QByteArray("national_id:FR_NIR"));
    QCOMPARE(findings[0].confidence > Confidence::Low, isBelieved);
}

void CountryTest::believesABareNumberAtHomeOnly_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<bool>("isBelieved");
    const auto row = [](const char* reason, const char* text, const char* language,
                        const char* region, const char* kind, bool isBelieved) {
        QTest::newRow(reason) << QByteArray(text) << QByteArray(language) << QByteArray(region)
                              << QByteArray(kind) << isBelieved;
    };
    const char* const french = "184077814601320";
    row("nothing is known", french, "", "", "national_id:FR_NIR", true);
    row("the person's country", french, "", "FR", "national_id:FR_NIR", true);
    row("another country", french, "", "PL", "national_id:FR_NIR", false);
    row("its language", french, "fr-FR", "", "national_id:FR_NIR", true);
    row("another language", french, "pl", "", "national_id:FR_NIR", false);
    row("English says nothing", french, "en", "", "national_id:FR_NIR", true);
    row("it names its country", "ATU13534754", "", "PL", "vat_number:AT_UID", true);
    row("valid in two, Danish", "1503814041", "da", "", "national_id:DK_CPR", false);
    row("valid in two, of England", "1503814041", "", "GB", "medical_id:GB_NHS", false);
}

void CountryTest::believesABareNumberAtHomeOnly() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, region);
    QFETCH(QByteArray, kind);
    QFETCH(bool, isBelieved);
    const std::vector<Finding> findings = m_engine.scan(
        text.toStdString(),
        {.region = region.toStdString(), .language = language.toStdString(), .label = {}});
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(std::string(findings[0].kind.text())), kind);
    QCOMPARE(findings[0].confidence > Confidence::Low, isBelieved);
    QCOMPARE(findings[0].evidence.has(Evidence::Bare), !isBelieved);
}

std::unique_ptr<QObject> makeCountryTest() {
    return std::make_unique<CountryTest>();
}

// A name such as "passport number" is every country's: the sentence, the person's country or the
// number itself tells whose.
void CountryTest::tellsTheCountryOfAGenericName_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("confidence");
    const auto row = [](const char* reason, const char* text, const char* region, const char* kind,
                        Confidence confidence) {
        QTest::newRow(reason) << QByteArray(text) << QByteArray(region) << QByteArray(kind)
                              << static_cast<int>(confidence);
    };
    row("the country is named", "Austrian passport number P7254418", "", "passport:AT",
        Confidence::High);
    row("it is named after the number", "passport no. P7254418, issued in Austria", "",
        "passport:AT", Confidence::High);
    row("another country is named", "Dutch passport number P7254418", "AT", "passport",
        Confidence::Medium);
    row("the person's own country", "passport number P7254418", "AT", "passport:AT",
        Confidence::High);
    row("no country", "passport number P7254418", "", "passport", Confidence::Medium);
    row("the number proves itself", "tax number 86095742719", "", "tax_id:DE_IDNR",
        Confidence::Medium);
    row("letters of the country", "VAT number FI 33179895", "", "vat_number:FI_ALV",
        Confidence::High);
    row("its own name farther away", "SIREN (company number) 552008443", "", "company_id:FR_SIREN",
        Confidence::High);
    row("a name in Cyrillic letters", "\xD0\x98\xD0\x9D\xD0\x9D 7707083893", "", "tax_id:RU_INN",
        Confidence::High);
    row("a name in Greek letters", "\xCE\x91\xCE\xA6\xCE\x9C 094259216", "", "vat_number:GR_VAT",
        Confidence::High);
}

void CountryTest::tellsTheCountryOfAGenericName() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, region);
    QFETCH(QByteArray, kind);
    const std::vector<Finding> findings = m_engine.scan(
        text.toStdString(), {.region = region.toStdString(), .language = {}, .label = {}});
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(std::string(findings[0].kind.text())), kind);
    QTEST(static_cast<int>(findings[0].confidence), "confidence");
}

} // namespace tacet::tests

#include "country_test.moc"
