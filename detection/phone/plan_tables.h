#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace tacet::detection {

/// One state of the shared automaton of all numbering plans: where each digit leads, and whether a
/// number may end here. Node 0 is the dead end.
struct PlanNode {
    std::array<std::uint16_t, 10> next;
    std::uint8_t ends;
};

/// The numbering plan of one territory: sets of digit strings, as nodes to start at.
struct Plan {
    std::string_view region; ///< ISO 3166-1 alpha-2, or `001` for world-wide services
    std::uint16_t code;      ///< the country code
    std::uint16_t plain;     ///< its national numbers, without a trunk prefix
    std::uint16_t written; ///< all that may be dialled there: with a trunk prefix as well, and the
                           ///< national numbers of territories with the same country code
    bool writesTrunk;      ///< national numbers are as a rule written with a trunk prefix
};

/// A country code and the plans that share it.
struct CountryCode {
    std::uint16_t code;
    std::uint16_t abroad; ///< what may follow the code, a needless trunk prefix included
    std::uint16_t first;  ///< its members' place in `countryMembers()`
    std::uint16_t count;
};

std::span<const PlanNode> planNodes();

/// Sorted by region.
std::span<const Plan> plans();

/// Sorted by code.
std::span<const CountryCode> countryCodes();

/// Indices into `plans()`, the main territory of each code first.
std::span<const std::uint16_t> countryMembers();

} // namespace tacet::detection
