#include "ui/rounded.h"

#include <algorithm>
#include <cmath>

namespace tacet::ui {

namespace {

/// How far the outline is from the side in row `row`, counted from the nearer edge.
int insetOf(int row, int radius) {
    if (row >= radius) {
        return 0;
    }
    const double height = radius - row - 0.5;
    return static_cast<int>(std::lround(radius - std::sqrt(radius * radius - height * height)));
}

} // namespace

QRegion roundedRegion(const QRect& rect, int radius) {
    const int cut = std::min({radius, rect.width() / 2, rect.height() / 2});
    QRegion region;
    for (int row = 0; row < cut; ++row) {
        const int inset = insetOf(row, cut);
        const int width = rect.width() - 2 * inset;
        region += QRect(rect.x() + inset, rect.y() + row, width, 1);
        region += QRect(rect.x() + inset, rect.y() + rect.height() - 1 - row, width, 1);
    }
    return region + QRect(rect.x(), rect.y() + cut, rect.width(), rect.height() - 2 * cut);
}

} // namespace tacet::ui
