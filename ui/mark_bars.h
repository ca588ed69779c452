#pragma once

#include "ui/marks.h"

#include <optional>
#include <vector>

namespace tacet::ui {

/// The underline of `mark` as filled rectangles, native pixels, for a screen of this scale.
///
/// Critical is one solid bar a line, warning a row of dashes, so that the two differ without
/// colour. Bars touch the lower edge of their line and never reach past its sides.
std::vector<ScreenRect> markBars(const Mark& mark, double scale);

/// The rectangle that holds every bar of `view` and its badge, which stands at `badge` if it shows;
/// empty when there is nothing to show.
ScreenRect viewBounds(const MarksView& view, const ScreenRect& badge, double scale);

/// True when there is something to count, or a part was not read.
bool hasBadge(const Badge& badge);

/// The level the badge has the colour of; none when it counts nothing.
std::optional<Level> loudest(const Badge& badge);

} // namespace tacet::ui
