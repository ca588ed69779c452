#pragma once

#include "detection/values/edit.h"
#include "hooks/field_event.h"

#include <functional>
#include <memory>
#include <vector>

namespace tacet::hooks {

/// Receives every event, in order, on the hook's own thread. Must not block.
using EventSink = std::function<void(FieldEvent)>;

/// Where the pointer means something while marks show, in native pixels.
struct PointerZones {
    std::vector<ScreenRect> zones; ///< resting on one is `PointerRested` with its index
    ScreenRect keepOpen;           ///< the card, if it shows; being there is no `PointerLeft`

    friend bool operator==(const PointerZones&, const PointerZones&) = default;
};

/// A key with modifiers, in the X11 sense on Linux; `key` is a key name such as `F8`.
struct Shortcut {
    std::string key = "F8";
    bool control = true;
    bool shift = false;
    bool alt = false;

    friend bool operator==(const Shortcut&, const Shortcut&) = default;
};

/// What the app's undo must bring back after one of our writes.
struct UndoPlan {
    TextSnapshot after; ///< the text our write left; undo is refused (Stale) when it has changed
    std::string before; ///< the text that must stand there again
    std::size_t editCount =
        1; ///< how many edits the write made: at most so many undo steps are tried
};

/// Watches, locates and writes the focused text field through the platform's accessibility
/// interface.
///
/// Any thread may call it; every call returns at once and is answered by an event. One field is
/// focused at a time. No text is read, and nothing of a password field is, before `watch`. Calls
/// that name a field or snapshot that is no longer current are dropped, or answered Stale where
/// they have an answer.
class FieldHook {
public:
    FieldHook() = default;
    FieldHook(const FieldHook&) = delete;
    FieldHook& operator=(const FieldHook&) = delete;
    virtual ~FieldHook() = default;

    /// Starts the hook's thread and turns accessibility on. Called once. Answers `Sight`.
    virtual void start(EventSink sink) = 0;

    /// Begins to read the focused field. Answers `TextSeen` now and on every change.
    virtual void watch(FieldId field) = 0;

    /// Stops reading: pause, or policy changed its mind. The field may be watched again.
    virtual void unwatch(FieldId field) = 0;

    /// Finds the spans on the screen and follows them. Answers `Located`.
    virtual void locate(SnapshotId id, std::vector<Span> spans) = 0;

    /// Ends the following that `locate` began. Nothing may wake up from then on.
    virtual void releaseMarks() = 0;

    /// Watches the pointer over `zones`; empty zones end it.
    virtual void watchPointer(PointerZones zones) = 0;

    /// Grabs the shortcut on the active top level only, or gives it back. Answers `ShortcutState`.
    virtual void armShortcut(std::optional<Shortcut> shortcut) = 0;

    /// Gives the keyboard back to the field's window. Answers `FocusGivenBack`.
    virtual void giveFocusBack(FieldId field) = 0;

    /// Makes the edits if the field still holds `plan.before`, all or none. Answers `Written`; the
    /// outcome is Stale, and nothing is changed, when the text differs by so much as a byte. Keeps
    /// the clipboard, the PRIMARY selection and line breaks, and never sends.
    virtual void write(EditPlan plan) = 0;

    /// Sends the app's own undo until the field reads `plan.before`. Answers `Undone`.
    virtual void undo(UndoPlan plan) = 0;

    /// Looks again at what has the keyboard, as if it had just been focused.
    virtual void checkNow() = 0;
};

/// The hook of the platform this was built for.
std::unique_ptr<FieldHook> makeFieldHook();

} // namespace tacet::hooks
