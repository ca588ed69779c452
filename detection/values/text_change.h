#pragma once

#include <cstddef>
#include <string_view>

namespace tacet {

/// The one range in which two texts differ: `[begin, oldEnd)` of the older became `[begin, newEnd)`
/// of the newer. The smallest such range that starts as late as possible.
struct TextChange {
    std::size_t begin = 0;
    std::size_t oldEnd = 0;
    std::size_t newEnd = 0;

    friend bool operator==(const TextChange&, const TextChange&) = default;
};

/// How `older` became `newer`. An empty change when they are equal.
TextChange changeBetween(std::string_view older, std::string_view newer);

} // namespace tacet
