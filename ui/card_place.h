#pragma once

#include "ui/card_content.h"

#include <Qt>

#include <optional>

namespace tacet::ui {

/// The card's size and its distance from what it speaks of, native pixels.
struct CardBox {
    int width = 0;
    int height = 0;
    int gap = 0;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    friend bool operator==(const CardBox&, const CardBox&) = default;
};

/// Where the card stands, inside `workArea`, all in native pixels. Pure.
///
/// Below the anchor, else above it, else beside it, else around all of `keepClear`: the first place
/// that covers neither. When no place is free, the corner of `workArea` that covers least.
ScreenRect cardPlace(const CardAnchor& anchor, const CardBox& box, const ScreenRect& workArea);

/// Where a card at `place` stands when it becomes `box`: the edge towards the text stays, and so do
/// its buttons, since what comes and goes stands at the other edge. Nowhere when it would leave
/// `workArea` or cover text.
std::optional<ScreenRect> grownPlace(const ScreenRect& place, const CardAnchor& anchor,
                                     const CardBox& box, const ScreenRect& workArea);

/// True when a card at `place` stands above the text it speaks of.
bool isAbove(const ScreenRect& place, const CardAnchor& anchor);

/// True when a card at `place` covers some of the text it speaks of.
bool coversText(const ScreenRect& place, const CardAnchor& anchor);

} // namespace tacet::ui
