#include "hooks/linux/field_writer.h"

#include "hooks/linux/writer_rules.h"
#include "hooks/linux/writer_view.h"

#include <algorithm>
#include <string>
#include <utility>

namespace tacet::hooks {
namespace {

using std::chrono::milliseconds;
using Text = std::shared_ptr<const std::string>;

/// How long a program may take to show what a key or call did.
constexpr milliseconds kLimit{500};
/// A paste that was not asked for by then may come late: the clipboard stays ours a while longer.
constexpr milliseconds kLateLimit{2000};
/// How long a refused call is given to turn out to have done something after all.
constexpr milliseconds kRefusedLimit{50};

/// What one write or undo works with.
struct Tools {
    KeyPresser& keys;
    ClipboardLoan& clipboard;
    WriterPulse& pulse;
    WritableField& field;
};

/// One write or undo in one field.
class Mending {
public:
    explicit Mending(Tools tools) : m_tools(tools), m_view(tools.field, tools.pulse) {}

    QCoro::Task<WriteAnswer> write(const EditPlan& plan);
    QCoro::Task<WriteOutcome> undo(const UndoPlan& plan, std::size_t most);

    [[nodiscard]] std::size_t undoSteps() const { return m_undoSteps; }

private:
    QCoro::Task<WriteOutcome> begin(Text before);
    QCoro::Task<WriteOutcome> make(const Edit& edit);
    QCoro::Task<WriteOutcome> makeOne(const Edit& edit);
    QCoro::Task<WriteOutcome> replaceDirectly(const Edit& edit);
    QCoro::Task<WriteOutcome> replaceSelected(const Edit& edit);
    QCoro::Task<WriteOutcome> select(Span span);
    QCoro::Task<WriteOutcome> pressOverSelection(const Edit& edit);
    QCoro::Task<WriteOutcome> judgeMiss(const Edit& edit);
    QCoro::Task<WriteOutcome> takeBack(WriteOutcome outcome, Text before);

    QCoro::Task<bool> saveClipboard();
    QCoro::Task<bool> stepTo(WriterKey key, Text target, std::size_t most);
    QCoro::Task<bool> redoTo(Text target, std::size_t most);
    QCoro::Task<void> placeCaret(std::size_t caret);
    QCoro::Task<void> dropSelection();

    [[nodiscard]] Text plannedBy(const Edit& edit) const;
    void accept(std::size_t undoSteps);

    Tools m_tools;
    WriterView m_view;
    std::string m_planned;       ///< the text as the edits made so far leave it
    Text m_text;                 ///< the same as the program holds it
    std::vector<Edit> m_made;    ///< in the text before the write; sorted
    std::size_t m_undoSteps = 0; ///< what the program's undo must take back for them
    bool m_saved = false;        ///< the clipboard was saved
};

QCoro::Task<WriteAnswer> Mending::write(const EditPlan& plan) {
    WriteOutcome outcome = WriteOutcome::NotPossible;
    if (std::all_of(plan.edits.begin(), plan.edits.end(),
                    [](const Edit& edit) { return isOneLine(edit.replacement); })) {
        outcome = co_await begin(plan.before.text);
    }
    if (outcome != WriteOutcome::Done) {
        co_return WriteAnswer{outcome, std::nullopt};
    }
    const std::optional<std::size_t> caret = m_view.seen()->caret;
    // From last to first: what is done never moves what is still to do.
    for (auto edit = plan.edits.rbegin();
         edit != plan.edits.rend() && outcome == WriteOutcome::Done; ++edit) {
        outcome = co_await make(*edit);
    }
    if (outcome != WriteOutcome::Done) {
        outcome = co_await takeBack(outcome, plan.before.text);
    }
    std::optional<TextSnapshot> after;
    if (outcome == WriteOutcome::Done) {
        after = m_view.seen();
    }
    if (caret) {
        co_await placeCaret(*caret);
    }
    co_await m_tools.clipboard.restore();
    co_return WriteAnswer{outcome, std::move(after)};
}

/// Looks whether the write may begin: the text is the one that was judged, and nobody types.
QCoro::Task<WriteOutcome> Mending::begin(Text before) {
    co_await m_view.forget();
    const bool read = co_await m_view.look();
    if (!read || !m_view.shows(*before)) {
        co_return read ? WriteOutcome::Stale : WriteOutcome::NotPossible;
    }
    m_text = before;
    m_planned = *before;
    const bool keyboard = co_await m_view.getsKeyboard();
    if (!keyboard) {
        co_return WriteOutcome::NotPossible;
    }
    const bool quiet = co_await m_view.isQuiet(before);
    co_return quiet ? WriteOutcome::Done : WriteOutcome::Stale;
}

/// Makes one edit, line by line where the program cannot select over the lines' ends.
QCoro::Task<WriteOutcome> Mending::make(const Edit& edit) {
    WriteOutcome outcome = co_await makeOne(edit);
    const std::vector<Edit> lines = byLine(edit, m_planned);
    if (outcome != WriteOutcome::NotPossible || lines.size() < 2) {
        co_return outcome;
    }
    outcome = WriteOutcome::Done;
    for (auto line = lines.rbegin(); line != lines.rend() && outcome == WriteOutcome::Done;
         ++line) {
        outcome = co_await makeOne(*line);
    }
    co_return outcome;
}

QCoro::Task<WriteOutcome> Mending::makeOne(const Edit& edit) {
    const bool current = co_await m_view.holds(m_text);
    if (!current) {
        co_return WriteOutcome::Stale;
    }
    // An earlier edit may have turned a space into U+00A0 and so moved what follows.
    const auto begin = placeIn(*m_text, m_planned, edit.span.begin);
    const auto end = placeIn(*m_text, m_planned, edit.span.end);
    if (!begin || !end) {
        co_return WriteOutcome::NotPossible;
    }
    const Edit placed{{*begin, *end}, edit.replacement};
    WriteOutcome outcome = WriteOutcome::NotPossible;
    if (m_tools.field.way() == WriteWay::Direct) {
        outcome = co_await replaceDirectly(placed);
    }
    if (outcome == WriteOutcome::NotPossible) {
        outcome = co_await replaceSelected(placed);
    }
    if (outcome == WriteOutcome::Done) {
        m_planned.replace(edit.span.begin, length(edit.span), edit.replacement);
        m_made.insert(m_made.begin(), edit);
    }
    co_return outcome;
}

/// NotPossible when the text is as it was.
QCoro::Task<WriteOutcome> Mending::replaceDirectly(const Edit& edit) {
    const bool accepted = co_await m_tools.field.replaceDirectly(edit);
    const Text planned = plannedBy(edit);
    const bool arrived = co_await m_view.arrives(planned, accepted ? kLimit : kRefusedLimit);
    if (arrived) {
        accept(edit.replacement.empty() ? 1 : 2); // the deletion and the insertion
        co_return WriteOutcome::Done;
    }
    co_return m_view.shows(*m_text) ? WriteOutcome::NotPossible : WriteOutcome::Unverified;
}

QCoro::Task<WriteOutcome> Mending::replaceSelected(const Edit& edit) {
    const bool saved = co_await saveClipboard();
    const bool keyboard = co_await m_tools.field.hasKeyboard();
    if (!saved || !keyboard) {
        co_return WriteOutcome::NotPossible;
    }
    const bool current = co_await m_view.holds(m_text);
    if (!current) {
        co_return WriteOutcome::Stale;
    }
    const WriteOutcome selected = co_await select(edit.span);
    if (selected != WriteOutcome::Done) {
        co_return selected;
    }
    co_return co_await pressOverSelection(edit);
}

QCoro::Task<WriteOutcome> Mending::select(Span span) {
    bool selected = co_await m_tools.field.select(span);
    if (selected) {
        selected = co_await m_view.isSelected(span);
    }
    const bool current = co_await m_view.holds(m_text);
    if (current) {
        co_return selected ? WriteOutcome::Done : WriteOutcome::NotPossible;
    }
    // What was typed since fell on our selection, or beside it.
    const bool over = m_view.seen() && isTypedOver(*m_text, *m_view.seen()->text, span);
    co_return over ? WriteOutcome::Unverified : WriteOutcome::Stale;
}

/// Pastes the replacement over the selection, or erases it when there is none.
QCoro::Task<WriteOutcome> Mending::pressOverSelection(const Edit& edit) {
    const bool pastes = !edit.replacement.empty();
    if (pastes) {
        const bool offered = co_await m_tools.clipboard.offer(edit.replacement);
        if (!offered) {
            co_return WriteOutcome::NotPossible;
        }
    }
    const bool keyboard = co_await m_tools.field.hasKeyboard();
    const bool current = co_await m_view.holds(m_text); // last, so that the key follows at once
    if (!keyboard || !current) {
        co_return current ? WriteOutcome::NotPossible : WriteOutcome::Stale;
    }
    if (!m_tools.keys.press(pastes ? WriterKey::Paste : WriterKey::Erase)) {
        co_return WriteOutcome::NotPossible;
    }
    const Text planned = plannedBy(edit);
    bool arrived = co_await m_view.arrives(planned, kLimit);
    if (!arrived && pastes && !m_tools.clipboard.served()) {
        arrived = co_await m_view.arrives(planned, kLateLimit);
    }
    if (arrived) {
        accept(1);
        co_return WriteOutcome::Done;
    }
    co_return co_await judgeMiss(edit);
}

/// The key did not do what was planned: finds out what it did, and takes it back if that is safe.
QCoro::Task<WriteOutcome> Mending::judgeMiss(const Edit& edit) {
    const bool read = co_await m_view.look();
    if (!read) {
        co_return WriteOutcome::Unverified;
    }
    bool back = m_view.shows(*m_text);
    if (!back && isPasteElsewhere(*m_text, *m_view.seen()->text, edit.replacement)) {
        back = co_await stepTo(WriterKey::Undo, m_text, 1);
    }
    co_return back ? WriteOutcome::NotPossible : WriteOutcome::Unverified;
}

/// A write failed half way: takes back the edits made, as long as they are the last change.
QCoro::Task<WriteOutcome> Mending::takeBack(WriteOutcome outcome, Text before) {
    if (m_made.empty() || outcome == WriteOutcome::Unverified) {
        co_return outcome;
    }
    const bool keyboard = co_await m_tools.field.hasKeyboard();
    const bool current = co_await m_view.holds(m_text);
    bool back = false;
    if (current && keyboard) {
        back = co_await stepTo(WriterKey::Undo, before, m_undoSteps);
    }
    if (!back) {
        co_return WriteOutcome::Unverified;
    }
    m_text = before;
    m_planned = *before;
    m_made.clear();
    co_return outcome;
}

QCoro::Task<WriteOutcome> Mending::undo(const UndoPlan& plan, std::size_t most) {
    WriteOutcome outcome = co_await begin(plan.after.text);
    if (outcome != WriteOutcome::Done) {
        co_return outcome;
    }
    // The program may select what it brings back, and so take PRIMARY.
    co_await saveClipboard();
    const Text before = std::make_shared<const std::string>(plan.before);
    const bool back = co_await stepTo(WriterKey::Undo, before, most);
    if (back) {
        co_await dropSelection();
    } else {
        const bool redone = co_await redoTo(plan.after.text, most);
        outcome = redone ? WriteOutcome::NotPossible : WriteOutcome::Unverified;
    }
    co_await m_tools.clipboard.restore();
    co_return outcome;
}

QCoro::Task<bool> Mending::saveClipboard() {
    if (!m_saved) {
        m_saved = co_await m_tools.clipboard.save(m_tools.field.topLevel());
    }
    co_return m_saved;
}

/// Presses `key` up to `most` times until the field reads `target`. False when a press changes
/// nothing or none of them brings it.
QCoro::Task<bool> Mending::stepTo(WriterKey key, Text target, std::size_t most) {
    for (std::size_t pressed = 0; pressed < most && m_view.seen(); ++pressed) {
        const Text before = m_view.seen()->text;
        const bool keyboard = co_await m_tools.field.hasKeyboard();
        if (!keyboard || !m_tools.keys.press(key)) {
            co_return false;
        }
        const bool moved = co_await m_view.leaves(before, target);
        if (!moved || m_view.shows(*target)) {
            co_return moved;
        }
    }
    co_return false;
}

/// Programs differ in their key for redo. True when the field reads `target`.
QCoro::Task<bool> Mending::redoTo(Text target, std::size_t most) {
    for (const WriterKey key : {WriterKey::Redo, WriterKey::RedoOtherwise}) {
        bool there = co_await m_view.holds(target);
        if (!there) {
            there = co_await stepTo(key, target, most);
        }
        if (there) {
            co_return true;
        }
    }
    co_return false;
}

/// Puts the caret where it was, moved along by the edits made; not when the person typed on.
QCoro::Task<void> Mending::placeCaret(std::size_t caret) {
    const bool current = co_await m_view.holds(m_text);
    const auto place = placeIn(*m_text, m_planned, caretAfter(m_made, caret));
    if (current && place) {
        const Span there{*place, *place};
        co_await m_tools.field.select(there);
    }
}

/// What an undo brought back stands selected in some programs: the next key would take it away.
QCoro::Task<void> Mending::dropSelection() {
    const std::optional<Span> selected = co_await m_tools.field.selection();
    if (selected && !isEmpty(*selected)) {
        const Span end{selected->end, selected->end};
        co_await m_tools.field.select(end);
    }
}

Text Mending::plannedBy(const Edit& edit) const {
    std::string text = *m_text;
    text.replace(edit.span.begin, length(edit.span), edit.replacement);
    return std::make_shared<const std::string>(std::move(text));
}

/// Takes the field as last read for the text to go on from.
void Mending::accept(std::size_t undoSteps) {
    m_text = m_view.seen()->text;
    m_undoSteps += undoSteps;
}

} // namespace

FieldWriter::FieldWriter(KeyPresser& keys, ClipboardLoan& clipboard, WriterPulse& pulse)
    : m_keys(keys), m_clipboard(clipboard), m_pulse(pulse) {}

QCoro::Task<WriteAnswer> FieldWriter::write(std::shared_ptr<WritableField> field, EditPlan plan) {
    Mending mending(Tools{m_keys, m_clipboard, m_pulse, *field});
    WriteAnswer answer = co_await mending.write(plan);
    if (answer.after) {
        m_lastAfter = answer.after->id;
        m_lastUndoSteps = mending.undoSteps();
    }
    co_return answer;
}

QCoro::Task<WriteOutcome> FieldWriter::undo(std::shared_ptr<WritableField> field, UndoPlan plan) {
    const std::size_t stepsAnEdit = field->way() == WriteWay::Direct ? 2 : 1;
    std::size_t most = plan.editCount * stepsAnEdit;
    if (plan.after.id == m_lastAfter) {
        most = std::max(most, m_lastUndoSteps);
    }
    Mending mending(Tools{m_keys, m_clipboard, m_pulse, *field});
    co_return co_await mending.undo(plan, most);
}

} // namespace tacet::hooks
