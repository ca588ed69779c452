#include "detection/field_scanner.h"

#include "detection/resolve.h"
#include "detection/rule_base.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace tacet::detection {

namespace {

constexpr std::size_t kBlock = 1024;

std::size_t commonPrefix(std::string_view a, std::string_view b) {
    const std::size_t size = std::min(a.size(), b.size());
    std::size_t at = 0;
    while (at + 64 <= size && std::memcmp(a.data() + at, b.data() + at, 64) == 0) {
        at += 64;
    }
    while (at < size && a[at] == b[at]) {
        ++at;
    }
    return at;
}

std::size_t commonSuffix(std::string_view a, std::string_view b) {
    const std::size_t size = std::min(a.size(), b.size());
    const char* const endOfA = a.data() + a.size();
    const char* const endOfB = b.data() + b.size();
    std::size_t back = 0;
    while (back + 64 <= size && std::memcmp(endOfA - back - 64, endOfB - back - 64, 64) == 0) {
        back += 64;
    }
    while (back < size && *(endOfA - back - 1) == *(endOfB - back - 1)) {
        ++back;
    }
    return back;
}

Candidate moved(Candidate candidate, std::size_t from, std::size_t to) {
    // Unsigned on purpose: spans may begin before their block, and wrap round to the same place.
    const auto shift = [from, to](Span span) {
        return Span{span.begin - from + to, span.end - from + to};
    };
    candidate.span = shift(candidate.span);
    if (candidate.contextWord) {
        candidate.contextWord = shift(*candidate.contextWord);
    }
    return candidate;
}

} // namespace

FieldScanner::FieldScanner(const Engine& engine) : m_engine(engine), m_scan(engine.rules()) {}

std::vector<Finding> FieldScanner::scan(const TextSnapshot& snapshot, const ScanHints& hints) {
    const std::string_view text = *snapshot.text;
    if (m_text == nullptr || hints != m_hints) {
        m_hints = hints;
        m_blocks = scanned(text, {0, text.size()});
    } else if (*m_text != text) {
        const std::string_view last = *m_text;
        const std::size_t prefix = commonPrefix(last, text);
        const std::size_t suffix = commonSuffix(last.substr(prefix), text.substr(prefix));
        update(text,
               {.begin = prefix, .oldEnd = last.size() - suffix, .newEnd = text.size() - suffix});
    }
    m_text = snapshot.text;
    return resolve(candidates(), m_engine.rules());
}

void FieldScanner::update(std::string_view text, const Change& change) {
    // A block changes when the change lies within reach of it. Offsets below are of the old text.
    const std::size_t until = change.oldEnd + kReachBack + kReachSpare;
    std::size_t begin = 0;
    std::size_t firstBegin = 0;
    std::size_t lastEnd = 0;
    std::size_t first = m_blocks.size();
    std::size_t last = 0;
    for (std::size_t i = 0; i < m_blocks.size() && begin <= until; ++i) {
        if (begin + m_blocks[i].reach >= change.begin) {
            if (first == m_blocks.size()) {
                first = i;
                firstBegin = begin;
            }
            last = i + 1;
            lastEnd = begin + m_blocks[i].size;
        }
        begin += m_blocks[i].size;
    }
    const std::size_t newEnd = lastEnd - change.oldEnd + change.newEnd;
    std::vector<Block> fresh = scanned(text, {firstBegin, newEnd});
    const auto at = m_blocks.erase(m_blocks.begin() + static_cast<std::ptrdiff_t>(first),
                                   m_blocks.begin() + static_cast<std::ptrdiff_t>(last));
    m_blocks.insert(at, std::make_move_iterator(fresh.begin()),
                    std::make_move_iterator(fresh.end()));
}

std::vector<FieldScanner::Block> FieldScanner::scanned(std::string_view text, Span stretch) {
    std::vector<Block> blocks;
    for (std::size_t begin = stretch.begin; begin < stretch.end;) {
        const std::size_t end = stretch.end - begin < 2 * kBlock ? stretch.end : begin + kBlock;
        Block block{.size = end - begin, .reach = 0, .found = {}};
        const std::size_t reach = m_scan.run(text, {begin, end}, m_hints, block.found);
        block.reach = std::max(reach, end + kReachAhead + kReachSpare) - begin;
        for (Candidate& candidate : block.found) {
            candidate = moved(candidate, begin, 0);
        }
        blocks.push_back(std::move(block));
        begin = end;
    }
    return blocks;
}

std::vector<Candidate> FieldScanner::candidates() const {
    std::vector<Candidate> all;
    std::size_t begin = 0;
    for (const Block& block : m_blocks) {
        for (const Candidate& candidate : block.found) {
            all.push_back(moved(candidate, 0, begin));
        }
        begin += block.size;
    }
    return all;
}

} // namespace tacet::detection
