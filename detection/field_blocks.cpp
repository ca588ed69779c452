#include "detection/field_blocks.h"

#include "detection/document.h"
#include "detection/resolve.h"

#include <algorithm>
#include <utility>

namespace tacet::detection {

namespace {

constexpr std::ptrdiff_t kNone = 0;

/// A candidate or finding whose spans count from somewhere else.
template <class Reading> Reading moved(Reading reading, std::size_t from, std::size_t to) {
    // Unsigned on purpose: spans may begin before their block, and wrap round to the same place.
    const auto shift = [from, to](Span span) {
        return Span{span.begin - from + to, span.end - from + to};
    };
    reading.span = shift(reading.span);
    if (reading.contextWord) {
        reading.contextWord = shift(*reading.contextWord);
    }
    return reading;
}

} // namespace

BlockRange FieldBlocks::dependingOn(Span changed) const {
    // Anchors look back as far as this.
    const std::size_t until = changed.end + kReachBack + kReachSpare;
    BlockRange range;
    std::size_t begin = 0;
    std::size_t block = 0;
    while (block < m_sizes.size() && begin + m_mostReach < changed.begin) {
        begin += m_sizes[block++];
    }
    range.first = m_sizes.size();
    for (; block < m_sizes.size() && begin <= until; ++block) {
        if (begin + m_entries[block].reach >= changed.begin) {
            if (range.first == m_sizes.size()) {
                range.first = block;
                range.text.begin = begin;
            }
            range.last = block + 1;
            range.text.end = begin + m_sizes[block];
        }
        begin += m_sizes[block];
    }
    return range;
}

FieldBlocks::Entry FieldBlocks::entryOf(Block block) {
    Entry entry;
    entry.reach = block.reach;
    entry.found = std::move(block.found);
    for (const Candidate& candidate : entry.found) {
        const auto begin = static_cast<std::ptrdiff_t>(candidate.span.begin);
        const auto end = static_cast<std::ptrdiff_t>(candidate.span.end);
        const auto size = static_cast<std::ptrdiff_t>(block.size);
        entry.before = std::max(entry.before, static_cast<std::size_t>(std::max(-begin, kNone)));
        entry.beyond =
            std::max(entry.beyond, static_cast<std::size_t>(std::max(end - size, kNone)));
    }
    return entry;
}

void FieldBlocks::put(const BlockRange& old, std::vector<Block> fresh) {
    const auto at = static_cast<std::ptrdiff_t>(old.first);
    const auto end = static_cast<std::ptrdiff_t>(old.last);
    if (fresh.size() != old.last - old.first) {
        m_sizes.erase(m_sizes.begin() + at, m_sizes.begin() + end);
        m_sizes.insert(m_sizes.begin() + at, fresh.size(), 0);
        m_entries.erase(m_entries.begin() + at, m_entries.begin() + end);
        std::vector<Entry> room(fresh.size());
        m_entries.insert(m_entries.begin() + at, std::make_move_iterator(room.begin()),
                         std::make_move_iterator(room.end()));
    }
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        m_sizes[old.first + i] = static_cast<std::uint32_t>(fresh[i].size);
        Entry& entry = m_entries[old.first + i];
        entry = entryOf(std::move(fresh[i]));
        m_mostReach = std::max(m_mostReach, entry.reach);
        m_mostBefore = std::max(m_mostBefore, entry.before);
        m_mostBeyond = std::max(m_mostBeyond, entry.beyond);
    }
}

Span FieldBlocks::replace(const BlockRange& old, std::vector<Block> fresh) {
    // What the old candidates hung together with is resolved again, too.
    BlockRange range = wholeClusters(old);
    const std::size_t count = fresh.size();
    const std::size_t before = length(old.text);
    std::size_t after = 0;
    for (const Block& block : fresh) {
        after += block.size;
    }
    put(old, std::move(fresh));
    range.last = range.last - (old.last - old.first) + count;
    range.text.end = range.text.end - before + after;
    range = wholeClusters(range);
    resolveAgain(range);
    return range.text;
}

// True when a candidate reaches over the start of the block.
bool FieldBlocks::isCrossed(std::size_t block) const {
    std::size_t distance = 0;
    for (std::size_t i = block; i > 0 && distance < m_mostBeyond; --i) {
        if (m_entries[i - 1].beyond > distance) {
            return true;
        }
        distance += m_sizes[i - 1];
    }
    distance = 0;
    for (std::size_t i = block; i < m_sizes.size() && distance < m_mostBefore; ++i) {
        if (m_entries[i].before > distance) {
            return true;
        }
        distance += m_sizes[i];
    }
    return false;
}

BlockRange FieldBlocks::wholeClusters(BlockRange range) const {
    while (range.first > 0 && isCrossed(range.first)) {
        range.text.begin -= m_sizes[--range.first];
    }
    while (range.last < m_sizes.size() && isCrossed(range.last)) {
        range.text.end += m_sizes[range.last++];
    }
    return range;
}

void FieldBlocks::resolveAgain(const BlockRange& range) {
    m_candidates.clear();
    std::size_t begin = 0;
    for (std::size_t i = range.first; i < range.last; ++i) {
        m_entries[i].findings.clear();
        for (const Candidate& candidate : m_entries[i].found) {
            m_candidates.push_back(moved(candidate, 0, begin));
        }
        begin += m_sizes[i];
    }
    std::size_t block = range.first;
    begin = 0;
    for (const Finding& finding : resolve(m_candidates, m_rules)) {
        while (finding.span.begin >= begin + m_sizes[block]) {
            begin += m_sizes[block++];
        }
        m_entries[block].findings.push_back(moved(finding, begin, 0));
    }
}

std::vector<Finding> FieldBlocks::findingsIn(Span stretch) const {
    std::vector<Finding> all;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < m_sizes.size() && begin < stretch.end; ++i) {
        if (begin + m_sizes[i] > stretch.begin) {
            appendFindings(i, begin, stretch, all);
        }
        begin += m_sizes[i];
    }
    return all;
}

// `begin` is where the block stands in the text.
void FieldBlocks::appendFindings(std::size_t block, std::size_t begin, Span stretch,
                                 std::vector<Finding>& all) const {
    for (const Finding& finding : m_entries[block].findings) {
        const std::size_t at = begin + finding.span.begin;
        if (stretch.begin <= at && at < stretch.end) {
            all.push_back(moved(finding, 0, begin));
        }
    }
}

void FieldBlocks::clear() {
    m_sizes.clear();
    m_entries.clear();
    m_mostReach = 0;
    m_mostBefore = 0;
    m_mostBeyond = 0;
}

} // namespace tacet::detection
