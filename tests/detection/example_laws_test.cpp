#include "detection/aliases.h"
#include "detection/decide.h"
#include "detection/engine.h"
#include "detection/remedy.h"
#include "detection/rule_examples.h"
#include "detection/stand_ins/stand_in.h"
#include "detection/values/edit.h"
#include "tests/detection/marked_text.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace tacet::tests {

using namespace detection;

namespace {

constexpr unsigned kStandIns = 25;

TextSnapshot snapshotOf(const std::string& text) {
    TextSnapshot snapshot;
    snapshot.text = std::make_shared<const std::string>(text);
    return snapshot;
}

/// The text after `edits`, and where each replacement stands in it.
struct Mended {
    std::string text;
    std::vector<Span> places;
};

Mended mended(const TextSnapshot& before, const std::vector<Edit>& edits) {
    Mended after{.text = apply({.before = before, .edits = edits}), .places = {}};
    std::size_t removed = 0;
    std::size_t added = 0;
    for (const Edit& edit : edits) {
        const std::size_t begin = edit.span.begin - removed + added;
        after.places.push_back({begin, begin + edit.replacement.size()});
        removed += length(edit.span);
        added += edit.replacement.size();
    }
    return after;
}

bool touchesOne(Span span, const std::vector<Span>& places) {
    return std::any_of(places.begin(), places.end(),
                       [span](Span place) { return overlaps(span, place); });
}

} // namespace

/// What must hold of every kind, shown on the rules' own examples.
class ExampleLawsTest : public QObject {
    Q_OBJECT

private slots:
    void leaveNothingBehindAMask_data() { addExamples(); }

    void leaveNothingBehindAMask() {
        QFETCH(int, index);
        const RuleExample& example = ruleExamples()[std::size_t(index)];
        const TextSnapshot before = snapshotOf(unmarked(example.text).text);
        std::vector<Warning> found;
        for (const Finding& finding : m_engine.scan(*before.text, {})) {
            found.push_back({.finding = finding});
        }
        QVERIFY(!found.empty());
        Aliases aliases;
        const Mended after = mended(before, remedy(before, found, Remedy::Mask, aliases));
        for (const Finding& finding : m_engine.scan(after.text, {})) {
            const bool isSample =
                finding.confidence == Confidence::Low && finding.evidence.has(Evidence::Sample);
            QVERIFY2(isSample || !touchesOne(finding.span, after.places), example.text.data());
        }
    }

    void neverShowAStandIn_data() { addExamples(); }

    void neverShowAStandIn() {
        QFETCH(int, index);
        const RuleExample& example = ruleExamples()[std::size_t(index)];
        const MarkedText marked = unmarked(example.text);
        const TextSnapshot before = snapshotOf(marked.text);
        for (unsigned number = 1; number <= kStandIns; ++number) {
            std::vector<Edit> edits;
            Settled settled;
            for (const Span mark : marked.marks) {
                const auto standIn = makeStandIn(
                    KindId(example.rule), marked.text.substr(mark.begin, length(mark)), number);
                if (standIn) {
                    edits.push_back({mark, *standIn});
                    settled.ownValues.insert(*standIn);
                }
            }
            requireQuiet(example, mended(before, edits), settled);
        }
    }

private:
    void addExamples() {
        QTest::addColumn<int>("index");
        const auto examples = ruleExamples();
        for (std::size_t index = 0; index < examples.size(); ++index) {
            if (!unmarked(examples[index].text).marks.empty()) {
                const std::string_view rule = examples[index].rule;
                QTest::newRow((QByteArray(rule.data(), qsizetype(rule.size())) + " " +
                               QByteArray::number(index))
                                  .constData())
                    << int(index);
            }
        }
    }

    // No finding of the kind that would be shown if nothing were known of our own values, and no
    // warning of any kind when it is.
    void requireQuiet(const RuleExample& example, const Mended& after, const Settled& settled) {
        const std::vector<Finding> findings = m_engine.scan(after.text, {});
        const TextSnapshot snapshot = snapshotOf(after.text);
        for (const Warning& warning : decide(findings, snapshot, strictPolicy(), {}).warnings) {
            QVERIFY2(warning.finding.kind.text() != example.rule ||
                         !touchesOne(warning.finding.span, after.places),
                     example.text.data());
        }
        for (const Warning& warning :
             decide(findings, snapshot, strictPolicy(), settled).warnings) {
            QVERIFY2(!touchesOne(warning.finding.span, after.places), example.text.data());
        }
    }

    Engine m_engine;
};

std::unique_ptr<QObject> makeExampleLawsTest() {
    return std::make_unique<ExampleLawsTest>();
}

} // namespace tacet::tests

#include "example_laws_test.moc"
