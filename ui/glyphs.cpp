#include "ui/glyphs.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace tacet::ui {

namespace {

// Everything is drawn on a field of 16 by 16.
constexpr double kField = 16;

void line(QPainter& painter, std::initializer_list<QPointF> points) {
    painter.drawPolyline(points.begin(), static_cast<int>(points.size()));
}

QPainterPath octagon() {
    QPainterPath path;
    constexpr double kCut = 4.4;
    path.moveTo(kCut, 0.5);
    path.lineTo(kField - kCut, 0.5);
    path.lineTo(kField - 0.5, kCut);
    path.lineTo(kField - 0.5, kField - kCut);
    path.lineTo(kField - kCut, kField - 0.5);
    path.lineTo(kCut, kField - 0.5);
    path.lineTo(0.5, kField - kCut);
    path.lineTo(0.5, kCut);
    path.closeSubpath();
    return path;
}

QPainterPath triangle() {
    QPainterPath path;
    path.moveTo(8, 1.5);
    path.lineTo(15, 14.5);
    path.lineTo(1, 14.5);
    path.closeSubpath();
    return path;
}

/// An exclamation mark cut out of the filled shape below it.
void cutMark(QPainter& painter, double top, double dot) {
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRoundedRect(QRectF(7, top, 2, dot - top - 1.3), 0.8, 0.8);
    painter.drawEllipse(QPointF(8, dot + 0.4), 1.25, 1.25);
}

void draw(QPainter& painter, Glyph glyph, const QColor& ink) {
    const QPen pen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    switch (glyph) {
    case Glyph::Close:
        line(painter, {{4.2, 4.2}, {11.8, 11.8}});
        line(painter, {{11.8, 4.2}, {4.2, 11.8}});
        return;
    case Glyph::Left:
        line(painter, {{9.8, 3.6}, {5.6, 8}, {9.8, 12.4}});
        return;
    case Glyph::Right:
        line(painter, {{6.2, 3.6}, {10.4, 8}, {6.2, 12.4}});
        return;
    case Glyph::Down:
        line(painter, {{3.6, 6.2}, {8, 10.4}, {12.4, 6.2}});
        return;
    case Glyph::Critical:
        painter.fillPath(octagon(), ink);
        cutMark(painter, 3.6, 11.4);
        return;
    case Glyph::Warning:
        painter.setBrush(ink);
        painter.drawPath(triangle());
        cutMark(painter, 5.4, 11.8);
        return;
    case Glyph::Done:
        line(painter, {{3, 8.6}, {6.6, 12}, {13, 4.4}});
        return;
    case Glyph::Note:
        painter.drawEllipse(QRectF(1.8, 1.8, 12.4, 12.4));
        line(painter, {{8, 7.4}, {8, 11.2}});
        line(painter, {{8, 4.7}, {8, 4.8}});
        return;
    }
}

} // namespace

QPixmap glyphPixmap(Glyph glyph, const QColor& ink, int size, double scale) {
    const int pixels = static_cast<int>(std::lround(size * scale));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixels / kField, pixels / kField);
    draw(painter, glyph, ink);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

QIcon glyphIcon(Glyph glyph, const QColor& ink, int size) {
    QIcon icon;
    for (const double scale : {1.0, 2.0, 3.0}) {
        icon.addPixmap(glyphPixmap(glyph, ink, size, scale));
    }
    return icon;
}

} // namespace tacet::ui
