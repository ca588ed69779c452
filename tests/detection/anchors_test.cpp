#include "detection/anchors.h"
#include "tests/detection/generated_text.h"

#include <QTest>

#include <memory>

namespace tacet::tests {

using namespace detection;

class AnchorsTest : public QObject {
    Q_OBJECT

private slots:
    void everyWayToClassifyAgrees() {
        GeneratedText generated(1);
        for (int round = 0; round < 2000; ++round) {
            const std::string bytes =
                round % 2 == 0 ? generated.bytes(kChunk) : generated.text(40).substr(0, kChunk);
            const ChunkClasses expected = classifyScalar(bytes.data());
            for (Classify* const classify : everyClassify()) {
                QVERIFY2(classify(bytes.data()) == expected, "round differs");
            }
        }
    }

    void classifiesEveryByteAlike() {
        for (int byte = 0; byte < 256; ++byte) {
            const std::string bytes(kChunk, static_cast<char>(byte));
            for (Classify* const classify : everyClassify()) {
                QVERIFY(classify(bytes.data()) == classifyScalar(bytes.data()));
            }
        }
    }

    void findsTheSameAnchorsHoweverTheTextIsCut() {
        GeneratedText generated(2);
        for (int round = 0; round < 200; ++round) {
            const std::string text = generated.text(60);
            const std::size_t cut = generated.below(text.size() + 1);
            std::vector<AnchorPoint> whole;
            findAnchors(text, {0, text.size()}, m_literals, bestClassify(), whole);
            std::vector<AnchorPoint> parts;
            findAnchors(text, {0, cut}, m_literals, bestClassify(), parts);
            findAnchors(text, {cut, text.size()}, m_literals, bestClassify(), parts);
            QVERIFY(whole == parts);
        }
    }

    void stopsWhereSomethingCouldStart_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("anchor");
        QTest::addColumn<int>("at");
        QTest::newRow("digits") << QByteArray("a 12") << int(Anchor::Digits) << 2;
        QTest::newRow("country and digits")
            << QByteArray("x NL91") << int(Anchor::CountryDigits) << 2;
        QTest::newRow("country, space, digits")
            << QByteArray("NL 91") << int(Anchor::CountryDigits) << 0;
        QTest::newRow("letter and digits") << QByteArray("X123") << int(Anchor::LetterDigits) << 0;
        QTest::newRow("capitals") << QByteArray("to ABNANL2A") << int(Anchor::UpperWord) << 3;
        QTest::newRow("at sign") << QByteArray("a@b") << int(Anchor::AtSign) << 1;
        QTest::newRow("scheme") << QByteArray("x://y") << int(Anchor::Scheme) << 1;
        QTest::newRow("hexadecimal colon") << QByteArray("fe80::1") << int(Anchor::Colon) << 4;
        QTest::newRow("plus") << QByteArray("tel +31") << int(Anchor::Plus) << 4;
        QTest::newRow("literal at a capital") << QByteArray("mySk-1") << int(Anchor::Literal) << 2;
        QTest::newRow("literal") << QByteArray("my sk-1") << int(Anchor::Literal) << 3;
    }

    void stopsWhereSomethingCouldStart() {
        QFETCH(QByteArray, text);
        QFETCH(int, anchor);
        QFETCH(int, at);
        const std::string_view bytes(text.constData(), std::size_t(text.size()));
        LiteralFilter literals;
        literals.add("sk-");
        std::vector<AnchorPoint> anchors;
        findAnchors(bytes, {0, bytes.size()}, literals, bestClassify(), anchors);
        const AnchorPoint wanted{std::size_t(at), Anchor(anchor)};
        QVERIFY(std::find(anchors.begin(), anchors.end(), wanted) != anchors.end());
    }

private:
    LiteralFilter m_literals;
};

std::unique_ptr<QObject> makeAnchorsTest() {
    return std::make_unique<AnchorsTest>();
}

} // namespace tacet::tests

#include "anchors_test.moc"
