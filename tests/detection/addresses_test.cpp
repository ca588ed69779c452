#include "detection/engine.h"
#include "tests/detection/marked_text.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

namespace tacet::tests {

using namespace detection;

/// Addresses as people write them in the languages of the packs, found as a whole, and what only
/// looks like one.
class AddressesTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheWholeAddress_data();
    void findsTheWholeAddress();
    void leavesAloneWhatIsNone_data();
    void leavesAloneWhatIsNone();
    void believesStreetAndCodeMost_data();
    void believesStreetAndCodeMost();

private:
    static void row(const char* reason, const char* text) {
        QTest::newRow(reason) << QByteArray(text);
    }

    std::vector<Finding> addressesIn(const std::string& text) {
        std::vector<Finding> found = m_engine.scan(text, {});
        found.erase(std::remove_if(found.begin(), found.end(),
                                   [](const Finding& one) {
                                       return one.kind.text() != "address" ||
                                              one.confidence == Confidence::Low;
                                   }),
                    found.end());
        return found;
    }

    Engine m_engine;
};

void AddressesTest::findsTheWholeAddress_data() {
    QTest::addColumn<QByteArray>("marked");
    row("nl: street, code, place", "Bezorgen op [[Iepenlaan 31, 2061 GH Bloemendaal]] graag.");
    row("nl: capital after a link", "Zij huurt [[Van der Palmstraat 9, 3022 VA Rotterdam]] nu.");
    row("nl: letter and box", "naar [[Lange Gracht 18B bus 3, 9000 Gent]], dank");
    row("nl: street alone", "Ik sta voor [[Dorpsstraat 7]] te wachten");
    row("nl: small letters", "ik sta voor [[dorpsstraat 7]] te wachten");
    row("nl: lines", "Mevr. De Wit\n[[Havenkade 55\n1973 AK IJmuiden]]\n\nBeste");
    row("nl: post box", "Stuur aan [[Postbus 812, 7400 AV Deventer]].");
    row("de: street, code, place",
        "Er zieht in die [[Lindenstra\u00DFe 14a, 72074 T\u00FCbingen]].");
    row("de: shortened", "Treffen: [[Hauptstr. 3, 79100 Freiburg]].");
    row("de: hyphens", "Die [[Konrad-Adenauer-Allee 22, 44137 Dortmund]] liegt zentral.");
    row("de: Austria", "Wir sind in der [[Alserbachgasse 12, 1090 Wien]] zu finden.");
    row("de: lines", "Praxis\n[[Am Anger 5\n99084 Erfurt]]\n\nSprechzeiten");
    row("fr: street, code, place", "Elle loge au [[8 bis rue des Tanneurs, 37000 Tours]].");
    row("fr: comma behind the number", "livrer au [[12, avenue de la Gare, 56000 Vannes]]");
    row("fr: a day as a name", "le [[31 rue du 4 Septembre, 13100 Aix-en-Provence]]");
    row("fr: Belgium", "siège : [[Chauss\u00E9e de Mons 40, 1400 Nivelles]].");
    row("fr: lines", "[[5 impasse du Moulin\n22100 Dinan]]");
    row("es: street, code, place", "Su piso: [[Calle de los Olmos 27, 50003 Zaragoza]].");
    row("es: comma and sign", "en la [[Avda. del Puerto, n\u00BA 14, 46021 Valencia]]");
    row("es: with a slash", "Env\u00EDalo a [[C/ Rioja, 6]].");
    row("es: small letters in the name", "cerca de [[Calle Fuente del moro 9]]");
    row("it: street, code, place", "La sede \u00E8 in [[via Mazzini 52, 40137 Bologna]].");
    row("it: comma", "[[Corso Umberto I, 114, 80138 Napoli]]");
    row("it: province", "spedire a [[Viale Trento 8, 38066 Riva del Garda (TN)]]");
    row("it: lines", "[[Piazza Dante 3\n57123 Livorno]]");
    row("pt: street, code, place", "A loja fica na [[Rua do Carmo 61, 1200-093 Lisboa]].");
    row("pt: comma", "na [[Avenida Central, 210, 4710-229 Braga]]");
    row("pl: street, code, place", "Biuro: [[ul. Lipowa 17/4, 20-020 Lublin]].");
    row("pl: avenue", "spotkanie przy [[al. Krasi\u0144ska 30, 43-300 Bielsko-Bia\u0142a]]");
    row("pl: inflected", "w domu przy [[ulicy Wi\u015Blanej 8]]");
    row("pl: estate", "[[os. S\u0142oneczne 12/45, 31-958 Krak\u00F3w]]");
    row("en-GB: flat", "Post it to [[Flat 6, 41 Harbour Road, Whitby YO21 3DZ]].");
    row("en-GB: lines", "[[9 Chapel Lane\nHexham\nNE46 1QP]]\n");
    row("en-GB: no number", "It was [[Orchard Lane, Ludlow, SY8 1AA]].");
    row("en-US: state and code", "the house at [[612 Juniper Avenue, Boise, ID 83702]] sold");
    row("en-US: suite", "[[2200 Market Street Suite 14, Denver, CO 80205-1234]]");
    row("en-US: no word for a street", "office is [[77 W. Franklin, Raleigh, NC 27601]] since May");
    row("en-US: small letters", "ship to [[304 quail hollow dr bend or 97701]]");
    row("en-US: lines", "[[88 Granite Court Apt 2B\nConcord, NH 03301]]\n");
    row("en-US: post box", "Mail: [[PO Box 90, Bangor, ME 04401]].");
    row("en-CA: province", "[[450 Birch Crescent, Regina, SK S4P 3Y2]]");
    row("en-AU: state", "[[19 Wattle Parade, Ballarat VIC 3350]]");
    row("fi: street, code, place", "osoite [[Koivukatu 4 A, 33100 Tampere]]");
    row("sv: street, code, place", "bor p\u00E5 [[Bj\u00F6rkgatan 21, 753 28 Uppsala]]");
    row("da: street, code, place", "min bolig [[Kirkevej 3, 8000 Aarhus]]");
    row("cs: no word for a street", "byt [[Dlouh\u00E1 12, 110 00 Praha]]");
    row("hu: word between", "lakc\u00EDm: [[S\u00FAg\u00E1r utca 5, 1052 Budapest]]");
}

void AddressesTest::findsTheWholeAddress() {
    QFETCH(QByteArray, marked);
    const MarkedText text = unmarked(marked.toStdString());
    std::vector<Span> spans;
    for (const Finding& finding : addressesIn(text.text)) {
        spans.push_back(finding.span);
    }
    QCOMPARE(spans.size(), text.marks.size());
    QCOMPARE(text.text.substr(spans[0].begin, length(spans[0])),
             text.text.substr(text.marks[0].begin, length(text.marks[0])));
}

void AddressesTest::leavesAloneWhatIsNone_data() {
    QTest::addColumn<QByteArray>("text");
    row("numbered list", "1. Main features\n2. Side Street Parking");
    row("count of things", "We found 5 Main problems and 12 Way points.");
    row("English via", "Sent via Outlook 365 and via Python 3 scripts");
    row("chapter", "See Chapter 4, Section 12 and Room 7.");
    row("year and court", "In 2019 Supreme Court judges said so.");
    row("year and street", "In 2008 Wall Street fell.");
    row("French title", "le roman Rue Sombre 1984 de notre biblioth\u00E8que");
    row("German ways", "Der Umweg 3 und der Radweg 12 sind gesperrt.");
    row("German hardware", "Mainboard mit Arbeitsplatz 4 und Monitoring 2");
    row("Dutch count", "Er zijn 3 straten en 12 pleinen.");
    row("Danish word", "Brigade 5 rykkede ud.");
    row("Finnish form", "l\u00E4hti kahdella ravintolaan 12 minuutissa");
    row("Spanish paragraph", "v\u00E9ase el apartado 16 del art\u00EDculo 6");
    row("citation", "as shown by Ito et al. Smith 12");
    row("English al", "5 Hard Drive failures, 3 USB Drive errors");
    row("month and year", "On March 15, 10613 Users signed up.");
    row("version", "Windows 10 and Ubuntu 22.04 LTS");
    row("code", "int street5 = rows[12] + Main(5);");
    row("table", "Table 5, 12345 Rows");
    row("lane of a road", "a 4 lane highway with 2 way traffic");
    row("place and code alone", "It snowed in Denver, CO 80205.");
    row("oil company", "Shares of BP 120 and rising");
    row("sample", "Musterstra\u00DFe 1, 12345 Musterstadt");
    row("sample in French", "12 rue de l'Exemple, 75000 Paris");
}

void AddressesTest::leavesAloneWhatIsNone() {
    QFETCH(QByteArray, text);
    QVERIFY(addressesIn(text.toStdString()).empty());
}

void AddressesTest::believesStreetAndCodeMost_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isHigh");
    QTest::newRow("street and code") << QByteArray("Iepenlaan 31, 2061 GH Bloemendaal") << true;
    QTest::newRow("street alone") << QByteArray("near Iepenlaan 31") << false;
    QTest::newRow("street with a label") << QByteArray("Adres: Iepenlaan 31") << true;
    QTest::newRow("no number") << QByteArray("by Orchard Lane, Ludlow, SY8 1AA") << false;
}

void AddressesTest::believesStreetAndCodeMost() {
    QFETCH(QByteArray, text);
    QFETCH(bool, isHigh);
    const std::vector<Finding> found = addressesIn(text.toStdString());
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].confidence == Confidence::High, isHigh);
}

std::unique_ptr<QObject> makeAddressesTest() {
    return std::make_unique<AddressesTest>();
}

} // namespace tacet::tests

#include "addresses_test.moc"
