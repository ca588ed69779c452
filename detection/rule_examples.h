#pragma once

#include <span>
#include <string_view>

namespace tacet::detection {

/// An example that a rule carries. The value stands between `[[` and `]]`; without marks, nothing
/// of the rule's kind may be found.
struct RuleExample {
    std::string_view rule;
    std::string_view text;
};

/// The examples of all built-in rules, made by the pack compiler. Linked into tests only.
std::span<const RuleExample> ruleExamples();

} // namespace tacet::detection
