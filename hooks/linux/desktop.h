#pragma once

#include "hooks/linux/blind_watch.h"
#include "hooks/linux/clipboard_keeper.h"
#include "hooks/linux/field_pulse.h"
#include "hooks/linux/field_writer.h"
#include "hooks/linux/pointer_watch.h"
#include "hooks/linux/shortcut_grab.h"
#include "hooks/linux/window_watch.h"
#include "hooks/linux/x11_keys.h"
#include "hooks/linux/x11_session.h"

#include <memory>
#include <utility>

namespace tacet::hooks {

/// All that needs an X server, built once it was reached and in the order of its needs. Where there
/// is none, there is no Desktop: text can be read, nothing can be marked or written.
struct Desktop {
    struct Calls {
        WindowWatch::Call window;
        PointerWatch::Calls pointer;
        std::function<void()> shortcut;
        BlindWatch::Call blind;
    };

    Desktop(std::unique_ptr<X11Session> connected, A11yBus& bus, Calls calls)
        : session(std::move(connected)), window(*session, std::move(calls.window)),
          pointer(*session, std::move(calls.pointer)),
          shortcut(*session, std::move(calls.shortcut)), keys(*session), clipboard(*session),
          writer(keys, clipboard, pulse), blind(bus, *session, std::move(calls.blind)) {}

    std::unique_ptr<X11Session> session;
    WindowWatch window;
    PointerWatch pointer;
    ShortcutGrab shortcut;
    X11Keys keys;
    ClipboardKeeper clipboard;
    FieldPulse pulse;
    FieldWriter writer;
    BlindWatch blind;
};

} // namespace tacet::hooks
