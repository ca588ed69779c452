#pragma once

#include <QRect>
#include <QRegion>

namespace tacet::ui {

/// `rect` with round corners, as a window mask: the same on all four sides. `radius` is cut to half
/// of the shorter side.
QRegion roundedRegion(const QRect& rect, int radius);

} // namespace tacet::ui
