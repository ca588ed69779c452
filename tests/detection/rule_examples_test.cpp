#include "detection/checks/check_table.h"
#include "detection/detectors/catalogue.h"
#include "detection/engine.h"
#include "detection/pattern.h"
#include "detection/rule_examples.h"
#include "detection/rule_pack.h"
#include "tests/detection/marked_text.h"

#include <QTest>

#include <memory>

namespace tacet::tests {

using namespace detection;

namespace {

std::vector<Span> spansOf(const std::vector<Finding>& findings, std::string_view kind) {
    std::vector<Span> spans;
    for (const Finding& finding : findings) {
        if (finding.kind.text() == kind) {
            spans.push_back(finding.span);
        }
    }
    return spans;
}

} // namespace

/// Every rule shows in its own pack what it finds and what it leaves alone.
class RuleExamplesTest : public QObject {
    Q_OBJECT

private slots:
    void holdWhatTheyShow_data() {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const RuleExample& example : ruleExamples()) {
            const auto rule = QByteArray(example.rule.data(), qsizetype(example.rule.size()));
            QTest::newRow((rule + " " + QByteArray::number(index)).constData()) << index;
            ++index;
        }
    }

    void holdWhatTheyShow() {
        QFETCH(int, index);
        const RuleExample& example = ruleExamples()[std::size_t(index)];
        const MarkedText marked = unmarked(example.text);
        const std::vector<Span> spans = spansOf(m_engine.scan(marked.text, {}), example.rule);
        QVERIFY2(spans == marked.marks, example.text.data());
    }

    void areThreeOfEachKindForEveryRule() {
        const auto rules = builtInRules().rules;
        std::vector<std::pair<int, int>> counts(rules.size());
        for (const RuleExample& example : ruleExamples()) {
            const bool shows = !unmarked(example.text).marks.empty();
            ++(shows ? counts[example.index].first : counts[example.index].second);
        }
        for (std::size_t i = 0; i < rules.size(); ++i) {
            QVERIFY2(counts[i].first >= 3 && counts[i].second >= 3, rules[i].id.data());
        }
    }

    void namePatternsChecksAndDetectorsThatExist() {
        for (const Rule& rule : builtInRules().rules) {
            const Pattern pattern(rule.pattern, rule.letterCase);
            QVERIFY2(rule.pattern.empty() || !pattern.fault(), rule.id.data());
            QVERIFY2(rule.check.empty() || findCheck(rule.check) != nullptr, rule.id.data());
            QVERIFY2(rule.detector.empty() || findDetector(rule.detector) != nullptr,
                     rule.id.data());
        }
    }

private:
    Engine m_engine;
};

std::unique_ptr<QObject> makeRuleExamplesTest() {
    return std::make_unique<RuleExamplesTest>();
}

} // namespace tacet::tests

#include "rule_examples_test.moc"
