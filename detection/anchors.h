#pragma once

#include "detection/rule_pack.h"
#include "detection/values/span.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tacet::detection {

/// How many bytes are classified at once.
inline constexpr std::size_t kChunk = 64;

/// One bit for each byte of a chunk, the first byte in the lowest bit.
struct ChunkClasses {
    std::uint64_t word = 0; ///< letters and digits
    std::uint64_t digit = 0;
    std::uint64_t upper = 0;   ///< capitals of ASCII
    std::uint64_t special = 0; ///< `@`, `:` and `+`

    friend bool operator==(const ChunkClasses&, const ChunkClasses&) = default;
};

/// Classifies the `kChunk` bytes at `bytes`.
using Classify = ChunkClasses(const char* bytes);

/// One byte after the other: the meaning that every other way must agree with.
ChunkClasses classifyScalar(const char* bytes);

/// The fastest way that this processor has.
Classify* bestClassify();

/// Every way that this processor has, for the proof that they agree.
std::vector<Classify*> everyClassify();

/// The classes of the chunk of `text` at `from`; beyond the text there are none.
ChunkClasses classesAt(std::string_view text, std::size_t from, Classify* classify);

/// The bits of `of` whose neighbour before has none; `last` are those of the chunk before.
constexpr std::uint64_t firstOf(std::uint64_t of, std::uint64_t last) {
    return of & ~(of << 1 | last >> (kChunk - 1));
}

/// A place in a folded text where a value may start or, for signs, where it is held together.
struct AnchorPoint {
    std::size_t at = 0;
    Anchor anchor = Anchor::Digits;

    friend bool operator==(const AnchorPoint&, const AnchorPoint&) = default;
};

/// Appends the anchors in `region` of `folded`, in order. Literals are told by their first two
/// bytes alone. Linear; looks one byte back and at most five ahead.
void findAnchors(std::string_view folded, Span region, const LiteralFilter& literals,
                 Classify* classify, std::vector<AnchorPoint>& anchors);

} // namespace tacet::detection
