#pragma once

#include "detection/values/span.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace tacet::detection {

/// How far behind a name the value may start that is assigned to it.
inline constexpr std::size_t kAssignedReach = 120;

/// Where values may start, in the order of the text.
struct AssignedStarts {
    std::array<std::size_t, 6> at{};
    std::size_t count = 0;
    std::size_t read = 0; ///< where reading stopped
};

/// The places in `text` where a secret may start that is assigned to the name at `name`, as
/// configuration, program text, command lines and prose write it: `NAME_TOKEN="…"`,
/// `"name": {"key": "…"}`, `--name-key …`, `my Name key is …`. A word for a secret stands with the
/// name or before the value. Looks 32 bytes back and `kAssignedReach` ahead.
AssignedStarts assignedStarts(std::string_view text, std::size_t name);

/// Where the value starts that is tied to the `name` right before it, by a sign, by "is" or, after
/// a word for a secret, by a blank; the name's end when none is. Looks 60 bytes ahead.
std::size_t assignedStart(std::string_view text, Span name);

/// True for what may be drawn at random: of several signs, and with a digit or in mixed case.
bool looksRandom(std::string_view value);

} // namespace tacet::detection
