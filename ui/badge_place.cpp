#include "ui/mark_bars.h"
#include "ui/marks.h"

#include <algorithm>
#include <cmath>

namespace tacet::ui {

namespace {

constexpr double kHeight = 20;
constexpr double kInset = 10; ///< from the field's right edge
constexpr double kAbove = 13; ///< how much of it stands above the field's upper edge
constexpr double kSign = 15;  ///< room for the sign of a part

/// Fixed widths, so that painter and pointer agree whatever font there is.
double widthOf(const Badge& badge) {
    const int count = badge.critical + badge.warnings;
    const double sign = badge.partial ? kSign : 0;
    if (count == 0) {
        return kHeight;
    }
    return (count < 10 ? 26 : count < 100 ? 33 : 42) + sign;
}

int scaled(double length, double scale) {
    return static_cast<int>(std::lround(length * scale));
}

} // namespace

bool hasBadge(const Badge& badge) {
    return badge.critical + badge.warnings > 0 || badge.partial;
}

std::optional<Level> loudest(const Badge& badge) {
    if (badge.critical > 0) {
        return Level::Critical;
    }
    if (badge.warnings > 0) {
        return Level::Warning;
    }
    return std::nullopt;
}

ScreenRect badgePlace(const Badge& badge, double scale) {
    if (!hasBadge(badge) || isEmpty(badge.field)) {
        return {};
    }
    const ScreenRect& field = badge.field;
    const int width = scaled(widthOf(badge), scale);
    const int x = field.x + field.width - width - scaled(kInset, scale);
    return {.x = std::max(field.x, x),
            .y = std::max(0, field.y - scaled(kAbove, scale)),
            .width = width,
            .height = scaled(kHeight, scale)};
}

} // namespace tacet::ui
