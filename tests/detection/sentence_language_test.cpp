#include "detection/sentence_language.h"
#include "detection/unicode.h"
#include "tests/detection/marked_text.h"

#include <QTest>

#include <memory>

namespace tacet::tests {

using namespace detection;

class SentenceLanguageTest : public QObject {
    Q_OBJECT

private slots:
    void tellsTheLanguage_data();
    void tellsTheLanguage();
    void looksAtOneSentence_data();
    void looksAtOneSentence();
};

void SentenceLanguageTest::tellsTheLanguage_data() {
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<QByteArray>("language");
    const auto row = [](const char* language, const char* sentence) {
        QTest::newRow(sentence) << QByteArray(sentence) << QByteArray(language);
    };
    row("en", "Could you send this to the clinic?");
    row("nl", "Kun je het nummer van mijn klant opzoeken?");
    row("de", "Können Sie das für den Kunden prüfen, bitte?");
    row("fr", "Le dossier de mon client est dans la pièce jointe");
    row("es", "El expediente de la clienta y los recibos");
    row("it", "Il fascicolo della paziente che sono venuta a trovare");
    row("pt", "O processo do cliente não está com a minha colega");
    row("pl", "Proszę sprawdzić, czy pacjent jest na liście");
    row("", "4539 1488 0343 6467");
    row("", "Invoice 17, Utrecht");
    row("", "la la la"); // French, Spanish and Italian alike
}

void SentenceLanguageTest::tellsTheLanguage() {
    QFETCH(QByteArray, sentence);
    QFETCH(QByteArray, language);
    const std::string folded = foldedWord(sentence.toStdString());
    QCOMPARE(QByteArray::fromStdString(std::string(languageOf(folded))), language);
}

void SentenceLanguageTest::looksAtOneSentence_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* reason, const char* text, const char* sentence) {
        QTest::newRow(reason) << QByteArray(text) << QByteArray(sentence);
    };
    row("the only one", "it is [[17]] now", "it is 17 now");
    row("after a full stop", "Hello there. it is [[17]] now", " it is 17 now");
    row("before a full stop", "it is [[17]]. Bye", "it is 17");
    row("points in a number", "it is [[1.2]] or 3.4 now", "it is 1.2 or 3.4 now");
    row("an empty line", "Hello\n\nit is [[17]]\n\nBye", "\nit is 17");
    row("nothing but the value", "[[17]]", "17");
}

void SentenceLanguageTest::looksAtOneSentence() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, sentence);
    const MarkedText marked = unmarked(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(std::string(sentenceAround(marked.text, marked.marks[0]))),
             sentence);
}

std::unique_ptr<QObject> makeSentenceLanguageTest() {
    return std::make_unique<SentenceLanguageTest>();
}

} // namespace tacet::tests

#include "sentence_language_test.moc"
