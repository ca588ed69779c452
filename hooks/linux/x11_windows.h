#pragma once

#include "detection/values/screen_rect.h"
#include "hooks/linux/x11_session.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tacet::hooks {

/// The window that has the keyboard by the window manager's word (`_NET_ACTIVE_WINDOW`), else the
/// top level of the input focus; 0 when there is none.
X11Window activeTopLevel(X11Session& session);

/// The top level that holds `window`: the nearest with `WM_STATE`, else the child of the root.
X11Window topLevelAbove(X11Session& session, X11Window window);

/// The window that has the X input focus; 0 when none has.
X11Window focusedWindow(X11Session& session);

/// The top level that keys go to: the one of the input focus, else the active one; 0 when there is
/// none. The window manager's word comes late, and never for an override-redirect card of ours.
X11Window keyboardTopLevel(X11Session& session);

/// `window` and what it lies in, up to the child of the root: the frames of the window manager.
/// Empty when `window` is gone.
std::vector<X11Window> lineOf(X11Session& session, X11Window window);

/// The client area of `window` on the screen, in native pixels; none when it is gone.
std::optional<ScreenRect> geometryOf(X11Session& session, X11Window window);

/// The process that owns `window` (`_NET_WM_PID`); none when it does not say.
std::optional<std::uint32_t> processOf(X11Session& session, X11Window window);

/// True when `window` belongs to this process: the card, the tray menu, our own windows.
bool isOurs(X11Session& session, X11Window window);

/// The newest mapped top level of process `process`, the active one first; 0 when it has none.
X11Window topLevelOf(X11Session& session, std::uint32_t process);

/// True when `window` or one of its descendants has the X input focus.
bool hasInputFocus(X11Session& session, X11Window window);

/// True when another window stands above `topLevel` over a part of `rect`. Our own
/// override-redirect windows (overlay, card) and windows without an input region (a compositor's)
/// do not count.
bool isCovered(X11Session& session, X11Window topLevel, const ScreenRect& rect);

/// True when `window` can be seen but for what covers it: mapped, with all it lies in, on the
/// current desktop.
bool isViewable(X11Session& session, X11Window window);

} // namespace tacet::hooks
