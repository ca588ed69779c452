#pragma once

#include "detection/aliases.h"
#include "detection/values/decision.h"
#include "detection/values/edit.h"
#include "detection/values/warning_record.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tacet::detection {

/// The warnings of `decision` that an action on warning `index` with `scope` covers, as indices in
/// order. Same values are compared in every writing (see `canonicalValue`).
/// Requires: `index` belongs to the decision, and `snapshot` is the decision's.
std::vector<std::size_t> covered(const Decision& decision, const TextSnapshot& snapshot,
                                 std::size_t index, Scope scope);

/// The edits that mend `chosen`: mask, replace (warnings without a stand-in are left out) or remove
/// (the space around the value is tidied, line breaks stay). Values that only spaces part are
/// removed by one edit. Sorted, disjoint. Requires: `chosen` is sorted by span and disjoint.
std::vector<Edit> remedy(const TextSnapshot& snapshot, const std::vector<Warning>& chosen,
                         Remedy how, Aliases& aliases);

/// How the card shows a value: its first and last characters at most, the rest as bullets, never
/// enough to use it. At most 24 code points.
std::string maskedExcerpt(const KindId& kind, std::string_view value);

/// What is remembered of a warning. Cannot hold any of the text.
WarningRecord redact(const Warning& warning, const ToolId& tool, Outcome outcome,
                     std::chrono::system_clock::time_point when);

} // namespace tacet::detection
