#pragma once

namespace tacet {

/// A rectangle on the desktop in native (physical) pixels, before any scale factor. Hooks measure
/// in it and the interface draws in it, so it stands in the ground.
struct ScreenRect {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    friend bool operator==(const ScreenRect&, const ScreenRect&) = default;
};

constexpr bool isEmpty(const ScreenRect& rect) {
    return rect.width <= 0 || rect.height <= 0;
}

/// The common part of both; empty when they do not meet.
constexpr ScreenRect intersection(const ScreenRect& a, const ScreenRect& b) {
    const int left = a.x > b.x ? a.x : b.x;
    const int top = a.y > b.y ? a.y : b.y;
    const int right = a.x + a.width < b.x + b.width ? a.x + a.width : b.x + b.width;
    const int bottom = a.y + a.height < b.y + b.height ? a.y + a.height : b.y + b.height;
    if (right <= left || bottom <= top) {
        return {};
    }
    return {.x = left, .y = top, .width = right - left, .height = bottom - top};
}

constexpr bool contains(const ScreenRect& rect, int x, int y) {
    return rect.x <= x && x < rect.x + rect.width && rect.y <= y && y < rect.y + rect.height;
}

} // namespace tacet
