#include "tests/e2e/harness/screen.h"

#include <QColor>
#include <QDir>

#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <cstdlib>

namespace tacet::e2e {

namespace {

/// The overlay's two colours. Nothing else on our pages comes near them.
bool hasColourOf(MarkLevel level, QRgb pixel) {
    constexpr QRgb kCritical = 0xffe73535;
    constexpr QRgb kWarning = 0xffc86c04;
    constexpr int kNear = 10;
    const QRgb wanted = level == MarkLevel::Critical ? kCritical : kWarning;
    return std::abs(qRed(pixel) - qRed(wanted)) <= kNear &&
           std::abs(qGreen(pixel) - qGreen(wanted)) <= kNear &&
           std::abs(qBlue(pixel) - qBlue(wanted)) <= kNear;
}

int coloredColumns(const QImage& image, MarkLevel level) {
    int columns = 0;
    for (int x = 0; x < image.width(); ++x) {
        columns += markPixels(image.copy(x, 0, 1, image.height()), level) > 0 ? 1 : 0;
    }
    return columns;
}

} // namespace

int markPixels(const QImage& image, MarkLevel level) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += hasColourOf(level, image.pixel(x, y)) ? 1 : 0;
        }
    }
    return count;
}

Screen::Screen(_XDisplay* display)
    : m_display(display), m_bounds(0, 0, DisplayWidth(display, DefaultScreen(display)),
                                   DisplayHeight(display, DefaultScreen(display))) {}

QImage Screen::grab(QRect area) const {
    area &= m_bounds;
    if (area.isEmpty()) {
        return {};
    }
    XImage* image = XGetImage(m_display, DefaultRootWindow(m_display), area.x(), area.y(),
                              static_cast<unsigned int>(area.width()),
                              static_cast<unsigned int>(area.height()), AllPlanes, ZPixmap);
    if (image == nullptr) {
        return {};
    }
    const QImage view(reinterpret_cast<const uchar*>(image->data), image->width, image->height,
                      image->bytes_per_line, QImage::Format_RGB32);
    QImage copy = view.copy();
    XDestroyImage(image);
    return copy;
}

QImage Screen::grab() const {
    return grab(m_bounds);
}

void Screen::shoot(const QString& name, const QString& folder) const {
    QDir().mkpath(folder);
    grab().save(folder + '/' + name + ".png");
}

int Screen::markPixels(QRect area, MarkLevel level) const {
    return e2e::markPixels(grab(area), level);
}

MarkFit Screen::fit(const GlyphBoxes& boxes, const QRectF& field, MarkLevel level) const {
    MarkFit fit;
    double columns = 0;
    int under = 0;
    int onLines = 0;
    for (const QRectF& box : boxes) {
        const QRect strip = stripBelow(box);
        const QRect line(QPoint(static_cast<int>(field.left()), strip.top()),
                         QPoint(static_cast<int>(field.right()), strip.bottom()));
        fit.covered += coloredColumns(grab(strip), level);
        columns += box.width();
        under += markPixels(strip.adjusted(-1, 0, 1, 0), level);
        onLines += markPixels(line, level);
    }
    fit.covered = columns > 0 ? fit.covered / columns : 0;
    fit.strays = onLines - under;
    return fit;
}

QRect stripBelow(const QRectF& box) {
    const QRect whole = box.toRect();
    return {QPoint(whole.left(), whole.bottom() - 4), QPoint(whole.right(), whole.bottom() + 6)};
}

bool isExact(const MarkFit& fit, MarkLevel level) {
    const double least = level == MarkLevel::Critical ? 0.95 : 0.5;
    return fit.covered > least && fit.strays == 0;
}

} // namespace tacet::e2e
