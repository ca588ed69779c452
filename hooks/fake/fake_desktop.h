#pragma once

#include "hooks/fake/fake_field.h"
#include "hooks/field_event.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tacet::hooks {

/// Something happened on the fake desktop. What exactly has to be looked at.
enum class DesktopChange {
    Focus,    ///< another field, or none, has the keyboard
    Closed,   ///< the focused field went away
    Died,     ///< the program of the focused field went away
    Text,     ///< the text or the caret of the focused field
    Moved,    ///< the window of the focused field
    Pointer,  ///< the pointer moved and came to rest
    Shortcut, ///< the shortcut was pressed
    Sight,    ///< what can be seen at all
};

/// A desktop in memory: programs with fields, one keyboard, one pointer, a clipboard. A program is
/// all fields with the same `context.application`, in one window.
///
/// Does nothing by itself; a test is its person. One thread.
class FakeDesktop {
public:
    using FieldNumber = std::size_t;

    /// Opens a field; it has no keyboard yet.
    FieldNumber add(FakeFieldSetup setup);

    /// Names who is told of every change, at once.
    void setListener(std::function<void(DesktopChange)> listener);

    /// What a person does. Typed text is one undo step, and so is pasted `clipboard`. Requires: the
    /// field is open; for all but `focus` and `blur`, a field has the keyboard.
    void focus(FieldNumber number);
    void blur();
    void type(std::string_view text);
    void paste();
    void setCaret(std::size_t byte);
    void pressUndo();
    void moveWindow(int dx, int dy);
    void movePointer(int x, int y);
    void pressShortcut();

    /// Ends the focused field, or its program with all its fields.
    void closeField();
    void killProgram();

    void setSight(Sight sight);

    [[nodiscard]] std::optional<FieldNumber> focused() const { return m_focused; }
    [[nodiscard]] FakeField& field(FieldNumber number) { return m_fields.at(number).field; }

    /// Where a field's parts and the field itself are on the screen.
    [[nodiscard]] std::vector<ScreenRect> rectangles(FieldNumber number, std::size_t begin,
                                                     std::size_t end) const;
    [[nodiscard]] ScreenRect area(FieldNumber number) const;

    [[nodiscard]] const Sight& sight() const { return m_sight; }

    /// Plain values that a test sets and looks at.
    std::string clipboard;
    std::string primary;
    bool isShortcutTaken = false; ///< another program holds it

    /// Where the pointer rests.
    [[nodiscard]] int pointerX() const { return m_pointerX; }
    [[nodiscard]] int pointerY() const { return m_pointerY; }

private:
    struct Placed {
        FakeField field;
        int windowX = 0;
        int windowY = 0;
        bool isOpen = true;
    };
    void tell(DesktopChange change) const;
    [[nodiscard]] const std::string& programOf(FieldNumber number) const;

    std::vector<Placed> m_fields; ///< a field that is gone keeps its number
    std::optional<FieldNumber> m_focused;
    std::function<void(DesktopChange)> m_listener;
    Sight m_sight;
    int m_pointerX = 0;
    int m_pointerY = 0;
};

} // namespace tacet::hooks
