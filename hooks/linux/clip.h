#pragma once

#include "detection/values/screen_rect.h"

#include <optional>
#include <vector>

namespace tacet::hooks {

/// The rectangle of an ancestor of a field.
struct ClipRect {
    ScreenRect rect;
    bool isDocument = false; ///< nothing of a document shows outside it
};

/// What can be seen of a field that the program says is showing: its own rectangle within all that
/// is about it.
///
/// An ancestor that is no document and does not meet the field at all clips nothing: a composer
/// that is fixed to the window's edge stands outside its ancestors. Pure.
ScreenRect visiblePart(const ScreenRect& field, const std::vector<ClipRect>& surroundings,
                       const std::optional<ScreenRect>& window);

/// `line` within `visible`. None when its lower edge, where the mark goes, cannot be seen, or less
/// than a pixel would be left of it. Pure.
std::optional<ScreenRect> clippedLine(const ScreenRect& line, const ScreenRect& visible);

} // namespace tacet::hooks
