#include "detection/engine.h"
#include "detection/field_scanner.h"
#include "detection/fingerprint_list.h"
#include "tests/detection/generated_text.h"

#include <QTest>

#include <memory>
#include <string>
#include <vector>

namespace tacet::tests {

using namespace detection;

namespace {

std::shared_ptr<const FingerprintList> listOf(const KindId& kind,
                                              const std::vector<std::string>& entries) {
    std::vector<std::string> forms;
    for (const std::string& entry : entries) {
        forms.push_back(*fingerprintForm(entry));
    }
    const ListLabel label{.kind = kind, .level = std::nullopt};
    const auto file = FingerprintList::made(label, forms, "secret", {.passes = 1, .memory = 8});
    return std::make_shared<const FingerprintList>(*FingerprintList::read(*file, "secret"));
}

} // namespace

class ListedFindingsTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheEntriesOfEveryList() {
        const auto findings = m_engine.scan("Falcon pays for the Heron Nine", {});
        QCOMPARE(findings.size(), std::size_t{2});
        QVERIFY(findings[0].kind == KindId("own:project") && (findings[0].span == Span{0, 6}));
        QVERIFY(findings[1].kind == KindId("own:customer") && (findings[1].span == Span{20, 30}));
        for (const Finding& finding : findings) {
            QVERIFY(finding.confidence == Confidence::High);
            QVERIFY(finding.evidence == EvidenceSet(Evidence::List));
            QVERIFY(finding.family == Family::Business);
        }
    }

    void readsAValueInOneWay_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("runnerUp");
        QTest::newRow("listed rather than by its form")
            << QByteArray("ask falcon@heron-nine.nl") << QByteArray("own:customer")
            << QByteArray("email");
        QTest::newRow("proven by check digits rather than listed")
            << QByteArray("to NL91ABNA0417164300") << QByteArray("iban")
            << QByteArray("own:customer");
        QTest::newRow("whole address rather than a listed part")
            << QByteArray("ask falcon@heron-bank.nl") << QByteArray("email") << QByteArray();
    }

    void readsAValueInOneWay() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, runnerUp);
        const auto findings = m_engine.scan(text.toStdString(), {});
        QCOMPARE(findings.size(), std::size_t{1});
        QVERIFY(findings[0].kind == KindId(kind.toStdString()));
        QCOMPARE(findings[0].runnerUp.value_or(KindId()).text(), runnerUp.toStdString());
    }

    void answersWhatAFullScanAnswersAfterAnyEdits() {
        GeneratedText generated(31);
        const Engine engine({listOf("own:customer", {"word word", "0417 1643", "account"})});
        FieldScanner field(engine);
        std::string text = generated.text(400);
        for (int step = 0; step < 300; ++step) {
            TextSnapshot snapshot;
            snapshot.text = std::make_shared<const std::string>(text);
            QVERIFY(field.scan(snapshot, {}) == engine.scan(text, {}));
            const std::size_t at = generated.below(text.size() + 1);
            text.replace(at, std::min(generated.below(20), text.size() - at), generated.piece());
        }
    }

private:
    Engine m_engine{
        {listOf("own:customer", {"Heron Nine", "falcon@heron-nine.nl", "NL91ABNA0417164300"}),
         listOf("own:project", {"Falcon"})}};
};

std::unique_ptr<QObject> makeListedFindingsTest() {
    return std::make_unique<ListedFindingsTest>();
}

} // namespace tacet::tests

#include "listed_findings_test.moc"
