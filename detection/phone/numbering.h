#pragma once

#include "detection/phone/plan_tables.h"

#include <cstdint>
#include <string_view>

namespace tacet::detection {

/// The plan of `region`, or null when there is none of that name.
const Plan* planOf(std::string_view region);

/// The country code that `digits` start with, or null.
const CountryCode* countryCodeOf(std::string_view digits);

/// How many digits a country code has.
std::size_t widthOf(const CountryCode& code);

/// True when the set of numbers that starts at node `root` holds `digits`. Requires: digits only.
bool holds(std::uint16_t root, std::string_view digits);

} // namespace tacet::detection
