#include "ui/card_place.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace tacet::ui {

namespace {

std::int64_t area(const ScreenRect& rect) {
    return static_cast<std::int64_t>(rect.width) * rect.height;
}

/// How much of the text a card at `place` would cover.
std::int64_t covered(const ScreenRect& place, const CardAnchor& anchor) {
    std::int64_t sum = area(intersection(place, anchor.anchor));
    for (const ScreenRect& keep : anchor.keepClear) {
        sum += area(intersection(place, keep));
    }
    return sum;
}

ScreenRect around(const CardAnchor& anchor) {
    int left = anchor.anchor.x;
    int top = anchor.anchor.y;
    int right = left + anchor.anchor.width;
    int bottom = top + anchor.anchor.height;
    for (const ScreenRect& keep : anchor.keepClear) {
        left = std::min(left, keep.x);
        top = std::min(top, keep.y);
        right = std::max(right, keep.x + keep.width);
        bottom = std::max(bottom, keep.y + keep.height);
    }
    return {.x = left, .y = top, .width = right - left, .height = bottom - top};
}

/// Moves `rect` into `area`; its upper left corner wins when it is too large.
ScreenRect movedInto(ScreenRect rect, const ScreenRect& area) {
    rect.x = std::max(area.x, std::min(rect.x, area.x + area.width - rect.width));
    rect.y = std::max(area.y, std::min(rect.y, area.y + area.height - rect.height));
    return rect;
}

/// Below, above, after and before `what`, moved into the work area.
std::array<ScreenRect, 4> beside(const ScreenRect& what, const CardBox& box,
                                 const ScreenRect& workArea) {
    const bool leftToRight = box.direction == Qt::LeftToRight;
    const int right = what.x + what.width + box.gap;
    const int left = what.x - box.gap - box.width;
    const int aligned = leftToRight ? what.x : what.x + what.width - box.width;
    const auto at = [&](int x, int y) {
        return movedInto({.x = x, .y = y, .width = box.width, .height = box.height}, workArea);
    };
    return {at(aligned, what.y + what.height + box.gap), at(aligned, what.y - box.gap - box.height),
            at(leftToRight ? right : left, what.y), at(leftToRight ? left : right, what.y)};
}

std::array<ScreenRect, 4> corners(const CardBox& box, const ScreenRect& area) {
    const int right = area.x + area.width - box.width;
    const int bottom = area.y + area.height - box.height;
    const auto at = [&](int x, int y) {
        return movedInto({.x = x, .y = y, .width = box.width, .height = box.height}, area);
    };
    return {at(right, bottom), at(area.x, bottom), at(right, area.y), at(area.x, area.y)};
}

} // namespace

bool coversText(const ScreenRect& place, const CardAnchor& anchor) {
    return covered(place, anchor) > 0;
}

bool isAbove(const ScreenRect& place, const CardAnchor& anchor) {
    return place.y + place.height <= anchor.anchor.y;
}

std::optional<ScreenRect> grownPlace(const ScreenRect& place, const CardAnchor& anchor,
                                     const CardBox& box, const ScreenRect& workArea) {
    const int top = isAbove(place, anchor) ? place.y + place.height - box.height : place.y;
    const ScreenRect grown{.x = place.x, .y = top, .width = box.width, .height = box.height};
    if (grown != intersection(grown, workArea) || coversText(grown, anchor)) {
        return std::nullopt;
    }
    return grown;
}

ScreenRect cardPlace(const CardAnchor& anchor, const CardBox& box, const ScreenRect& workArea) {
    for (const ScreenRect& what : {anchor.anchor, around(anchor)}) {
        for (const ScreenRect& place : beside(what, box, workArea)) {
            if (!coversText(place, anchor)) {
                return place;
            }
        }
    }
    const std::array<ScreenRect, 4> places = corners(box, workArea);
    return *std::min_element(places.begin(), places.end(),
                             [&anchor](const ScreenRect& a, const ScreenRect& b) {
                                 return covered(a, anchor) < covered(b, anchor);
                             });
}

} // namespace tacet::ui
