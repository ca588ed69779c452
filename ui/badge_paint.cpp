#include "ui/badge_paint.h"

#include "ui/mark_bars.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace tacet::ui {

namespace {

constexpr int kSignSize = 9;
constexpr int kSignMargin = 7;
constexpr int kTextSize = 12;

int radiusOf(const Badge& badge, const QRect& place) {
    return badge.critical > 0 ? place.height() / 2 : 5;
}

QString countText(const Badge& badge) {
    const int count = badge.critical + badge.warnings;
    return count > 99 ? QStringLiteral("99+") : QString::number(count);
}

/// A disc with one half filled: only a part was read.
void paintPartSign(QPainter& painter, const QRectF& disc) {
    painter.setPen(QPen(Qt::white, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawPie(disc, 90 * 16, 180 * 16);
}

} // namespace

QRegion badgeShape(const Badge& badge, const QRect& place) {
    QPainterPath path;
    const int radius = radiusOf(badge, place);
    path.addRoundedRect(place, radius, radius);
    return QRegion(path.toFillPolygon().toPolygon());
}

void paintBadge(QPainter& painter, const Badge& badge, const QRect& place) {
    const std::optional<Level> level = loudest(badge);
    painter.fillRect(place, level ? badgeColour(*level) : quietBadgeColour());
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF sign(0, 0, kSignSize, kSignSize);
    sign.moveCenter(QRectF(place).center());
    if (!level) {
        paintPartSign(painter, sign);
        return;
    }
    QRect text = place;
    if (badge.partial) {
        sign.moveRight(place.x() + place.width() - kSignMargin);
        text.setRight(static_cast<int>(sign.left()));
        paintPartSign(painter, sign);
    }
    QFont font = painter.font();
    font.setPixelSize(kTextSize);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(text, Qt::AlignCenter, countText(badge));
}

} // namespace tacet::ui
