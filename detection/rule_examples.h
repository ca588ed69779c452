#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace tacet::detection {

/// An example that a rule carries. The value stands between `[[` and `]]`; without marks, nothing
/// of the rule's kind may be found.
struct RuleExample {
    std::string_view rule;
    std::string_view text;
    std::uint16_t index = 0; ///< of the rule in `RulePack::rules`
};

/// The examples of all built-in rules, made by the pack compiler. Linked into tacetctl
/// and tests only.
std::span<const RuleExample> ruleExamples();

} // namespace tacet::detection
