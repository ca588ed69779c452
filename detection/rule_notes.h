#pragma once

#include <span>
#include <string_view>

namespace tacet::detection {

/// What the pack of a rule says besides what finding needs.
struct RuleNotes {
    std::string_view source; ///< where its form comes from, or `unverified`
    std::span<const std::string_view> literals{};
    std::span<const std::string_view> words{}; ///< those that name it; a stem ends in `*`
};

/// The notes of all built-in rules by their index in `RulePack::rules`, made by the pack compiler.
/// Linked into tacetctl only.
std::span<const RuleNotes> ruleNotes();

} // namespace tacet::detection
