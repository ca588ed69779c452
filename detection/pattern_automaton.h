#pragma once

#include "detection/byte_set.h"
#include "detection/rule_pack.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace tacet::detection {

/// A pattern as places that lead to others. What matches it is read along a way from `begin` to
/// `end`. Counted repetitions are written out as far as heads reach (`kHeadBytes`).
struct PatternAutomaton {
    /// Reads one of `bytes`, or nothing, and goes on.
    struct State {
        ByteSet bytes{};
        bool readsNothing = true;
        std::vector<std::size_t> next{};
    };

    std::vector<State> states{};
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Reads a pattern in the language of RE2. None when it holds what is not understood here.
std::optional<PatternAutomaton> readPattern(std::string_view pattern, LetterCase letterCase);

} // namespace tacet::detection
