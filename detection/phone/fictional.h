#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace tacet::detection {

/// Numbers of a region that are kept for fiction: country code first, each `?` is any digit.
struct FictionalNumbers {
    std::string_view region;
    std::string_view digits;
    std::size_t code; ///< how many digits the country code has
};

/// The ranges that are known here; there are more.
std::span<const FictionalNumbers> fictionalNumbers();

/// True when `digits` write such a number with its country code, an exit code `00` before it or
/// not, a trunk prefix `0` after it or not. Requires: digits only.
bool isFictional(std::string_view digits);

} // namespace tacet::detection
