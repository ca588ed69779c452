#include "tests/hooks/contract/event_log.h"
#include "tests/hooks/linux/contract/qt_harness.h"

#include <QTest>

namespace tacet::hooks {

/// A field that is too long to be read whole. No part of the contract: only a toolkit that is asked
/// over a bus has such a limit, the fake reads all of any text.
class LongFieldTest : public QObject {
    Q_OBJECT

public:
    explicit LongFieldTest(e2e::Desktop& desktop) : m_desktop(desktop) {}

private slots:
    void init() {
        m_log = std::make_shared<EventLog>();
        m_harness = std::make_unique<QtHarness>(m_desktop);
        std::string lines = "FIRST\n";
        for (int line = 0; line < 3000; ++line) {
            lines += "one of three thousand lines of forty letters\n";
        }
        m_harness->paste(lines + "LAST of all");
        m_harness->hook().start([log = m_log](FieldEvent event) { log->add(std::move(event)); });
        m_harness->focusField();
        QVERIFY(m_harness->waitFor([&] { return m_log->count<FieldFocused>() == 1; }));
        m_harness->hook().watch(m_log->last<FieldFocused>()->field);
        QVERIFY(sees("LAST"));
    }

    void cleanup() { m_harness.reset(); }

    void saysThatItReadAPart() {
        const TextSnapshot seen = m_log->last<TextSeen>()->snapshot;
        QVERIFY(seen.completeness == Completeness::Part);
        QCOMPARE(seen.text->size(), std::size_t{20'000});
        QCOMPARE(*seen.caret, seen.text->size());
    }

    void followsTheCaret() {
        m_harness->press("ctrl+Home");
        QVERIFY(sees("FIRST"));
        QVERIFY(m_log->last<TextSeen>()->snapshot.completeness == Completeness::Part);
        m_harness->press("ctrl+End");
        QVERIFY(sees("LAST"));
    }

    void placesAndWritesInTheWindow() {
        m_harness->type("!");
        QVERIFY(sees("LAST of all!"));
        const TextSnapshot seen = m_log->last<TextSeen>()->snapshot;
        const std::size_t begin = seen.text->find("LAST");
        m_harness->hook().locate(seen.id, {{begin, begin + 4}});
        QVERIFY(m_harness->waitFor([&] {
            const std::optional<Located> located = m_log->last<Located>();
            return located && located->spans.front().lines.size() == 1;
        }));
        m_harness->hook().write({seen, {{.span = {begin, begin + 4}, .replacement = "[WORD]"}}});
        QVERIFY(m_harness->waitFor([&] { return m_log->count<Written>() == 1; }));
        QVERIFY(m_log->last<Written>()->outcome == WriteOutcome::Done);
        const std::string model = m_harness->model();
        QCOMPARE(model.substr(model.size() - 14), std::string("[WORD] of all!"));
        QCOMPARE(model.substr(0, 5), std::string("FIRST"));
    }

private:
    bool sees(const std::string& word) {
        return m_harness->waitFor([&] {
            const std::optional<TextSeen> seen = m_log->last<TextSeen>();
            return seen && seen->snapshot.text->find(word) != std::string::npos;
        });
    }

    e2e::Desktop& m_desktop;
    std::unique_ptr<QtHarness> m_harness;
    std::shared_ptr<EventLog> m_log;
};

std::unique_ptr<QObject> makeLongFieldTest(e2e::Desktop& desktop) {
    return std::make_unique<LongFieldTest>(desktop);
}

} // namespace tacet::hooks

#include "long_field_test.moc"
