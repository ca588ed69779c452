#pragma once

#include "hooks/linux/field_reader.h"
#include "hooks/linux/focused_field.h"
#include "hooks/linux/writable_field.h"
#include "hooks/linux/x11_session.h"

#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace tacet::hooks {

/// A field that policy lets us read: keeps its text up to date and makes a snapshot of every
/// change.
///
/// An event says "this object changed", no more: the object is read again. Events that arrive
/// before an answer are covered by it, since a program sends both in order. Some changes are told
/// of by nobody, or before they are made: when the last event is a while ago the whole field is
/// read once more, and again as long as that tells something new. Hook thread.
class WatchedField : public WritableField, public std::enable_shared_from_this<WatchedField> {
public:
    struct Calls {
        std::function<void(TextSnapshot)> seen; ///< the text or the caret changed
        std::function<void()> settled;          ///< reading ended; `current` is up to date
        std::function<void()> gone;             ///< the field does not answer any more
    };

    /// Counts its snapshots on from `last`. Requires: `bus` outlives the field. `x11` is null where
    /// there is no X server.
    WatchedField(A11yBus& bus, X11Session* x11, FocusedField field, SnapshotId last, Calls calls);

    /// Begins to read.
    void start();

    /// Ends reading: no call is made and nothing is told from now on.
    void stop();

    /// Takes an event of one of this field's objects in. False when it is none of them.
    bool take(const AtspiEvent& event);

    /// Reads the whole field again: something happened in an object of it that was not yet known.
    void distrust();

    /// Reads the whole field again in a while, when nothing happens until then.
    void distrustLater();

    /// Names the X11 top level that holds the field.
    void setTopLevel(X11Window topLevel) { m_topLevel = topLevel; }

    /// The version of the newest snapshot.
    [[nodiscard]] std::uint64_t version() const { return m_last.version; }

    [[nodiscard]] const FocusedField& field() const { return m_field; }
    [[nodiscard]] const std::optional<TextSnapshot>& current() const { return m_current; }
    [[nodiscard]] std::shared_ptr<const AssembledText> text() const { return m_text; }

    /// True while something that changed is not yet read.
    [[nodiscard]] bool isReading() const { return m_isReading || m_isTreeDirty; }

    [[nodiscard]] WriteWay way() const override;
    [[nodiscard]] std::uint32_t topLevel() const override { return m_topLevel; }
    QCoro::Task<std::optional<TextSnapshot>> reread() override;
    QCoro::Task<bool> hasKeyboard() override;
    QCoro::Task<bool> select(Span span) override;
    QCoro::Task<std::optional<Span>> selection() override;
    QCoro::Task<bool> replaceDirectly(Edit edit) override;

private:
    void readSoon();
    QCoro::Task<> readLoop();
    QCoro::Task<> readTouched();
    QCoro::Task<bool> readTree(WindowHold hold);
    [[nodiscard]] bool isNearEdge(std::optional<int> caret) const;
    QCoro::Task<> readLeaf(AccessibleRef object);
    [[nodiscard]] std::optional<AccessibleRef> leafOfCaret() const;
    QCoro::Task<std::optional<int>> readCaret(std::optional<AccessibleRef> leaf);
    QCoro::Task<> publishWith(std::optional<AccessibleRef> leaf, std::optional<int> offset);
    void commit(FieldTree tree);
    void publish(std::optional<std::size_t> caret);
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] std::optional<std::size_t> numberOf(const AccessibleRef& object) const;

    A11yBus& m_bus;
    X11Session* m_x11;
    FocusedField m_field;
    ToolkitWays m_ways;
    SnapshotId m_last; ///< of the newest snapshot
    Calls m_calls;
    X11Window m_topLevel = 0;

    FieldTree m_tree;
    std::shared_ptr<const AssembledText> m_text;
    std::optional<TextSnapshot> m_current;
    std::shared_ptr<const AssembledText> m_reread; ///< the text that `reread` answered last
    AccessibleRef m_caretObject;                   ///< what last told of a caret
    AccessibleRef m_selectedObject;                ///< where we last selected

    QSet<AccessibleRef> m_dirtyLeaves;
    bool m_isTreeDirty = true;
    bool m_isCaretDirty = true;
    bool m_isReading = false;
    QTimer m_restTimer; ///< runs from an event on until the field has rested
    bool m_isStopped = false;
    std::uint64_t m_asked = 0;     ///< readings begun
    std::uint64_t m_committed = 0; ///< the newest reading that was taken in
};

} // namespace tacet::hooks
