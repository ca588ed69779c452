#include "detection/engine.h"
#include "detection/values/edit.h"
#include "tests/detection/finding_laws.h"
#include "tests/detection/generated_text.h"
#include "tests/detection/marked_text.h"

#include <QTest>

#include <memory>

namespace tacet::tests {

using namespace detection;

class EngineTest : public QObject {
    Q_OBJECT

private slots:
    void answersSortedDisjointFindingsForAnyBytes() {
        GeneratedText generated(4);
        for (int round = 0; round < 300; ++round) {
            const std::string text =
                round % 3 == 0 ? generated.bytes(400) : generated.text(80) + generated.bytes(20);
            QVERIFY(areSound(text, m_engine.scan(text, {})));
        }
    }

    void answersTheSameTwice() {
        GeneratedText generated(5);
        const std::string text = generated.text(200);
        QVERIFY(m_engine.scan(text, {}) == m_engine.scan(text, {}));
    }

    void readsALineOfManyMegabytes() {
        const std::string filler(4 * 1024 * 1024, 'x');
        const std::string text = filler + " NL91ABNA0417164300 " + filler;
        const std::vector<Finding> findings = m_engine.scan(text, {});
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].span.begin, filler.size() + 1);
    }

    void findsAValueAcrossTheRegionsOfALargeText() {
        const std::string value = "NL91 ABNA 0417 1643 00";
        for (std::size_t before = 32 * 1024 - value.size() - 1; before < 32 * 1024 + 2; ++before) {
            const std::string text = std::string(before, '.') + value + "\n";
            const std::vector<Finding> findings = m_engine.scan(text, {});
            QCOMPARE(findings.size(), std::size_t(1));
            QVERIFY((findings[0].span == Span{before, before + value.size()}));
        }
    }

    void readsHostileTexts_data() {
        QTest::addColumn<QByteArray>("part");
        for (const char* const part : {"a",
                                       "1",
                                       "1 ",
                                       "1 1 1 ",
                                       "11 ",
                                       "a@",
                                       "a@a.",
                                       "key=",
                                       "password=",
                                       "-----BEGIN ",
                                       "-----BEGIN RSA PRIVATE KEY-----\n",
                                       "QUJD",
                                       "NL91 ",
                                       "NL91",
                                       "://",
                                       "a://",
                                       "\xE2\x80\x8B",
                                       "\xCC\x81",
                                       "\xFF",
                                       "\n",
                                       "+1 ",
                                       "A1"}) {
            QTest::newRow(QByteArray::number(qHash(QByteArray(part)), 16).constData())
                << QByteArray(part);
        }
    }

    void readsHostileTexts() {
        QFETCH(QByteArray, part);
        const std::string text = part.repeated(50000 / part.size()).toStdString();
        QVERIFY(areSound(text, m_engine.scan(text, {})));
    }

    void saysWhyItBelieves() {
        const std::vector<Finding> findings = m_engine.scan("My IBAN is NL91ABNA0417164300.", {});
        QCOMPARE(findings.size(), std::size_t(1));
        QVERIFY(findings[0].evidence.has(Evidence::Shape));
        QVERIFY(findings[0].evidence.has(Evidence::CheckDigits));
        QVERIFY(findings[0].evidence.has(Evidence::Context));
        QVERIFY(findings[0].confidence == Confidence::High);
        QVERIFY((findings[0].contextWord == Span{3, 7}));
    }

    void readsTheFieldsLabelLikeWordsBefore() {
        const std::vector<Finding> findings = m_engine.scan(
            "NL91ABNA0417164300", {.region = {}, .language = {}, .label = "Rekening"});
        QCOMPARE(findings.size(), std::size_t(1));
        QVERIFY(findings[0].evidence.has(Evidence::Context));
        QVERIFY(!findings[0].contextWord);
    }

    void leavesNothingAfterMasking() {
        const MarkedText marked =
            unmarked("Pay [[NL91 ABNA 0417 1643 00]] or [[BE68539007547034]].");
        EditPlan plan;
        plan.before.text = std::make_shared<const std::string>(marked.text);
        int number = 0;
        for (const Finding& finding : m_engine.scan(marked.text, {})) {
            plan.edits.push_back({finding.span, "[IBAN_" + std::to_string(++number) + "]"});
        }
        QCOMPARE(number, 2);
        QVERIFY(m_engine.scan(apply(plan), {}).empty());
    }

private:
    Engine m_engine;
};

std::unique_ptr<QObject> makeEngineTest() {
    return std::make_unique<EngineTest>();
}

} // namespace tacet::tests

#include "engine_test.moc"
