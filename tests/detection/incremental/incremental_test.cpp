#include "detection/engine.h"
#include "detection/field_scanner.h"
#include "detection/rule_examples.h"
#include "tests/detection/finding_laws.h"
#include "tests/detection/generated_text.h"
#include "tests/detection/marked_text.h"
#include "tests/room_tests.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <string>

namespace tacet::tests {

using namespace detection;

namespace {

constexpr int kSeeds = 10;
constexpr int kEditsOfASeed = 10'000;
constexpr std::size_t kPrompt = 300;
constexpr std::size_t kSomeBlocks = 2500; ///< of the scanner
constexpr unsigned kSeedsOfPrompts = 8;

/// Random edits of a text by bytes, so that code points and values are cut too. What is written
/// are values of every kind, parts of them, and what separates them.
class RandomEdits {
public:
    /// A text longer than `longest` is cut short.
    RandomEdits(unsigned seed, std::size_t longest) : m_generated(seed), m_longest(longest) {}

    void applyNext(std::string& text) {
        const std::size_t at = m_generated.below(text.size() + 1);
        const bool isTooLong = text.size() > m_longest;
        text.erase(at, m_generated.below(isTooLong ? m_longest : 30));
        text.insert(std::min(at, text.size()), piece());
    }

private:
    std::string piece() {
        switch (m_generated.below(4)) {
        case 0:
            return {};
        case 1:
            return m_generated.piece();
        default:
            return partOf(example());
        }
    }

    std::string example() {
        const auto examples = ruleExamples();
        return unmarked(examples[m_generated.below(examples.size())].text).text;
    }

    // All of it, or from one place to another.
    std::string partOf(const std::string& whole) {
        if (m_generated.below(2) == 0) {
            return whole + ' ';
        }
        const std::size_t begin = m_generated.below(whole.size() + 1);
        return whole.substr(begin, m_generated.below(whole.size() - begin + 1));
    }

    GeneratedText m_generated;
    std::size_t m_longest;
};

} // namespace

class IncrementalTest : public QObject {
    Q_OBJECT

private slots:
    void answersWhatAFullScanAnswersAfterAnyEdits_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= kSeeds; ++seed) {
            QTest::newRow(QByteArray::number(seed).constData()) << seed;
        }
    }

    void answersWhatAFullScanAnswersAfterAnyEdits() {
        QFETCH(unsigned, seed);
        RandomEdits edits(seed, seed <= kSeedsOfPrompts ? kPrompt : kSomeBlocks);
        FieldScanner scanner(m_engine);
        std::string text;
        std::size_t found = 0;
        for (int step = 0; step < kEditsOfASeed; ++step) {
            edits.applyNext(text);
            TextSnapshot snapshot;
            snapshot.text = std::make_shared<const std::string>(text);
            const std::vector<Finding> findings = scanner.scan(snapshot, {});
            QVERIFY2(findings == m_engine.scan(text, {}) && areSound(text, findings),
                     qPrintable(QStringLiteral("step %1").arg(step)));
            found += findings.size();
        }
        QVERIFY(found > kEditsOfASeed / 10); // texts without findings would say nothing
    }

private:
    Engine m_engine;
};

std::unique_ptr<QObject> makeIncrementalTest() {
    return std::make_unique<IncrementalTest>();
}

} // namespace tacet::tests

int main(int argc, char** argv) {
    return tacet::tests::runAll(argc, argv, {tacet::tests::makeIncrementalTest});
}

#include "incremental_test.moc"
