#include "ui/badge_paint.h"

#include "ui/mark_bars.h"
#include "ui/rounded.h"
#include "ui/theme.h"

#include <QPainter>

namespace tacet::ui {

namespace {

constexpr int kSignSize = 9;
constexpr int kSignMargin = 7;
constexpr int kTextSize = 11;
constexpr double kRim = 1.25;

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
    return roundedRegion(place, radiusOf(badge, place));
}

void paintBadge(QPainter& painter, const Badge& badge, const QRect& place) {
    const std::optional<Level> level = loudest(badge);
    // The mask's edge is hard, so a light rim stands at it, and the smooth edge inside.
    painter.fillRect(place, Qt::white);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(level ? badgeColour(*level) : quietBadgeColour());
    const QRectF body = QRectF(place).adjusted(kRim, kRim, -kRim, -kRim);
    painter.drawRoundedRect(body, radiusOf(badge, place) - kRim, radiusOf(badge, place) - kRim);
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
