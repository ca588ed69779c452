#include "ui/mark_bars.h"
#include "ui/marks.h"

#include <algorithm>
#include <cmath>

namespace tacet::ui {

namespace {

constexpr double kHeight = 20;
constexpr double kOver = 6;   ///< how far it reaches over the field's corner, sideways
constexpr double kLap = 2;    ///< and downwards
constexpr double kInset = 18; ///< from the field's side when it is inside: a scroll bar's width
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

bool isWithin(const ScreenRect& place, const ScreenRect& screen) {
    return intersection(place, screen) == place;
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

ScreenRect badgePlace(const Badge& badge, const ScreenRect& screen, double scale) {
    if (!hasBadge(badge) || isEmpty(badge.field)) {
        return {};
    }
    const ScreenRect& field = badge.field;
    const int right = field.x + field.width;
    ScreenRect place{.x = right - scaled(kOver, scale),
                     .y = field.y + scaled(kLap, scale) - scaled(kHeight, scale),
                     .width = scaled(widthOf(badge), scale),
                     .height = scaled(kHeight, scale)};
    if (isWithin(place, screen)) {
        return place;
    }
    place.x = field.x + scaled(kOver, scale) - place.width;
    if (isWithin(place, screen)) {
        return place;
    }
    place.x = std::max(field.x, right - place.width - scaled(kInset, scale));
    place.y = std::max(field.y, field.y + field.height - place.height - scaled(kOver, scale));
    return place;
}

} // namespace tacet::ui
