#pragma once

#include "detection/candidate.h"
#include "detection/rule_base.h"
#include "detection/values/finding.h"
#include "detection/values/span.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tacet::detection {

/// A stretch of a text with its candidates. Spans count from the stretch's start and may begin
/// before it.
struct Block {
    std::size_t size = 0;
    std::size_t reach = 0; ///< up to where the candidates depend on the text, from the start
    std::vector<Candidate> found;
};

/// Some blocks, by number, and where in the text they stand.
struct BlockRange {
    std::size_t first = 0;
    std::size_t last = 0; ///< one after the last
    Span text;
};

/// The blocks of a text and its findings. Findings are kept with the blocks they begin in, and are
/// resolved again only where candidates changed: what that costs does not grow with the text, but
/// for some nanoseconds a block to find a place.
class FieldBlocks {
public:
    /// `rules` outlives this object.
    explicit FieldBlocks(const RuleBase& rules) : m_rules(rules) {}

    /// The blocks that depend on what lies in `changed`, or that hold it.
    [[nodiscard]] BlockRange dependingOn(Span changed) const;

    /// Puts `fresh` in the place of `old`. Answers the stretch of the text outside of which
    /// findings stayed as they were, but for being moved.
    Span replace(const BlockRange& old, std::vector<Block> fresh);

    /// The findings that begin in `stretch`, sorted.
    [[nodiscard]] std::vector<Finding> findingsIn(Span stretch) const;

    /// Holds no text any more.
    void clear();

private:
    /// What candidates and findings of a block come to.
    struct Entry {
        std::size_t reach = 0;
        std::size_t before = 0; ///< how far its candidates begin before it
        std::size_t beyond = 0; ///< how far they end behind it
        std::vector<Candidate> found;
        std::vector<Finding> findings; ///< that begin in it
    };

    static Entry entryOf(Block block);
    void put(const BlockRange& old, std::vector<Block> fresh);
    [[nodiscard]] bool isCrossed(std::size_t block) const;
    [[nodiscard]] BlockRange wholeClusters(BlockRange range) const;
    void resolveAgain(const BlockRange& range);
    void appendFindings(std::size_t block, std::size_t begin, Span stretch,
                        std::vector<Finding>& all) const;

    const RuleBase& m_rules;
    std::vector<std::uint32_t> m_sizes; ///< apart, as they are walked along
    std::vector<Entry> m_entries;
    // The most of any block so far: how far it is enough to look.
    std::size_t m_mostReach = 0;
    std::size_t m_mostBefore = 0;
    std::size_t m_mostBeyond = 0;
    std::vector<Candidate> m_candidates; ///< room to resolve in
};

} // namespace tacet::detection
