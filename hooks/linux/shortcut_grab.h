#pragma once

#include "hooks/field_hook.h"
#include "hooks/linux/x11_session.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace tacet::hooks {

/// Holds one key on one top level, asynchronously: no other key is ever delayed. When the
/// keyboard's layout changes the key is looked for and grabbed anew. Hook thread.
class ShortcutGrab {
public:
    /// Requires: `session` outlives the grab.
    ShortcutGrab(X11Session& session, std::function<void()> pressed);
    ~ShortcutGrab();
    ShortcutGrab(const ShortcutGrab&) = delete;
    ShortcutGrab& operator=(const ShortcutGrab&) = delete;

    /// Grabs `shortcut` on `topLevel`, with every state of the lock keys, instead of the grab
    /// before. False, and nothing is held, when another program holds it or the key is unknown.
    bool arm(const Shortcut& shortcut, X11Window topLevel);

    /// Gives the key back.
    void disarm();

    /// True while it is wanted: also when a new layout has no such key, or it is another's there.
    [[nodiscard]] bool isArmed() const { return m_topLevel != 0; }

private:
    void onEvent(const X11Event& event);
    bool grab();
    void release();
    void grabAnew();
    [[nodiscard]] std::vector<std::uint16_t> modifierStates() const;

    X11Session& m_session;
    std::function<void()> m_pressed;
    X11Window m_topLevel = 0;
    Shortcut m_shortcut;
    std::uint8_t m_keycode = 0;
    std::vector<std::uint16_t> m_states; ///< the modifiers it is grabbed with
    std::shared_ptr<void> m_listening;
};

} // namespace tacet::hooks
