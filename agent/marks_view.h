#pragma once

#include "detection/values/decision.h"
#include "hooks/field_event.h"
#include "ui/findings_list.h"
#include "ui/marks.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tacet::agent {

/// Where the warnings of one decision stand on the screen, and what is drawn for them.
struct PlacedMarks {
    SnapshotId id;
    std::vector<Span> spans; ///< of the warnings, in order
    ui::MarksView view;
    std::vector<ScreenRect> lines;          ///< every line of every mark: the pointer's zones
    std::vector<std::size_t> warningOfLine; ///< the warning of each of `lines`
    std::vector<std::vector<ScreenRect>> linesOfWarning; ///< empty where none could be placed
};

/// What to draw. None when `located` answers another question than for exactly these warnings.
std::optional<PlacedMarks> placedMarks(const Decision& shown, const hooks::Located& located,
                                       Completeness completeness);

/// The spans of the warnings, in order.
std::vector<Span> spansOf(const Decision& decision);

/// The list for a desktop where no mark can be placed.
ui::FindingsList findingsList(const Decision& shown, const TextSnapshot& snapshot,
                              const std::string& toolName);

} // namespace tacet::agent
