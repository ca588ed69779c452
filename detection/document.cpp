#include "detection/document.h"

#include "detection/unicode.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace tacet::detection {

namespace {

constexpr std::uint64_t kOnes = 0x0101010101010101u;
constexpr std::uint64_t kHighBits = kOnes << 7;

bool isPlainByte(char c) {
    return static_cast<unsigned char>(c) < 0x80 && c != '\r';
}

// True when all eight bytes are plain. A byte that is zero borrows from its high bit when one is
// taken away, so a line end shows; where there is a byte with a high bit, that is answer enough.
bool arePlain(const char* bytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    const std::uint64_t lineEnds = word ^ kOnes * static_cast<unsigned char>('\r');
    return ((word | (lineEnds - kOnes)) & kHighBits) == 0;
}

// Where the plain bytes from `at` on end. Plain text is its own folded form.
std::size_t plainEnd(std::string_view text, std::size_t at) {
    while (at + 8 <= text.size() && arePlain(text.data() + at)) {
        at += 8;
    }
    while (at < text.size() && isPlainByte(text[at])) {
        ++at;
    }
    return at;
}

} // namespace

void Document::prepare(std::string_view text, Span region) {
    m_text = text;
    const std::size_t back = std::min(region.begin, kReachBack + kReachSpare);
    const std::size_t ahead = std::min(text.size() - region.end, kReachAhead + kReachSpare);
    const Span stretch{pointStart(text, region.begin - back), region.end + ahead};
    m_base = stretch.begin;
    m_runs.clear();
    m_lastRun = 0;
    m_backRun = 0;
    m_aheadRun = 0;
    const std::string_view bytes = text.substr(stretch.begin, length(stretch));
    if (plainEnd(bytes, 0) == bytes.size()) {
        m_folded = bytes;
    } else {
        fold(stretch);
    }
    m_region = {firstFrom(region.begin, m_backRun), firstFrom(region.end, m_aheadRun)};
}

void Document::foldPlain(Span run) {
    m_runs.push_back({.folded = m_buffer.size(), .original = run.begin});
    m_buffer.append(m_text.substr(run.begin, length(run)));
}

void Document::fold(Span stretch) {
    m_buffer.clear();
    const std::string_view text = m_text.substr(0, stretch.end);
    for (std::size_t at = stretch.begin; at < stretch.end;) {
        if (const std::size_t end = plainEnd(text, at); end > at) {
            foldPlain({at, end});
            at = end;
        } else if (text[at] == '\r') {
            if (at + 1 == m_text.size() || m_text[at + 1] != '\n') {
                m_runs.push_back({.folded = m_buffer.size(), .original = at});
                m_buffer += '\n';
            }
            ++at;
        } else {
            const DecodedPoint decoded = decodedPoint(m_text, at);
            const FoldedPoint folded = foldedPoint(decoded.point);
            for (const char c : folded.text()) {
                m_runs.push_back({.folded = m_buffer.size(), .original = at});
                m_buffer += c;
            }
            at += decoded.size;
        }
    }
    m_folded = m_buffer;
}

// The run that holds the folded byte.
std::size_t Document::runOf(std::size_t folded) const {
    if (m_runs[m_lastRun].folded > folded) {
        const auto next = std::upper_bound(
            m_runs.begin(), m_runs.end(), folded,
            [](std::size_t wanted, const Run& run) { return wanted < run.folded; });
        m_lastRun = static_cast<std::size_t>(next - m_runs.begin()) - 1;
    }
    while (m_lastRun + 1 < m_runs.size() && m_runs[m_lastRun + 1].folded <= folded) {
        ++m_lastRun;
    }
    return m_lastRun;
}

std::size_t Document::originalBegin(std::size_t folded) const {
    if (isPlain()) {
        return m_base + folded;
    }
    const Run& run = m_runs[runOf(folded)];
    return run.original + (folded - run.folded);
}

// `next` is where the first run was last that starts at or behind an offset.
std::size_t Document::firstFrom(std::size_t original, std::size_t& next) const {
    if (isPlain()) {
        return std::min(original - std::min(original, m_base), m_folded.size());
    }
    if (next > 0 && m_runs[next - 1].original >= original) {
        const auto found = std::lower_bound(
            m_runs.begin(), m_runs.end(), original,
            [](const Run& run, std::size_t wanted) { return run.original < wanted; });
        next = static_cast<std::size_t>(found - m_runs.begin());
    }
    while (next < m_runs.size() && m_runs[next].original < original) {
        ++next;
    }
    const std::size_t end = next == m_runs.size() ? m_folded.size() : m_runs[next].folded;
    if (next == 0) {
        return end;
    }
    const Run& run = m_runs[next - 1];
    return std::min(run.folded + (original - run.original), end);
}

Sight Document::sightAt(std::size_t at) const {
    const std::size_t anchor = originalBegin(at);
    const std::size_t begin = firstFrom(anchor - std::min(anchor, kReachBack), m_backRun);
    const std::size_t end = firstFrom(anchor + kReachAhead, m_aheadRun);
    return {.text = m_folded.substr(begin, end - begin),
            .at = at - begin,
            .origin = begin,
            .original = anchor,
            .atStart = anchor <= kReachBack};
}

Span Document::original(Span folded) const {
    const std::size_t last = originalBegin(folded.end - 1);
    return {originalBegin(folded.begin), last + decodedPoint(m_text, last).size};
}

} // namespace tacet::detection
