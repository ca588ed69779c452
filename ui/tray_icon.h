#pragma once

#include "ui/tray_state.h"

#include <QIcon>
#include <QPixmap>

namespace tacet::ui {

/// The sign of a state: each has an outline and a colour of its own, readable on light and dark
/// panels. Found shows how many, up to 9.
QPixmap trayPixmap(TrayShape shape, int found, int pixels);

/// The sign in a window: `size` logical pixels on a screen of `scale`.
QPixmap signPixmap(const TrayState& state, int size, double scale);

/// The tray's sign at 16, 22, 24, 32, 48 and 64 pixels.
QIcon trayIcon(TrayShape shape, int found);

} // namespace tacet::ui
