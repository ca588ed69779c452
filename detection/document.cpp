#include "detection/document.h"

#include "detection/unicode.h"

#include <algorithm>
#include <cstring>

namespace tacet::detection {

namespace {

// Plain text is its own folded form.
bool isPlain(std::string_view text) {
    constexpr std::uint64_t kHighBits = 0x8080808080808080u;
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, 8);
        if ((word & kHighBits) != 0) {
            return false;
        }
    }
    for (; at < text.size(); ++at) {
        if (static_cast<unsigned char>(text[at]) >= 0x80) {
            return false;
        }
    }
    return text.find('\r') == std::string_view::npos;
}

} // namespace

void Document::prepare(std::string_view text, Span region) {
    m_text = text;
    const std::size_t back = std::min(region.begin, kReachBack + kReachSpare);
    const std::size_t ahead = std::min(text.size() - region.end, kReachAhead + kReachSpare);
    const Span stretch{pointStart(text, region.begin - back), region.end + ahead};
    m_base = stretch.begin;
    m_origins.clear();
    const std::string_view bytes = text.substr(stretch.begin, length(stretch));
    if (isPlain(bytes)) {
        m_folded = bytes;
    } else {
        fold(stretch);
    }
    m_region = {firstFrom(region.begin), firstFrom(region.end)};
}

void Document::fold(Span stretch) {
    m_buffer.clear();
    for (std::size_t at = stretch.begin; at < stretch.end;) {
        const char byte = m_text[at];
        if (static_cast<unsigned char>(byte) < 0x80) {
            const bool isHalfLineEnd =
                byte == '\r' && at + 1 < m_text.size() && m_text[at + 1] == '\n';
            if (!isHalfLineEnd) {
                m_buffer += byte == '\r' ? '\n' : byte;
                m_origins.push_back(at);
            }
            ++at;
            continue;
        }
        const DecodedPoint decoded = decodedPoint(m_text, at);
        const FoldedPoint folded = foldedPoint(decoded.point);
        for (const char c : folded.text()) {
            m_buffer += c;
            m_origins.push_back(at);
        }
        at += decoded.size;
    }
    m_folded = m_buffer;
}

std::size_t Document::originalBegin(std::size_t folded) const {
    return m_origins.empty() ? m_base + folded : m_origins[folded];
}

std::size_t Document::firstFrom(std::size_t original) const {
    if (m_origins.empty()) {
        return std::min(original - std::min(original, m_base), m_folded.size());
    }
    const auto found = std::lower_bound(m_origins.begin(), m_origins.end(), original);
    return static_cast<std::size_t>(found - m_origins.begin());
}

Sight Document::sightAt(std::size_t at) const {
    const std::size_t anchor = originalBegin(at);
    const std::size_t begin = firstFrom(anchor - std::min(anchor, kReachBack));
    const std::size_t end = firstFrom(anchor + kReachAhead);
    return {.text = m_folded.substr(begin, end - begin),
            .at = at - begin,
            .origin = begin,
            .atStart = anchor <= kReachBack};
}

Span Document::original(Span folded) const {
    const std::size_t last = originalBegin(folded.end - 1);
    return {originalBegin(folded.begin), last + decodedPoint(m_text, last).size};
}

} // namespace tacet::detection
