#include "detection/field_scanner.h"

#include <algorithm>
#include <utility>

namespace tacet::detection {

namespace {

constexpr std::size_t kBlock = 256;
// Large texts are read in regions, so that a folded copy stays small.
constexpr std::size_t kRegion = 64 * kBlock;

} // namespace

FieldScanner::FieldScanner(const Engine& engine)
    : m_scan(engine.rules()), m_blocks(engine.rules()) {}

Span FieldScanner::update(const TextSnapshot& snapshot, const ScanHints& hints,
                          const std::optional<TextChange>& change) {
    const std::string_view text = *snapshot.text;
    const std::shared_ptr<const std::string> last = std::exchange(m_text, snapshot.text);
    if (last == nullptr || hints != m_hints) {
        m_hints = hints;
        m_blocks.clear();
        return m_blocks.replace({}, scanned(text, {0, text.size()}));
    }
    const TextChange given = change ? *change : changeBetween(*last, text);
    if (given.begin == given.oldEnd && given.begin == given.newEnd) {
        return {given.begin, given.begin};
    }
    const BlockRange old = m_blocks.dependingOn({given.begin, given.oldEnd});
    const std::size_t end = old.text.end - given.oldEnd + given.newEnd;
    return m_blocks.replace(old, scanned(text, {old.text.begin, end}));
}

std::vector<Finding> FieldScanner::scan(const TextSnapshot& snapshot, const ScanHints& hints) {
    update(snapshot, hints);
    return findingsIn({0, snapshot.text->size()});
}

std::vector<Block> FieldScanner::scanned(std::string_view text, Span stretch) {
    std::vector<Block> blocks;
    for (std::size_t begin = stretch.begin; begin < stretch.end;) {
        const Span region{begin, std::min(begin + kRegion, stretch.end)};
        m_scan.open(text, region, m_hints);
        while (begin < region.end) {
            const std::size_t end = region.end - begin < 2 * kBlock ? region.end : begin + kBlock;
            blocks.push_back(readBlock({begin, end}));
            begin = end;
        }
    }
    return blocks;
}

Block FieldScanner::readBlock(Span stretch) {
    Block block{.size = length(stretch), .reach = 0, .found = {}};
    const std::size_t reach = m_scan.readTo(stretch.end, block.found);
    block.reach = std::max(reach, stretch.end + kReachAhead + kReachSpare) - stretch.begin;
    for (Candidate& candidate : block.found) {
        // Unsigned on purpose: what begins before the block wraps round.
        const auto shift = [&](Span span) {
            return Span{span.begin - stretch.begin, span.end - stretch.begin};
        };
        candidate.span = shift(candidate.span);
        if (candidate.contextWord) {
            candidate.contextWord = shift(*candidate.contextWord);
        }
    }
    return block;
}

} // namespace tacet::detection
