#include "detection/term_list.h"
#include "tests/detection/generated_text.h"

#include <QTest>

#include <memory>
#include <string>
#include <vector>

namespace tacet::tests {

using namespace detection;

namespace {

// The stretches of `text` that are terms, in its original bytes; read in pieces of `piece` bytes.
std::vector<std::string> found(const TermList& list, const std::string& text, std::size_t piece) {
    std::vector<std::string> values;
    Document document;
    for (std::size_t at = 0; at < text.size(); at += piece) {
        document.prepare(text, {at, std::min(at + piece, text.size())});
        std::vector<ListedPlace> places;
        list.find(document, places);
        for (const ListedPlace& place : places) {
            const Span span = document.original(place.span);
            values.push_back(std::to_string(place.rule) + ":" +
                             text.substr(span.begin, length(span)));
        }
    }
    return values;
}

TermList listOf(const std::vector<std::string>& terms) {
    std::vector<ListedTerm> listed;
    for (const std::string& term : terms) {
        listed.push_back({.text = term, .rule = 7});
    }
    return TermList(listed);
}

} // namespace

class TermListTest : public QObject {
    Q_OBJECT

private slots:
    void findsEveryWritingOfATerm_data() {
        QTest::addColumn<QByteArray>("term");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char* name, const char* term, const char* text,
                            const char* value) {
            QTest::newRow(name) << QByteArray(term) << QByteArray(text) << QByteArray(value);
        };
        row("as it is", "Falcon", "the Falcon flies", "Falcon");
        row("other case", "Falcon", "the fALCON", "fALCON");
        row("marks", "Zo\xC3\xABterwoude", "in Zoeterwoude", "Zoeterwoude");
        row("long word", "Bundesanstaltsverwaltung", "BundesanstaltsVerwaltung!",
            "BundesanstaltsVerwaltung");
        row("phrase", "Blue Heron Nine", "on blue heron nine.", "blue heron nine");
        row("wide gap", "Blue Heron", "Blue  -  Heron", "Blue  -  Heron");
        row("line end", "Blue Heron", "Blue\r\nHeron", "Blue\r\nHeron");
        row("no-break space", "Blue Heron", "Blue\xC2\xA0Heron", "Blue\xC2\xA0Heron");
        row("points", "Vries B.V.", "Vries B. V. pays", "Vries B. V");
        row("apostrophe as quotation mark", "O'Mara", "Mr O\xE2\x80\x99Mara", "O\xE2\x80\x99Mara");
        row("sign with and without blanks", "Reed & Moss", "Reed&Moss", "Reed&Moss");
        row("number in groups", "80-451-22", "no. 8045122", "8045122");
        row("groups of a number", "8045122", "no. 80 451.22, paid", "80 451.22");
        row("number after a word", "unit 80451", "Unit 80-451", "Unit 80-451");
        row("zero width", "Falcon",
            "Fal\xE2\x80\x8B"
            "con",
            "Fal\xE2\x80\x8B"
            "con");
        row("eight words", "a b c d e f g h", "x a b c d e f g h i", "a b c d e f g h");
        row("longest of a word", "Falcon;Falcon Nine", "Falcon Nine", "Falcon Nine");
        row("shorter where the longer breaks off", "Falcon;Falcon Nine Ten", "Falcon Nine",
            "Falcon");
    }

    void findsEveryWritingOfATerm() {
        QFETCH(QByteArray, term);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, value);
        std::vector<std::string> terms;
        for (const QByteArray& one : term.split(';')) {
            terms.push_back(one.toStdString());
        }
        const std::vector<std::string> expected{"7:" + value.toStdString()};
        QCOMPARE(found(listOf(terms), text.toStdString(), 1000), expected);
        QCOMPARE(found(listOf(terms), text.toStdString(), 3), expected);
    }

    void findsNothingElse_data() {
        QTest::addColumn<QByteArray>("term");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const char* term, const char* text) {
            QTest::newRow(name) << QByteArray(term) << QByteArray(text);
        };
        row("part of a word", "Falcon", "falcons, gyrfalcon");
        row("beginning of a term", "Blue Heron", "blue herons and blue");
        row("paragraphs between", "Blue Heron", "Blue\n\nHeron");
        row("comma between", "Blue Heron", "Blue, Heron");
        row("far apart", "Blue Heron", "Blue         Heron");
        row("other number", "80451", "80 452, 804510, 180451");
        row("letters that fold alike", "\xD7\x90\xD7\x91\xD7\x92", "\xD7\x93\xD7\x94\xD7\x95");
    }

    void findsNothingElse() {
        QFETCH(QByteArray, term);
        QFETCH(QByteArray, text);
        QVERIFY(found(listOf({term.toStdString()}), text.toStdString(), 1000).empty());
    }

    void refusesWhatCannotBeCompared_data() {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("signs alone") << QByteArray("-- !");
        QTest::newRow("short") << QByteArray("C++");
        QTest::newRow("nine words") << QByteArray("a b c d e f g h i");
        QTest::newRow("long word") << QByteArray(161, 'a');
        QTest::newRow("wide gap") << QByteArray("Blue          Heron");
        QTest::newRow("letters that fold alike") << QByteArray("\xD7\x90\xD7\x91\xD7\x92");
        QTest::newRow("ideographs") << QByteArray("\xE6\xA0\xAA\xE5\xBC\x8F Falcon");
    }

    void refusesWhatCannotBeCompared() {
        QFETCH(QByteArray, entry);
        const Result<std::string> form = listedForm(entry.toStdString());
        QVERIFY(!form);
        QVERIFY(form.error().code == ErrorCode::Invalid && !form.error().what.empty());
    }

    void findsATermForEachOfItsRules() {
        const std::vector<ListedTerm> terms{{.text = "Falcon", .rule = 1},
                                            {.text = "falcon", .rule = 1},
                                            {.text = "FALCON", .rule = 2}};
        QCOMPARE(found(TermList(terms), "Falcon", 1000),
                 (std::vector<std::string>{"1:Falcon", "2:Falcon"}));
    }

    void findsEachOfManyTerms() {
        GeneratedText generated(11);
        std::vector<std::string> terms;
        for (int i = 0; i < 20000; ++i) {
            terms.push_back("Customer " + std::to_string(100000 + i) + " branch");
        }
        const TermList list = listOf(terms);
        for (int round = 0; round < 200; ++round) {
            const std::string& term = terms[generated.below(terms.size())];
            QCOMPARE(found(list, "for " + term + " and customer 99999 branch", 1000),
                     std::vector<std::string>{"7:" + term});
        }
    }

    void findsTheSameHoweverTheTextIsCut() {
        GeneratedText generated(5);
        std::vector<std::string> terms{"0417 1643", "word word", "111 12", "rekening IBAN"};
        for (int i = 0; i < 200; ++i) {
            terms.push_back(generated.text(6));
        }
        const TermList list = listOf(terms);
        for (int round = 0; round < 200; ++round) {
            const std::string text = generated.text(300);
            QCOMPARE(found(list, text, 1 + generated.below(40)), found(list, text, 1000));
        }
    }
};

std::unique_ptr<QObject> makeTermListTest() {
    return std::make_unique<TermListTest>();
}

} // namespace tacet::tests

#include "term_list_test.moc"
