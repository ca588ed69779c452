#pragma once

#include "hooks/linux/writable_field.h"
#include "hooks/linux/writer_tools.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tacet::hooks {

/// What goes wrong in a fake editor.
enum class Quirk {
    None,
    Silent,            ///< does not answer when it is read
    RefusesSelection,  ///< will not select
    RefusesOverLines,  ///< will not select over the end of a line
    NeverSelects,      ///< says it selected, and did not
    SelectsLate,       ///< takes a selection up after 150 ms
    IgnoresPaste,      ///< asks for the clipboard and does nothing
    PastesLate,        ///< asks for the clipboard after 900 ms only
    PastesAtCaret,     ///< pastes where the caret was, not over the selection
    ManglesPaste,      ///< pastes something else
    KeepsSpaces,       ///< turns the spaces about a paste into U+00A0
    HugeClipboard,     ///< what the clipboard holds cannot be kept
    LosesClipboard,    ///< another program takes the clipboard before ours is offered
    KeyboardComesLate, ///< has the keyboard after 150 ms only
    LosesKeyboard,     ///< the keyboard goes elsewhere once something is selected
    DirectDoesNothing, ///< says it changed the text, and did not
    DirectMangles,     ///< deletes and does not insert
    UndoMerges,        ///< one undo step takes everything back, what was typed before too
    RedoesByY,         ///< redo is Ctrl+Y only
    UndoSelects,       ///< what undo brings back stands selected
};

/// A program with one field, its clipboard and its keyboard, on a clock that only waiting moves on.
class FakeEditor : public WritableField,
                   public KeyPresser,
                   public ClipboardLoan,
                   public WriterPulse {
public:
    explicit FakeEditor(std::string text, Quirk quirk = Quirk::None);

    /// The person types at the caret, over what is selected.
    void type(std::string_view letters);

    /// Does `action` once the clock reaches `when`.
    void later(std::chrono::milliseconds when, std::function<void()> action);

    std::string text;
    std::size_t caret = 0;
    WriteWay changes = WriteWay::SelectAndPaste;
    Quirk failsAfterFirstEdit = Quirk::None; ///< becomes its quirk once the text was changed

    bool hasUndo = true;
    bool hasRedo = true;

    std::size_t selectCalls = 0; ///< for spans that are not empty
    std::vector<WriterKey> pressed;
    std::vector<std::string> offered;
    bool isSaved = false;
    bool isRestored = false;
    std::optional<Span> selected;

    [[nodiscard]] WriteWay way() const override { return changes; }
    [[nodiscard]] std::uint32_t topLevel() const override { return 1; }
    QCoro::Task<std::optional<TextSnapshot>> reread() override;
    QCoro::Task<bool> hasKeyboard() override;
    QCoro::Task<bool> select(Span span) override;
    QCoro::Task<std::optional<Span>> selection() override;
    QCoro::Task<bool> replaceDirectly(Edit edit) override;

    bool press(WriterKey key) override;

    QCoro::Task<bool> save(std::uint32_t topLevel) override;
    QCoro::Task<bool> offer(std::string replacement) override;
    [[nodiscard]] bool served() const override { return m_served; }
    QCoro::Task<void> restore() override;

    [[nodiscard]] std::chrono::milliseconds now() const override { return m_now; }
    QCoro::Task<void> changed(std::chrono::milliseconds atMost) override;

private:
    void replace(Span span, std::string_view by);
    void paste();
    void undo();
    void redo();

    Quirk m_quirk;
    std::chrono::milliseconds m_now{0};
    std::multimap<std::chrono::milliseconds, std::function<void()>> m_later;
    std::vector<std::string> m_undoStack;
    std::vector<std::string> m_redoStack;
    std::uint64_t m_version = 0;
    bool m_served = false;
};

} // namespace tacet::hooks
