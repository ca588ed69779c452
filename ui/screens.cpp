#include "ui/screens.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace tacet::ui {

namespace {

int scaled(int length, double scale) {
    return static_cast<int>(std::lround(length * scale));
}

ScreenRect nativeFrom(const QRect& rect, QPoint origin, double scale) {
    const int left = origin.x() + scaled(rect.x() - origin.x(), scale);
    const int top = origin.y() + scaled(rect.y() - origin.y(), scale);
    const int right = origin.x() + scaled(rect.x() + rect.width() - origin.x(), scale);
    const int bottom = origin.y() + scaled(rect.y() + rect.height() - origin.y(), scale);
    return {.x = left, .y = top, .width = right - left, .height = bottom - top};
}

int distance(int value, int begin, int length) {
    return std::max({begin - value, value - (begin + length - 1), 0});
}

} // namespace

std::vector<ScreenPlace> screenPlaces() {
    std::vector<ScreenPlace> places;
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (const QScreen* screen : screens) {
        const QRect whole = screen->geometry();
        const double scale = screen->devicePixelRatio();
        places.push_back(
            ScreenPlace{.native = nativeFrom(whole, whole.topLeft(), scale),
                        .workArea = nativeFrom(screen->availableGeometry(), whole.topLeft(), scale),
                        .scale = scale});
    }
    return places;
}

ScreenPlace screenOf(const std::vector<ScreenPlace>& screens, const ScreenRect& rect) {
    assert(!screens.empty());
    const int x = rect.x + rect.width / 2;
    const int y = rect.y + rect.height / 2;
    const auto away = [x, y](const ScreenPlace& place) {
        return distance(x, place.native.x, place.native.width) +
               distance(y, place.native.y, place.native.height);
    };
    return *std::min_element(
        screens.begin(), screens.end(),
        [&away](const ScreenPlace& a, const ScreenPlace& b) { return away(a) < away(b); });
}

QRect toLogical(const ScreenRect& rect, const ScreenPlace& screen) {
    const QPoint origin(screen.native.x, screen.native.y);
    const double factor = 1 / screen.scale;
    const QPoint topLeft =
        origin + QPoint(scaled(rect.x - origin.x(), factor), scaled(rect.y - origin.y(), factor));
    const QPoint end = origin + QPoint(scaled(rect.x + rect.width - origin.x(), factor),
                                       scaled(rect.y + rect.height - origin.y(), factor));
    return {topLeft, QSize(end.x() - topLeft.x(), end.y() - topLeft.y())};
}

ScreenRect toNative(const QRect& rect, const ScreenPlace& screen) {
    return nativeFrom(rect, QPoint(screen.native.x, screen.native.y), screen.scale);
}

} // namespace tacet::ui
