#include "hooks/linux/x11_keys.h"

#include "hooks/linux/x11_event.h"

#include <xcb/xcb_keysyms.h>
#include <xcb/xtest.h>
#include <xkbcommon/xkbcommon.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace tacet::hooks {
namespace {

struct FreeSymbols {
    void operator()(xcb_key_symbols_t* symbols) const { xcb_key_symbols_free(symbols); }
};

/// A key, and where it lies on a PC keyboard whose layout has no Latin letters: programs then take
/// their shortcuts from the place (evdev keycodes).
struct Chord {
    const char* key;
    std::uint8_t place;
    bool control;
    bool shift;
};

Chord chordOf(WriterKey key) {
    switch (key) {
    case WriterKey::Paste:
        return {"v", 55, true, false};
    case WriterKey::Erase:
        return {"BackSpace", 22, false, false};
    case WriterKey::Undo:
        return {"z", 52, true, false};
    case WriterKey::Redo:
        return {"z", 52, true, true};
    case WriterKey::RedoOtherwise:
        return {"y", 29, true, false};
    }
    return {};
}

/// The keys that act as modifiers, by the index of the modifier (shift, lock, control, mod1 to
/// mod5).
std::array<std::vector<std::uint8_t>, 8> modifierKeys(xcb_connection_t* connection) {
    std::array<std::vector<std::uint8_t>, 8> keys;
    const X11Reply<xcb_get_modifier_mapping_reply_t> reply{
        xcb_get_modifier_mapping_reply(connection, xcb_get_modifier_mapping(connection), nullptr)};
    if (!reply) {
        return keys;
    }
    const std::uint8_t* codes = xcb_get_modifier_mapping_keycodes(reply.get());
    const std::size_t width = reply->keycodes_per_modifier;
    for (std::size_t i = 0; i < keys.size() * width; ++i) {
        if (codes[i] != 0) {
            keys.at(i / width).push_back(codes[i]);
        }
    }
    return keys;
}

struct HeldKeys {
    std::vector<std::uint8_t> all;
    std::vector<std::uint8_t> shiftAndControl;
};

HeldKeys heldModifiers(xcb_connection_t* connection) {
    HeldKeys held;
    const X11Reply<xcb_query_keymap_reply_t> down{
        xcb_query_keymap_reply(connection, xcb_query_keymap(connection), nullptr)};
    if (!down) {
        return held;
    }
    const auto modifiers = modifierKeys(connection);
    for (std::size_t modifier = 0; modifier < modifiers.size(); ++modifier) {
        for (const std::uint8_t code : modifiers.at(modifier)) {
            if ((down->keys[code / 8] & (1U << (code % 8))) == 0) {
                continue;
            }
            held.all.push_back(code);
            if (modifier == XCB_MAP_INDEX_SHIFT || modifier == XCB_MAP_INDEX_CONTROL) {
                held.shiftAndControl.push_back(code);
            }
        }
    }
    return held;
}

void send(xcb_connection_t* connection, std::uint8_t what, std::uint8_t keycode) {
    xcb_test_fake_input(connection, what, keycode, XCB_CURRENT_TIME, 0, 0, 0, 0);
}

} // namespace

std::uint8_t keycodeOf(X11Session& session, const std::string& name) {
    const xkb_keysym_t wanted = xkb_keysym_from_name(name.c_str(), XKB_KEYSYM_NO_FLAGS);
    const std::unique_ptr<xcb_key_symbols_t, FreeSymbols> symbols{
        xcb_key_symbols_alloc(session.connection())};
    if (!symbols || wanted == XKB_KEY_NoSymbol) {
        return 0;
    }
    const xcb_setup_t* setup = xcb_get_setup(session.connection());
    for (const int unshiftedColumn : {0, 2, 4, 6}) { // one for each layout
        for (int code = setup->min_keycode; code <= setup->max_keycode; ++code) {
            const auto keycode = static_cast<std::uint8_t>(code);
            if (xcb_key_symbols_get_keysym(symbols.get(), keycode, unshiftedColumn) == wanted) {
                return keycode;
            }
        }
    }
    return 0;
}

std::uint16_t modifierOf(X11Session& session, const std::string& name) {
    const std::uint8_t keycode = keycodeOf(session, name);
    const auto modifiers = modifierKeys(session.connection());
    for (std::size_t modifier = 0; keycode != 0 && modifier < modifiers.size(); ++modifier) {
        const auto& keys = modifiers.at(modifier);
        if (std::find(keys.begin(), keys.end(), keycode) != keys.end()) {
            return static_cast<std::uint16_t>(1U << modifier);
        }
    }
    return 0;
}

bool X11Keys::press(WriterKey key) {
    const Chord chord = chordOf(key);
    const std::uint8_t named = keycodeOf(m_session, chord.key);
    std::vector<std::uint8_t> down;
    if (chord.control) {
        down.push_back(keycodeOf(m_session, "Control_L"));
    }
    if (chord.shift) {
        down.push_back(keycodeOf(m_session, "Shift_L"));
    }
    down.push_back(named == 0 ? chord.place : named);
    if (std::find(down.begin(), down.end(), 0) != down.end()) {
        return false;
    }

    xcb_connection_t* connection = m_session.connection();
    const HeldKeys held = heldModifiers(connection);
    for (const std::uint8_t code : held.all) {
        send(connection, XCB_KEY_RELEASE, code);
    }
    for (const std::uint8_t code : down) {
        send(connection, XCB_KEY_PRESS, code);
    }
    for (auto code = down.rbegin(); code != down.rend(); ++code) {
        send(connection, XCB_KEY_RELEASE, *code);
    }
    // Alt and Super are not put back: their release after nothing else would open a menu.
    for (const std::uint8_t code : held.shiftAndControl) {
        send(connection, XCB_KEY_PRESS, code);
    }
    xcb_flush(connection);
    return true;
}

} // namespace tacet::hooks
