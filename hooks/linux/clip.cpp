#include "hooks/linux/clip.h"

namespace tacet::hooks {

namespace {

constexpr int kEdge = 2; // pixels of a line's lower edge that may be cut off

} // namespace

ScreenRect visiblePart(const ScreenRect& field, const std::vector<ClipRect>& surroundings,
                       const std::optional<ScreenRect>& window) {
    ScreenRect visible = window ? intersection(field, *window) : field;
    for (const ClipRect& around : surroundings) {
        const ScreenRect common = intersection(visible, around.rect);
        visible = isEmpty(common) && !around.isDocument ? visible : common;
    }
    return visible;
}

std::optional<ScreenRect> clippedLine(const ScreenRect& line, const ScreenRect& visible) {
    const ScreenRect clipped = intersection(line, visible);
    if (isEmpty(clipped) || clipped.y + clipped.height < line.y + line.height - kEdge) {
        return std::nullopt;
    }
    return clipped;
}

} // namespace tacet::hooks
