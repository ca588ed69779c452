#include "detection/anchors.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace tacet::detection {

namespace {

constexpr bool isDigit(char c) {
    return '0' <= c && c <= '9';
}

constexpr bool isUpper(char c) {
    return 'A' <= c && c <= 'Z';
}

constexpr bool isLetter(char c) {
    return isWordByte(c) && !isDigit(c);
}

constexpr bool isBlankOrHyphen(char c) {
    return c == ' ' || c == '-';
}

/// The five bytes from a word's start, NUL beyond the text.
using Head = std::array<char, 5>;

Head headAt(std::string_view folded, std::size_t at) {
    Head head{};
    std::memcpy(head.data(), folded.data() + at, std::min(head.size(), folded.size() - at));
    return head;
}

bool isCountryDigits(const Head& head) {
    return isLetter(head[0]) && isLetter(head[1]) &&
           (isDigit(head[2]) || (isBlankOrHyphen(head[2]) && isDigit(head[3])));
}

bool isLetterDigits(const Head& head) {
    if (!isLetter(head[0])) {
        return false;
    }
    for (std::size_t i = 1; i < head.size(); ++i) {
        if (isDigit(head[i])) {
            return true;
        }
        if (!isWordByte(head[i]) && !isBlankOrHyphen(head[i])) {
            return false;
        }
    }
    return false;
}

/// Looks at what the classes point out and appends what it is.
class Finder {
public:
    Finder(std::string_view folded, const PairFilter& literals, std::vector<AnchorPoint>& anchors)
        : m_folded(folded), m_literals(literals), m_anchors(anchors) {}

    void wordStart(std::size_t at) {
        const Head head = headAt(m_folded, at);
        const std::uint16_t key = pairKey(head[0], head[1]);
        if ((m_literals[key / 64] >> (key % 64) & 1) != 0) {
            add(at, Anchor::Literal);
        }
        if (isCountryDigits(head)) {
            add(at, Anchor::CountryDigits);
        }
        if (isLetterDigits(head)) {
            add(at, Anchor::LetterDigits);
        }
        if (std::all_of(head.begin(), head.begin() + 4, isUpper)) {
            add(at, Anchor::UpperWord);
        }
    }

    void digitStart(std::size_t at) { add(at, Anchor::Digits); }

    void special(std::size_t at) {
        if (m_folded[at] == '@') {
            add(at, Anchor::AtSign);
        } else if (m_folded.substr(at, 3) == "://") {
            add(at, Anchor::Scheme);
        }
    }

private:
    void add(std::size_t at, Anchor anchor) { m_anchors.push_back({at, anchor}); }

    std::string_view m_folded;
    const PairFilter& m_literals;
    std::vector<AnchorPoint>& m_anchors;
};

ChunkClasses classesAt(std::string_view folded, Span chunk, Classify* classify) {
    if (chunk.begin + kChunk <= folded.size()) {
        return classify(folded.data() + chunk.begin);
    }
    std::array<char, kChunk> padded{};
    std::memcpy(padded.data(), folded.data() + chunk.begin, folded.size() - chunk.begin);
    return classify(padded.data());
}

} // namespace

ChunkClasses classifyScalar(const char* bytes) {
    ChunkClasses classes;
    for (std::size_t i = 0; i < kChunk; ++i) {
        const std::uint64_t bit = std::uint64_t{1} << i;
        const char c = bytes[i];
        classes.word |= isWordByte(c) ? bit : 0;
        classes.digit |= isDigit(c) ? bit : 0;
        classes.special |= c == '@' || c == ':' ? bit : 0;
    }
    return classes;
}

void findAnchors(std::string_view folded, Span region, const PairFilter& literals,
                 Classify* classify, std::vector<AnchorPoint>& anchors) {
    Finder finder(folded, literals, anchors);
    std::uint64_t wordBefore = region.begin > 0 && isWordByte(folded[region.begin - 1]) ? 1 : 0;
    std::uint64_t digitBefore = region.begin > 0 && isDigit(folded[region.begin - 1]) ? 1 : 0;
    for (std::size_t from = region.begin; from < region.end; from += kChunk) {
        const Span chunk{from, std::min(from + kChunk, region.end)};
        const ChunkClasses classes = classesAt(folded, chunk, classify);
        const std::uint64_t inside =
            length(chunk) == kChunk ? ~std::uint64_t{0} : (std::uint64_t{1} << length(chunk)) - 1;
        const std::uint64_t words = classes.word & ~(classes.word << 1 | wordBefore) & inside;
        const std::uint64_t digits = classes.digit & ~(classes.digit << 1 | digitBefore) & inside;
        const std::uint64_t specials = classes.special & inside;
        wordBefore = classes.word >> (kChunk - 1);
        digitBefore = classes.digit >> (kChunk - 1);
        for (std::uint64_t left = words | digits | specials; left != 0; left &= left - 1) {
            const auto bit = static_cast<std::size_t>(std::countr_zero(left));
            const std::size_t at = from + bit;
            if ((words >> bit & 1) != 0) {
                finder.wordStart(at);
            }
            if ((digits >> bit & 1) != 0) {
                finder.digitStart(at);
            }
            if ((specials >> bit & 1) != 0) {
                finder.special(at);
            }
        }
    }
}

} // namespace tacet::detection
