#pragma once

#include "agent/marks_view.h"
#include "detection/values/decision.h"
#include "ui/card_content.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tacet::agent {

/// What the card says of warning `index`: all but what became of the last action.
/// Requires: `index` is one of the decision's, and `snapshot` is the decision's.
ui::CardContent cardContent(const Decision& shown, const TextSnapshot& snapshot, std::size_t index,
                            const std::string& toolName);

/// The scopes that cover something else than a narrower one; none when there is one warning.
std::vector<Scope> differingScopes(const ui::CardContent& content);

/// What the card says when an action is over and nothing is left to act on: `last`, without
/// anything to do.
ui::CardContent emptied(ui::CardContent last);

/// Where the card may stand: beside the warning's last line, off all of its lines; beside the whole
/// field when the warning could not be placed.
ui::CardAnchor cardAnchor(const PlacedMarks& placed, std::size_t index);

/// The warning that a card without a pointer starts with: the nearest to the caret, else the first.
/// Requires: there is one.
std::size_t nearestToCaret(const Decision& shown, std::optional<std::size_t> caret);

} // namespace tacet::agent
