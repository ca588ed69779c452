#include "ui/tray_icon.h"

#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <cmath>

namespace tacet::ui {

namespace {

// Everything is drawn on a field of 32 by 32. The colours have a luminance near 0.19, which is
// 3:1 or more against white, against black and against the grey panels near either.
constexpr double kField = 32;
constexpr QRgb kWatching = 0xff0d8873;
constexpr QRgb kFound = 0xffe23d31;
constexpr QRgb kPaused = 0xff767a83;
constexpr QRgb kBlind = 0xffb86b00;

QPainterPath shield() {
    QPainterPath path(QPointF(16, 1));
    path.cubicTo(19.5, 3.6, 24, 5, 29, 5.2);
    path.cubicTo(29.4, 16.5, 27, 25.8, 16, 31);
    path.cubicTo(5, 25.8, 2.6, 16.5, 3, 5.2);
    path.cubicTo(8, 5, 12.5, 3.6, 16, 1);
    return path;
}

void stroke(QPainter& painter, const QColor& ink, double width) {
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
}

/// `box` with its sides on whole pixels, which keeps them sharp.
QRectF onPixels(const QPainter& painter, const QRectF& box) {
    const QTransform& to = painter.worldTransform();
    return to.inverted().mapRect(QRectF(to.mapRect(box).toRect()));
}

void drawWatching(QPainter& painter) {
    painter.fillPath(shield(), QColor::fromRgb(kWatching));
    stroke(painter, Qt::white, 3.6);
    const QPointF check[] = {{9.5, 16}, {14.2, 21}, {22.8, 11}};
    painter.drawPolyline(check, 3);
}

void drawFound(QPainter& painter, int found) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(kFound));
    painter.drawEllipse(QRectF(0.5, 0.5, 31, 31));
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(found > 9 ? 19 : 23);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(QRectF(0, 0, kField, kField), Qt::AlignCenter,
                     found > 9 ? QStringLiteral("9+") : QString::number(found));
}

void drawPaused(QPainter& painter) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(kPaused));
    painter.drawRoundedRect(onPixels(painter, QRectF(2, 2, 28, 28)), 6, 6);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(onPixels(painter, QRectF(9, 8, 5, 16)), 1, 1);
    painter.drawRoundedRect(onPixels(painter, QRectF(18, 8, 5, 16)), 1, 1);
}

/// An eye struck through, white inside like the others, so that it weighs as much at 16 pixels.
void drawBlind(QPainter& painter) {
    const QColor ink = QColor::fromRgb(kBlind);
    QPainterPath eye(QPointF(2, 16));
    eye.quadTo(16, -2.5, 30, 16);
    eye.quadTo(16, 34.5, 2, 16);
    painter.setPen(QPen(ink, 3.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::white);
    painter.drawPath(eye);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(16, 16), 4.6, 4.6);
    stroke(painter, ink, 3.8);
    painter.drawLine(QPointF(4, 29.5), QPointF(28, 2.5));
}

void draw(QPainter& painter, TrayShape shape, int found) {
    switch (shape) {
    case TrayShape::Watching:
        return drawWatching(painter);
    case TrayShape::Found:
        return drawFound(painter, found);
    case TrayShape::Paused:
        return drawPaused(painter);
    case TrayShape::Blind:
        return drawBlind(painter);
    }
}

} // namespace

QPixmap trayPixmap(TrayShape shape, int found, int pixels) {
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixels / kField, pixels / kField);
    draw(painter, shape, found);
    return pixmap;
}

QPixmap signPixmap(const TrayState& state, int size, double scale) {
    const int pixels = static_cast<int>(std::lround(size * scale));
    QPixmap sign = trayPixmap(state.shape, state.found, pixels);
    sign.setDevicePixelRatio(scale);
    return sign;
}

QIcon trayIcon(TrayShape shape, int found) {
    QIcon icon;
    for (const int pixels : {16, 22, 24, 32, 48, 64}) {
        icon.addPixmap(trayPixmap(shape, found, pixels));
    }
    return icon;
}

} // namespace tacet::ui
