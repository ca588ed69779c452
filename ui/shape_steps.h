#pragma once

#include <QRegion>

#include <vector>

namespace tacet::ui {

/// How many rectangles of a window's shape may come free at once. When more do, an X server exposes
/// the one box around them all (25 in the X.Org server), and the program below is blank in all of
/// it until it has painted.
inline constexpr int kMostFreedAtOnce = 16;

/// The shapes to give a window one after the other, so that it gives up `gone` in parts of at most
/// `kMostFreedAtOnce` rectangles. The last such part is left for the shape, the move or the hiding
/// that follows. Requires: `gone` lies in `shape`.
std::vector<QRegion> shapeSteps(const QRegion& shape, const QRegion& gone);

} // namespace tacet::ui
