#pragma once

#include "detection/values/category.h"
#include "detection/values/screen_rect.h"

#include <vector>

namespace tacet::ui {

/// One underlined value: its level and a rectangle for each line it stands on, in native pixels.
struct Mark {
    Level level = Level::Warning;
    std::vector<ScreenRect> lines{};

    friend bool operator==(const Mark&, const Mark&) = default;
};

/// The small counter at the field's corner.
struct Badge {
    ScreenRect field{}; ///< the visible part of the field, native pixels
    int critical = 0;
    int warnings = 0;
    bool partial = false; ///< only a part of the field was read

    friend bool operator==(const Badge&, const Badge&) = default;
};

/// All that the overlay shows at one time.
struct MarksView {
    std::vector<Mark> marks{};
    Badge badge{};

    friend bool operator==(const MarksView&, const MarksView&) = default;
};

/// Where the badge stands on `screen`, a screen of this scale, all in native pixels: off the
/// field's text, at its upper corner and mostly beside it, so that a title bar above stays free;
/// else inside its lower corner. Pure; the pointer zones use the same answer as the painter.
ScreenRect badgePlace(const Badge& badge, const ScreenRect& screen, double scale);

} // namespace tacet::ui
