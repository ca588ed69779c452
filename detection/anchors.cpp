#include "detection/anchors.h"

#include "detection/ascii.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace tacet::detection {

namespace {

constexpr bool isLetter(char c) {
    return isWordByte(c) && !isDigit(c);
}

constexpr bool isBlankOrHyphen(char c) {
    return c == ' ' || c == '-';
}

constexpr bool isHexOrColon(char c) {
    return isDigit(c) || c == ':' || ('a' <= lowerAscii(c) && lowerAscii(c) <= 'f');
}

/// The first bytes of a word, NUL beyond the text. The first five count.
using Head = std::array<char, 8>;

Head headAt(std::string_view folded, std::size_t at) {
    Head head{};
    if (at + head.size() <= folded.size()) {
        std::memcpy(head.data(), folded.data() + at, head.size());
    } else {
        std::memcpy(head.data(), folded.data() + at, folded.size() - at);
    }
    return head;
}

// Most words are letters, which this tells at once.
bool hasDigitAfterFirst(const Head& head) {
    return isDigit(head[1]) || isDigit(head[2]) || isDigit(head[3]) || isDigit(head[4]);
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
    Finder(std::string_view folded, const LiteralFilter& literals,
           std::vector<AnchorPoint>& anchors)
        : m_folded(folded), m_literals(literals), m_anchors(anchors) {}

    void wordStart(std::size_t at) {
        const Head head = headAt(m_folded, at);
        literal(at, head);
        if (isDigit(head[0])) {
            add(at, Anchor::Digits);
            return;
        }
        if (hasDigitAfterFirst(head)) {
            letterWithDigits(at, head);
        }
        if (std::all_of(head.begin(), head.begin() + 4, isUpper)) {
            add(at, Anchor::UpperWord);
        }
    }

    /// A capital after a small letter: `adminPassword`.
    void humpStart(std::size_t at) { literal(at, headAt(m_folded, at)); }

    void special(std::size_t at) {
        if (m_folded[at] == '@') {
            add(at, Anchor::AtSign);
        } else if (m_folded[at] == '+') {
            plus(at);
        } else if (byteAt(at + 1) == '/' && byteAt(at + 2) == '/') {
            add(at, Anchor::Scheme);
        } else if (isHexOrColon(byteAt(at + 1)) &&
                   (at == 0 || isHexOrColon(m_folded[at - 1]) || byteAt(at + 1) == ':')) {
            add(at, Anchor::Colon);
        }
    }

private:
    void letterWithDigits(std::size_t at, const Head& head) {
        if (isCountryDigits(head)) {
            add(at, Anchor::CountryDigits);
        }
        if (isLetterDigits(head)) {
            add(at, Anchor::LetterDigits);
        }
    }

    void literal(std::size_t at, const Head& head) {
        if (m_literals.mayStart(head.data())) {
            add(at, Anchor::Literal);
        }
    }

    void plus(std::size_t at) {
        if (isDigit(byteAt(at + 1)) || byteAt(at + 1) == '(') {
            add(at, Anchor::Plus);
        }
    }

    [[nodiscard]] char byteAt(std::size_t at) const {
        return at < m_folded.size() ? m_folded[at] : '\0';
    }

    void add(std::size_t at, Anchor anchor) { m_anchors.push_back({at, anchor}); }

    std::string_view m_folded;
    const LiteralFilter& m_literals;
    std::vector<AnchorPoint>& m_anchors;
};

/// The bytes of a chunk where something starts.
struct Starts {
    std::uint64_t words = 0;
    std::uint64_t humps = 0;
    std::uint64_t specials = 0;
};

std::uint64_t smallLetters(const ChunkClasses& classes) {
    return classes.word & ~classes.digit & ~classes.upper;
}

Starts startsIn(const ChunkClasses& classes, const ChunkClasses& before) {
    const std::uint64_t afterSmall =
        smallLetters(classes) << 1 | smallLetters(before) >> (kChunk - 1);
    return {.words = firstOf(classes.word, before.word),
            .humps = classes.upper & afterSmall,
            .specials = classes.special};
}

// The classes of a chunk that ends with the byte before `at`.
ChunkClasses classesBefore(std::string_view folded, std::size_t at) {
    std::array<char, kChunk> bytes{};
    bytes.back() = at > 0 ? folded[at - 1] : ' ';
    return classifyScalar(bytes.data());
}

void visit(const Starts& starts, std::uint64_t inside, std::size_t from, Finder& finder) {
    const std::uint64_t all = starts.words | starts.humps | starts.specials;
    for (std::uint64_t left = all & inside; left != 0; left &= left - 1) {
        const auto bit = static_cast<std::size_t>(std::countr_zero(left));
        if ((starts.words >> bit & 1) != 0) {
            finder.wordStart(from + bit);
        }
        if ((starts.humps >> bit & 1) != 0) {
            finder.humpStart(from + bit);
        }
        if ((starts.specials >> bit & 1) != 0) {
            finder.special(from + bit);
        }
    }
}

} // namespace

ChunkClasses classesAt(std::string_view text, std::size_t from, Classify* classify) {
    if (from + kChunk <= text.size()) {
        return classify(text.data() + from);
    }
    std::array<char, kChunk> padded{};
    std::memcpy(padded.data(), text.data() + from, text.size() - from);
    return classify(padded.data());
}

ChunkClasses classifyScalar(const char* bytes) {
    ChunkClasses classes;
    for (std::size_t i = 0; i < kChunk; ++i) {
        const std::uint64_t bit = std::uint64_t{1} << i;
        const char c = bytes[i];
        classes.word |= isWordByte(c) ? bit : 0;
        classes.digit |= isDigit(c) ? bit : 0;
        classes.upper |= isUpper(c) ? bit : 0;
        classes.special |= c == '@' || c == ':' || c == '+' ? bit : 0;
    }
    return classes;
}

void findAnchors(std::string_view folded, Span region, const LiteralFilter& literals,
                 Classify* classify, std::vector<AnchorPoint>& anchors) {
    Finder finder(folded, literals, anchors);
    ChunkClasses before = classesBefore(folded, region.begin);
    for (std::size_t from = region.begin; from < region.end; from += kChunk) {
        const Span chunk{from, std::min(from + kChunk, region.end)};
        const ChunkClasses classes = classesAt(folded, from, classify);
        const std::uint64_t inside =
            length(chunk) == kChunk ? ~std::uint64_t{0} : (std::uint64_t{1} << length(chunk)) - 1;
        visit(startsIn(classes, before), inside, from, finder);
        before = classes;
    }
}

} // namespace tacet::detection
