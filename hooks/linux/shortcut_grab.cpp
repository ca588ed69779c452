#include "hooks/linux/shortcut_grab.h"

#include "hooks/linux/x11_event.h"
#include "hooks/linux/x11_keys.h"

#include <utility>

namespace tacet::hooks {
namespace {

std::uint16_t modifiersOf(X11Session& session, const Shortcut& shortcut) {
    std::uint16_t modifiers = 0;
    if (shortcut.control) {
        modifiers |= XCB_MOD_MASK_CONTROL;
    }
    if (shortcut.shift) {
        modifiers |= XCB_MOD_MASK_SHIFT;
    }
    if (shortcut.alt) {
        modifiers |= modifierOf(session, "Alt_L");
    }
    return modifiers;
}

} // namespace

ShortcutGrab::ShortcutGrab(X11Session& session, std::function<void()> pressed)
    : m_session(session), m_pressed(std::move(pressed)) {}

ShortcutGrab::~ShortcutGrab() {
    disarm();
}

bool ShortcutGrab::arm(const Shortcut& shortcut, X11Window topLevel) {
    if (topLevel != 0 && topLevel == m_topLevel && shortcut == m_shortcut) {
        return m_keycode != 0;
    }
    disarm();
    if (topLevel == 0) {
        return false;
    }
    m_shortcut = shortcut;
    m_topLevel = topLevel;
    if (!grab()) {
        disarm();
        return false;
    }
    m_listening = m_session.listen([this](const X11Event& event) { onEvent(event); });
    return true;
}

void ShortcutGrab::disarm() {
    if (m_topLevel != 0) {
        release();
    }
    m_listening.reset();
    m_topLevel = 0;
}

/// The modifiers with every state of the keys that lock: they must not matter.
std::vector<std::uint16_t> ShortcutGrab::modifierStates() const {
    std::vector<std::uint16_t> states = {modifiersOf(m_session, m_shortcut)};
    for (const std::uint16_t lock :
         {std::uint16_t{XCB_MOD_MASK_LOCK}, modifierOf(m_session, "Num_Lock"),
          modifierOf(m_session, "Scroll_Lock")}) {
        const std::size_t count = states.size();
        for (std::size_t i = 0; lock != 0 && i < count; ++i) {
            states.push_back(static_cast<std::uint16_t>(states[i] | lock));
        }
    }
    return states;
}

/// False, and nothing is held, when another program holds the key or there is no such key.
bool ShortcutGrab::grab() {
    m_keycode = keycodeOf(m_session, m_shortcut.key);
    if (m_keycode == 0) {
        return false;
    }
    m_states = modifierStates();
    xcb_connection_t* connection = m_session.connection();
    std::vector<xcb_void_cookie_t> cookies;
    for (const std::uint16_t state : m_states) {
        cookies.push_back(xcb_grab_key_checked(connection, 0, m_topLevel, state, m_keycode,
                                               XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC));
    }
    bool granted = true;
    for (const xcb_void_cookie_t cookie : cookies) {
        const X11Reply<xcb_generic_error_t> error{xcb_request_check(connection, cookie)};
        granted = granted && error == nullptr;
    }
    if (!granted) {
        release();
    }
    return granted;
}

void ShortcutGrab::release() {
    for (const std::uint16_t state : m_states) {
        xcb_ungrab_key(m_session.connection(), m_keycode, m_topLevel, state);
    }
    xcb_flush(m_session.connection());
    m_states.clear();
    m_keycode = 0;
}

/// A layout may put the key, or a modifier, elsewhere: what is held is of the layout before.
void ShortcutGrab::grabAnew() {
    if (keycodeOf(m_session, m_shortcut.key) != m_keycode || modifierStates() != m_states) {
        release();
        grab();
    }
}

void ShortcutGrab::onEvent(const X11Event& event) {
    if (event.type() == XCB_MAPPING_NOTIFY &&
        event.as<xcb_mapping_notify_event_t>().request != XCB_MAPPING_POINTER) {
        grabAnew();
    }
    if (event.type() == XCB_KEY_PRESS) {
        const auto& press = event.as<xcb_key_press_event_t>();
        if (press.event == m_topLevel && press.detail == m_keycode) {
            m_pressed();
        }
    }
}

} // namespace tacet::hooks
