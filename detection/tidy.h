#pragma once

#include "detection/values/span.h"

#include <string_view>
#include <vector>

namespace tacet::detection {

/// What to take out of `text` so that `values` go and the words about them stay apart by one space.
///
/// Leaves no double space, no space before punctuation, none at the edges of a line, and every line
/// break outside the values. Values that only spaces part become one span. Sorted, disjoint.
/// Requires: `values` are sorted, disjoint and inside `text`.
std::vector<Span> tidyRemovals(std::string_view text, const std::vector<Span>& values);

} // namespace tacet::detection
