#include "detection/document.h"
#include "tests/detection/generated_text.h"

#include <QTest>

#include <memory>

namespace tacet::tests {

using namespace detection;

class DocumentTest : public QObject {
    Q_OBJECT

private slots:
    void foldsWritingsOfOneValue_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("folded");
        QTest::newRow("plain") << QByteArray("a 1") << QByteArray("a 1");
        QTest::newRow("no-break space") << QByteArray("a\xC2\xA0z") << QByteArray("a z");
        QTest::newRow("zero width") << QByteArray("1\xE2\x80\x8B"
                                                  "2")
                                    << QByteArray("12");
        QTest::newRow("full-width") << QByteArray("\xEF\xBC\x91\xEF\xBC\xA1") << QByteArray("1A");
        QTest::newRow("Arabic digit") << QByteArray("\xD9\xA3") << QByteArray("3");
        QTest::newRow("marks") << QByteArray("caf\xC3\xA9 \xC5\x82") << QByteArray("cafe l");
        QTest::newRow("combining mark") << QByteArray("e\xCC\x81") << QByteArray("e");
        QTest::newRow("en dash") << QByteArray("1\xE2\x80\x93"
                                               "2")
                                 << QByteArray("1-2");
        QTest::newRow("line end of two bytes") << QByteArray("a\r\nb\rc") << QByteArray("a\nb\nc");
        QTest::newRow("letter of a further script") << QByteArray("\xD7\x90") << QByteArray("\x80");
        QTest::newRow("Cyrillic by look") << QByteArray("\xD0\x92\xD0\xB0") << QByteArray("Ba");
        QTest::newRow("Cyrillic by sound") << QByteArray("\xD0\x96\xD0\xB6") << QByteArray("ZHzh");
        QTest::newRow("Greek with a mark") << QByteArray("\xCE\xAC\xCE\xA6") << QByteArray("aPH");
        QTest::newRow("ideograph") << QByteArray("\xE4\xB8\xAD") << QByteArray("\x81");
        QTest::newRow("invalid") << QByteArray("\xFFz\xE2\x82") << QByteArray("\x81z\x81");
    }

    void foldsWritingsOfOneValue() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, folded);
        Document document;
        document.prepare({text.constData(), std::size_t(text.size())},
                         {0, std::size_t(text.size())});
        const std::string_view result = document.folded();
        QCOMPARE(QByteArray(result.data(), qsizetype(result.size())), folded);
    }

    void leadsBackToWholeCodePoints() {
        const std::string text = "x\xEF\xBC\x91\xE2\x80\x8B"
                                 "2y";
        Document document;
        document.prepare(text, {0, text.size()});
        QVERIFY(document.folded() == "x12y");
        QVERIFY((document.original({1, 2}) == Span{1, 4}));
        QVERIFY((document.original({1, 3}) == Span{1, 8}));
    }

    void showsAnAnchorTheSameHoweverTheTextIsCut() {
        GeneratedText generated(3);
        for (int round = 0; round < 100; ++round) {
            const std::string text = generated.text(400);
            const std::size_t at = generated.below(text.size());
            Document whole;
            whole.prepare(text, {0, text.size()});
            Document part;
            part.prepare(text, {at, std::min(at + 10, text.size())});
            if (isEmpty(part.region())) {
                continue;
            }
            const std::size_t original =
                part.original({part.region().begin, part.region().begin + 1}).begin;
            std::size_t inWhole = 0;
            while (whole.original({inWhole, inWhole + 1}).begin < original) {
                ++inWhole;
            }
            const Sight expected = whole.sightAt(inWhole);
            const Sight seen = part.sightAt(part.region().begin);
            QVERIFY(seen.text == expected.text);
            QCOMPARE(seen.at, expected.at);
            QCOMPARE(seen.atStart, expected.atStart);
        }
    }
};

std::unique_ptr<QObject> makeDocumentTest() {
    return std::make_unique<DocumentTest>();
}

} // namespace tacet::tests

#include "document_test.moc"
