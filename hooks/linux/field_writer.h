#pragma once

#include "hooks/field_event.h"
#include "hooks/field_hook.h"
#include "hooks/linux/writable_field.h"
#include "hooks/linux/writer_tools.h"

#include <QCoroTask>

#include <memory>
#include <optional>

namespace tacet::hooks {

/// The end of a write. `after` is the field as it was last read; none unless Done.
struct WriteAnswer {
    WriteOutcome outcome = WriteOutcome::NotPossible;
    std::optional<TextSnapshot> after;
};

/// Changes and mends back the text of another program's field, one write at a time.
///
/// Nothing is believed before it was read back: a write is Done when the field was read and holds
/// exactly the planned text (a space may have become U+00A0 at an edge, as rich editors do). It
/// gives way to a person who types on. Hook thread. Requires: the tools outlive every answer.
class FieldWriter {
public:
    FieldWriter(KeyPresser& keys, ClipboardLoan& clipboard, WriterPulse& pulse);

    /// Makes all edits of `plan`, or none. Requires: no other write or undo is under way.
    QCoro::Task<WriteAnswer> write(std::shared_ptr<WritableField> field, EditPlan plan);

    /// Sends the program's own undo until the field reads `plan.before`; when that never comes,
    /// redoes what was undone. Requires: no other write or undo is under way.
    QCoro::Task<WriteOutcome> undo(std::shared_ptr<WritableField> field, UndoPlan plan);

private:
    KeyPresser& m_keys;
    ClipboardLoan& m_clipboard;
    WriterPulse& m_pulse;
    SnapshotId m_lastAfter;          ///< what the last write left
    std::size_t m_lastUndoSteps = 0; ///< and how many undo steps take it back
};

} // namespace tacet::hooks
