#include "agent/conductor.h"
#include "detection/watch.h"
#include "tests/agent/marked_text.h"
#include "tests/agent/script.h"

#include <QTest>

#include <map>
#include <random>
#include <utility>

namespace tacet::agent {

namespace {

const char* const kTexts[] = {"|",
                              "Pay [[iban!:NL91 ABNA 0417 1643 00]]|",
                              "Pay [[iban!:NL91 ABNA 0417 1643 00]] now|",
                              "Pays| [[iban!:NL91 ABNA 0417 1643 00]] now",
                              "Pay [[email:sanne@kliniek-noord.nl]]|",
                              "[[iban!:NL91 ABNA 0417 1643 00]] [[iban!:NL91ABNA0417164300]]|",
                              "Pay [IBAN_1] now|"};

/// A world of random events that knows what a right Conductor may do in it.
class World {
public:
    explicit World(unsigned seed) : m_random(seed), m_conductor(tests::scriptPolicy(), {}) {}

    /// One random event. Answers what is wrong with the commands, or nothing.
    QString step() {
        QString fault;
        for (const Command& command : m_conductor.on(event(), {})) {
            fault += faultOf(command);
        }
        if (std::exchange(m_startsAnew, false)) {
            ++m_prompts; // another field, or a new prompt
        }
        return fault;
    }

    [[nodiscard]] int writes() const { return m_writes; }
    [[nodiscard]] int marks() const { return m_marks; }
    [[nodiscard]] int records() const { return m_records; }

private:
    unsigned upTo(unsigned end) { return m_random() % end; }

    Event event() {
        switch (upTo(24)) {
        case 0:
            return upTo(4) == 0 || !m_hasField ? focus() : seen();
        case 1:
            return upTo(4) == 0 || !m_hasField ? lost() : located();
        case 2:
        case 3:
        case 4:
        case 5:
            return seen();
        case 6:
        case 7:
        case 8:
        case 9:
            return Judged{{.id = someSnapshot(), .warnings = m_warnings}};
        case 10:
        case 11:
        case 12:
        case 13:
            return located();
        default:
            return rare();
        }
    }

    Event rare() {
        const WarningId warning{.snapshot = someSnapshot(), .index = upTo(2)};
        const auto outcome = static_cast<hooks::WriteOutcome>(upTo(4));
        switch (upTo(16)) {
        case 0:
            return hooks::FieldEvent(hooks::Unplaced{someSnapshot()});
        case 1:
            return hooks::FieldEvent(hooks::PointerRested{upTo(4)});
        case 2:
            return hooks::FieldEvent(hooks::ShortcutPressed{});
        case 3:
        case 4:
        case 5:
            return ui::Intent(ui::MendIntent{warning, static_cast<Remedy>(1 << upTo(3)),
                                             static_cast<Scope>(upTo(4))});
        case 6:
            return ui::Intent(ui::IgnoreIntent{warning, static_cast<ui::IgnoreFor>(upTo(3)),
                                               static_cast<Scope>(upTo(4))});
        case 7:
            return ui::Intent(ui::UndoIntent{});
        case 8:
            return hooks::FieldEvent(hooks::FocusGivenBack{m_snapshot.id.field, upTo(3) > 0});
        case 9:
        case 10:
            return hooks::FieldEvent(hooks::Written{m_written, outcome, someSnapshot()});
        case 11:
            return hooks::FieldEvent(hooks::Undone{m_snapshot.id.field, outcome});
        case 12:
            return upTo(4) == 0 ? Event(ui::Intent(ui::PauseIntent{}))
                                : Event(ui::Intent(ui::ResumeIntent{}));
        case 13:
            return TimerFired{static_cast<TimerId>(upTo(kTimerCount))};
        case 14:
            return ui::Intent(ui::CloseCardIntent{});
        default:
            return PolicyChanged{tests::scriptPolicy()};
        }
    }

    Event focus() {
        m_snapshot = {};
        m_snapshot.id.field.value = ++m_fields;
        FieldContext& context = m_snapshot.context;
        context.application = "chromium";
        context.role = upTo(4) == 0 ? FieldRole::Password : FieldRole::MultiLine;
        context.document =
            DocumentPlace{.host = upTo(4) == 0 ? "example.org" : "chatgpt.com", .path = "/"};
        context.page = context.document;
        m_startsAnew = true;
        m_hasField = true;
        return hooks::FieldEvent(hooks::FieldFocused{m_snapshot.id.field, context});
    }

    Event lost() {
        m_hasField = false;
        const auto reason = static_cast<hooks::LossReason>(upTo(4));
        return hooks::FieldEvent(hooks::FieldLost{m_snapshot.id.field, reason});
    }

    Event seen() {
        const tests::MarkedText marked = tests::readMarkedText(kTexts[upTo(std::size(kTexts))]);
        ++m_snapshot.id.version;
        m_snapshot.text = std::make_shared<const std::string>(marked.text);
        m_snapshot.caret = marked.caret;
        m_warnings = marked.warnings;
        m_startsAnew = marked.text.empty();
        return hooks::FieldEvent(hooks::TextSeen{m_snapshot});
    }

    // Mostly the current one, else an older one.
    SnapshotId someSnapshot() {
        SnapshotId id = m_snapshot.id;
        if (id.version > 1 && upTo(5) == 0) {
            id.version -= 1 + upTo(static_cast<unsigned>(id.version) - 1);
        }
        return id;
    }

    Event located() {
        hooks::Located answer{.id = someSnapshot(),
                              .spans = {},
                              .field = {.x = 0, .y = 0, .width = 100, .height = 20}};
        for (const Warning& warning : m_warnings) {
            answer.spans.push_back(
                {warning.finding.span, {{.x = 1, .y = 1, .width = 5, .height = 9}}});
        }
        return hooks::FieldEvent(std::move(answer));
    }

    QString faultOf(const Command& command) {
        if (const auto* write = std::get_if<Write>(&command)) {
            ++m_writes;
            m_written = write->plan.before.id;
            return write->plan.before.id == m_snapshot.id ? "" : "a stale write; ";
        }
        if (const auto* marks = std::get_if<ShowMarks>(&command)) {
            ++m_marks;
            return marks->id == m_snapshot.id ? "" : "stale marks; ";
        }
        if (std::holds_alternative<Watch>(command)) {
            const auto policy = tests::scriptPolicy();
            const bool may = m_snapshot.context.role != FieldRole::Password &&
                             detection::toolFor(*policy, m_snapshot.context) != nullptr;
            return may ? "" : "watches what it must not; ";
        }
        if (const auto* told = std::get_if<Remember>(&command)) {
            ++m_records;
            const KindId& kind = told->record.kind;
            return ++m_told[kind] <= kValuesOfKind * m_prompts ? "" : "remembers a warning twice; ";
        }
        return "";
    }

    // Each kind stands in the texts with one value only.
    static constexpr int kValuesOfKind = 1;

    std::mt19937 m_random;
    Conductor m_conductor;
    TextSnapshot m_snapshot;
    std::vector<Warning> m_warnings;
    std::uint64_t m_fields = 0;
    std::map<KindId, int> m_told;
    int m_prompts = 0;
    bool m_startsAnew = false;
    bool m_hasField = false;
    SnapshotId m_written; ///< by the last write
    int m_writes = 0;
    int m_marks = 0;
    int m_records = 0;
};

} // namespace

/// What holds under any order of events.
class ConductorLawsTest : public QObject {
    Q_OBJECT

private slots:
    void holdUnderAnyOrderOfEvents();
};

void ConductorLawsTest::holdUnderAnyOrderOfEvents() {
    int writes = 0;
    int marks = 0;
    int records = 0;
    for (unsigned seed = 1; seed <= 300; ++seed) {
        World world(seed);
        for (int step = 0; step < 800; ++step) {
            const QString fault = world.step();
            QVERIFY2(fault.isEmpty(),
                     qPrintable(fault + QStringLiteral("seed %1 step %2").arg(seed).arg(step)));
        }
        writes += world.writes();
        marks += world.marks();
        records += world.records();
    }
    // The worlds are worth something only if they get that far.
    QVERIFY(writes > 100);
    QVERIFY(marks > 1000);
    QVERIFY(records > 500);
}

} // namespace tacet::agent

namespace tacet::tests {

std::unique_ptr<QObject> makeConductorLawsTest() {
    return std::make_unique<agent::ConductorLawsTest>();
}

} // namespace tacet::tests

#include "conductor_laws_test.moc"
