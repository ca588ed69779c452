#pragma once

#include <string_view>

/// What the history asks of its table. Apart from its source so that the tests can ask the planner
/// how each of them is carried out.
namespace tacet::storage::history_queries {

inline constexpr std::string_view kAppend =
    "INSERT INTO warning (seconds, tool, kind, level, outcome) VALUES (?, ?, ?, ?, ?)";

inline constexpr std::string_view kPage =
    "SELECT key, seconds, tool, kind, level, outcome FROM warning WHERE key < ?"
    " ORDER BY key DESC LIMIT ?";

inline constexpr std::string_view kCount = "SELECT count(*) FROM warning";

inline constexpr std::string_view kEraseBefore = "DELETE FROM warning WHERE seconds < ?";

inline constexpr std::string_view kEraseAll = "DELETE FROM warning";

} // namespace tacet::storage::history_queries
