#pragma once

#include "ui/card_content.h"

#include <Qt>

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

/// True when a card at `place` covers some of the text it speaks of.
bool coversText(const ScreenRect& place, const CardAnchor& anchor);

} // namespace tacet::ui
