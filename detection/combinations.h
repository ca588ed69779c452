#pragma once

#include "detection/values/decision.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace tacet::detection {

/// What becomes of a finding of low confidence in a combination.
enum class Quiet : std::uint8_t {
    Out,    ///< it is no part
    Counts, ///< it is a part and stays unseen
    Shows,  ///< it is a part, and is believed in this company
};

/// One row of combinations.toml: what says more together than alone.
struct Combination {
    std::string_view id{};
    Level level = Level::Critical; ///< of its parts, unless theirs is higher
    std::uint8_t parts = 1;        ///< how many there are; one of each must be there
    std::uint32_t within = 0;      ///< bytes that hold all of them; 0 for the whole text
    std::uint16_t least = 1;       ///< how many different values of the part, when it has one part
};

/// Findings of `kind` are one part of their combination.
struct CombinationKind {
    std::string_view kind{}; ///< with its subtypes, when it has no colon
    std::uint8_t combination = 0;
    std::uint8_t part = 0;
    Quiet quiet = Quiet::Out;
};

/// The rows of detection/combinations, compiled: `kinds` sorted by kind.
struct CombinationTable {
    std::span<const Combination> combinations{};
    std::span<const CombinationKind> kinds{};
};

inline constexpr std::size_t kMostCombinations = 32;
inline constexpr std::size_t kMostParts = 4;

const CombinationTable& builtInCombinations();

/// True when a finding of `kind` may join a combination even if its confidence is low.
bool countsWhenQuiet(const CombinationTable& table, const KindId& kind);

/// Raises the warnings that a combination is made of to its level, names the combination in
/// `raisedBy`, and believes those whose part shows: Medium, and Bare no more. The others stay as
/// they are. Pure; the order of the rows makes no difference but in `raisedBy`.
///
/// Takes warnings sorted by span, disjoint, those of low confidence too; samples are never a part.
/// Linear in them, and without allocation when nothing is raised. `text` is what they speak of.
void raise(std::vector<Warning>& warnings, std::string_view text, const CombinationTable& table);

} // namespace tacet::detection
