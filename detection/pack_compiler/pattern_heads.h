#pragma once

#include "detection/byte_set.h"

#include <string_view>
#include <vector>

namespace tacet::pack_compiler {

using detection::ByteSet;

/// How many bytes of a head are known at most.
inline constexpr std::size_t kHeadSize = 8;

/// How something that a pattern matches may begin: which bytes each of its first places may hold.
struct PatternHead {
    std::vector<ByteSet> bytes{};
    bool isCut = false; ///< anything may follow

    friend bool operator==(const PatternHead&, const PatternHead&) = default;
};

using PatternHeads = std::vector<PatternHead>;

/// Heads such that everything that the pattern matches begins with one of them. Empty when the
/// pattern holds syntax that is not understood. `foldsCase` makes letters match in both cases.
/// Requires: RE2 accepts `pattern`.
PatternHeads headsOf(std::string_view pattern, bool foldsCase);

} // namespace tacet::pack_compiler
