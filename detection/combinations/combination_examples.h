#pragma once

#include <span>
#include <string_view>

namespace tacet::detection {

/// An example that a combination carries. What it raises stands between `[[` and `]]`; without
/// marks, it raises nothing.
struct CombinationExample {
    std::string_view combination;
    std::string_view text;
};

/// The examples of all built-in combinations, made by the combination compiler. Linked into tests
/// only.
std::span<const CombinationExample> combinationExamples();

} // namespace tacet::detection
