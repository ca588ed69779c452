#pragma once

#include "detection/values/span.h"

#include <cstddef>
#include <string_view>

namespace tacet::agent {

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

/// Where the characters of `span` are after `change`. A span that the change touches grows to hold
/// what was put in its place.
Span moved(Span span, const TextChange& change);

/// True when typing `change` cannot have moved the characters of `span` on the screen: it stands
/// before the change, a space keeps the two apart so that they need not wrap together, and no line
/// came or went.
bool staysInPlace(Span span, const TextChange& change, std::string_view older,
                  std::string_view newer);

} // namespace tacet::agent
