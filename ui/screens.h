#pragma once

#include "detection/values/screen_rect.h"

#include <QRect>

#include <vector>

namespace tacet::ui {

/// One screen. Rectangles are in native pixels; `scale` is native pixels for one of Qt's.
struct ScreenPlace {
    ScreenRect native{};
    ScreenRect workArea{}; ///< without panels
    double scale = 1;

    friend bool operator==(const ScreenPlace&, const ScreenPlace&) = default;
};

/// The screens as they are now. UI thread; never empty while a QGuiApplication lives.
std::vector<ScreenPlace> screenPlaces();

/// The screen that holds the centre of `rect`, else the nearest. Requires: `screens` not empty.
ScreenPlace screenOf(const std::vector<ScreenPlace>& screens, const ScreenRect& rect);

/// `rect` in Qt's coordinates of `screen`: a screen's origin stays native, all else is divided by
/// its scale. Edges go to the nearest whole coordinate.
QRect toLogical(const ScreenRect& rect, const ScreenPlace& screen);

/// The inverse of `toLogical`.
ScreenRect toNative(const QRect& rect, const ScreenPlace& screen);

} // namespace tacet::ui
