#include "ui/tray_icon.h"

#include <QPainter>
#include <QPainterPath>

namespace tacet::ui {

namespace {

// Everything is drawn on a field of 32 by 32. The colours have a luminance near 0.18, which is
// some 4.5:1 against white and against black, and against the white sign inside.
constexpr double kField = 32;
constexpr QRgb kWatching = 0xff0b7d6b;
constexpr QRgb kFound = 0xffd92d20;
constexpr QRgb kPaused = 0xff737780;
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
    painter.drawRoundedRect(QRectF(2, 2, 28, 28), 6, 6);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(9, 8, 5, 16), 1, 1);
    painter.drawRoundedRect(QRectF(18, 8, 5, 16), 1, 1);
}

void drawBlind(QPainter& painter) {
    const QColor ink = QColor::fromRgb(kBlind);
    stroke(painter, ink, 4.2);
    QPainterPath eye(QPointF(2.5, 16));
    eye.quadTo(16, 0.5, 29.5, 16);
    eye.quadTo(16, 31.5, 2.5, 16);
    painter.drawPath(eye);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(16, 16), 4.6, 4.6);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    stroke(painter, Qt::black, 9);
    painter.drawLine(QPointF(5, 29), QPointF(27, 3));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    stroke(painter, ink, 4.2);
    painter.drawLine(QPointF(5, 29), QPointF(27, 3));
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

QIcon trayIcon(TrayShape shape, int found) {
    QIcon icon;
    for (const int pixels : {16, 22, 24, 32, 48, 64}) {
        icon.addPixmap(trayPixmap(shape, found, pixels));
    }
    return icon;
}

} // namespace tacet::ui
