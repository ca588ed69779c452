#pragma once

#include "detection/values/screen_rect.h"
#include "ui/card_content.h"

#include <cstddef>

namespace tacet::agent {

/// The open or closed card.
struct CardState {
    bool isOpen = false;
    ui::CardFocus way = ui::CardFocus::Pointer; ///< how it was opened
    bool hasKeyboard = false;
    bool wantsKeyboard = false; ///< the shortcut called it, and no action has been chosen since
    std::size_t index = 0;      ///< of the field's shown warnings
    int turn = 0;               ///< counts the warnings that it turned to
    ui::CardNotice notice = ui::CardNotice::None;
    ScreenRect place; ///< empty until the window has told it
};

} // namespace tacet::agent
