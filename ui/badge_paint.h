#pragma once

#include "ui/marks.h"

#include <QRect>
#include <QRegion>

class QPainter;

namespace tacet::ui {

/// The badge's outline in `place`: a pill when something critical is counted, else a rounded
/// square, so that the two differ without colour.
QRegion badgeShape(const Badge& badge, const QRect& place);

/// Fills all of `place`; the outline is the window's mask.
void paintBadge(QPainter& painter, const Badge& badge, const QRect& place);

} // namespace tacet::ui
