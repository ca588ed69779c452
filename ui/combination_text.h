#pragma once

#include "detection/values/decision.h"

#include <QString>

namespace tacet::ui {

/// What a combination means, in the language of the program: "Birth date, place and health together
/// point to one person". One that has no words of its own gets words that fit any.
QString combinationText(const CombinationId& combination);

} // namespace tacet::ui
