#include "ui/mark_bars.h"

#include <algorithm>
#include <cmath>

namespace tacet::ui {

namespace {

constexpr double kThickness = 2;
constexpr double kDash = 5;
constexpr double kDashGap = 3;

int scaled(double length, double scale) {
    return std::max(1, static_cast<int>(std::lround(length * scale)));
}

ScreenRect solidBar(const ScreenRect& line, double scale) {
    const int top = line.y + line.height - scaled(kThickness / 2, scale);
    return {.x = line.x, .y = top, .width = line.width, .height = scaled(kThickness, scale)};
}

void appendDashes(const ScreenRect& bar, double scale, std::vector<ScreenRect>& bars) {
    const int dash = scaled(kDash, scale);
    const int step = dash + scaled(kDashGap, scale);
    for (int x = bar.x; x < bar.x + bar.width; x += step) {
        const int width = std::min(dash, bar.x + bar.width - x);
        bars.push_back({.x = x, .y = bar.y, .width = width, .height = bar.height});
    }
}

ScreenRect united(const ScreenRect& a, const ScreenRect& b) {
    if (isEmpty(a)) {
        return b;
    }
    if (isEmpty(b)) {
        return a;
    }
    const int left = std::min(a.x, b.x);
    const int top = std::min(a.y, b.y);
    return {.x = left,
            .y = top,
            .width = std::max(a.x + a.width, b.x + b.width) - left,
            .height = std::max(a.y + a.height, b.y + b.height) - top};
}

} // namespace

std::vector<ScreenRect> markBars(const Mark& mark, double scale) {
    std::vector<ScreenRect> bars;
    for (const ScreenRect& line : mark.lines) {
        if (isEmpty(line) || mark.level == Level::Off) {
            continue;
        }
        const ScreenRect bar = solidBar(line, scale);
        if (mark.level == Level::Critical) {
            bars.push_back(bar);
        } else {
            appendDashes(bar, scale, bars);
        }
    }
    return bars;
}

ScreenRect viewBounds(const MarksView& view, const ScreenRect& badge, double scale) {
    ScreenRect bounds = badge;
    for (const Mark& mark : view.marks) {
        for (const ScreenRect& line : mark.lines) {
            if (!isEmpty(line) && mark.level != Level::Off) {
                bounds = united(bounds, solidBar(line, scale));
            }
        }
    }
    return bounds;
}

} // namespace tacet::ui
