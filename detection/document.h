#pragma once

#include "detection/values/span.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tacet::detection {

/// How far before and after its anchor anything in the engine may look, in bytes of its original
/// text. What is found at an anchor depends on this stretch alone, wherever a scan begins.
inline constexpr std::size_t kReachBack = 256;
inline constexpr std::size_t kReachAhead = 640;
/// What must be known beyond that, so that a code point at the edge is read whole.
inline constexpr std::size_t kReachSpare = 8;

/// The folded text that may be seen from one anchor.
struct Sight {
    std::string_view text;    ///< folded
    std::size_t at = 0;       ///< the anchor, in `text`
    std::size_t origin = 0;   ///< where `text` starts in the document
    std::size_t original = 0; ///< the anchor, in the original text
    bool atStart = false;     ///< the whole text starts where `text` does
};

/// One region of a text in folded form, with its surroundings, and the way back into its original.
///
/// Folding makes the writings of one value alike (see unicode.h); line ends become `\n`. A region
/// of plain ASCII is not copied. Reuse an object to spare allocations. Not thread-safe.
class Document {
public:
    /// Prepares `region` of `text`, which must outlive the use of this object. Requires: `region`
    /// lies in `text`. Any bytes are accepted.
    void prepare(std::string_view text, Span region);

    [[nodiscard]] std::string_view folded() const { return m_folded; }

    /// The folded bytes that come from the region itself.
    [[nodiscard]] Span region() const { return m_region; }

    /// What an anchor at the folded offset `at` may look at.
    [[nodiscard]] Sight sightAt(std::size_t at) const;

    /// Where the folded bytes stand in the original: on code point boundaries. Requires: not empty.
    [[nodiscard]] Span original(Span folded) const;

    [[nodiscard]] std::string_view text() const { return m_text; }

private:
    /// A run of folded bytes that stand in the original one after the other; of a code point that
    /// becomes two bytes, each is a run.
    struct Run {
        std::size_t folded = 0;
        std::size_t original = 0;
    };

    void fold(Span stretch);
    void foldPlain(Span run);
    [[nodiscard]] bool isPlain() const { return m_runs.empty(); }
    [[nodiscard]] std::size_t runOf(std::size_t folded) const;
    [[nodiscard]] std::size_t originalBegin(std::size_t folded) const;
    [[nodiscard]] std::size_t firstFrom(std::size_t original, std::size_t& next) const;

    std::string_view m_text;
    std::string_view m_folded;
    Span m_region;
    std::size_t m_base = 0;  ///< where `m_folded` starts in `m_text`
    std::string m_buffer;    ///< the folded bytes, unless the text itself is folded
    std::vector<Run> m_runs; ///< how they stand in it, then; sorted
    // Where was looked last, as offsets are asked in order: a run, and the runs after two offsets.
    mutable std::size_t m_lastRun = 0;
    mutable std::size_t m_backRun = 0;
    mutable std::size_t m_aheadRun = 0;
};

} // namespace tacet::detection
