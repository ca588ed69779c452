#include "detection/address/address_parts.h"
#include "detection/address/street.h"
#include "detection/detectors/text_bytes.h"

#include <array>

namespace tacet::detection {

namespace {

constexpr std::size_t kFurthest = 150;

/// A part of an address between commas or line ends, its words from the last to the first.
struct Part {
    std::array<Token, 10> words{};
    std::size_t count = 0;

    [[nodiscard]] const Token& first() const { return words[count - 1]; }
};

// The capitals and links that end at `end`.
Part partBefore(std::string_view text, std::size_t end) {
    Part part;
    std::optional<Token> token = tokenEnding(text, end);
    while (token && part.count < part.words.size()) {
        const bool isName = isCapital(text, *token) || isNumeral(text, *token) ||
                            isLinkWord(LowerWord(text, *token).text()) ||
                            leadTrust(LowerWord(text, *token)) != Trust::None;
        if (!isName) {
            break;
        }
        part.words[part.count++] = *token;
        token = tokenBefore(text, token->span.begin);
    }
    while (part.count > 0 && !isCapital(text, part.first()) &&
           leadTrust(LowerWord(text, part.first())) == Trust::None) {
        --part.count;
    }
    return part;
}

bool hasNumeral(std::string_view text, const Part& part) {
    for (std::size_t i = 0; i < part.count; ++i) {
        if (isNumeral(text, part.words[i])) {
            return true;
        }
    }
    return false;
}

// Where a street without a number begins in the part: with the word before its name, or with the
// name before its type.
std::optional<std::size_t> streetBegin(std::string_view text, const Part& part) {
    std::size_t last = 0;
    while (last + 1 < part.count && isDirectionWord(LowerWord(text, part.words[last]).text())) {
        ++last;
    }
    const LowerWord word(text, part.words[last]);
    const bool isType = last + 1 < part.count &&
                        (trailTrust(word) != Trust::None || endTrust(word) == Trust::Strong);
    if (isType || compoundTrust(word) == Trust::Strong) {
        return part.first().span.begin;
    }
    for (std::size_t i = part.count; i-- > 1;) {
        if (leadTrust(LowerWord(text, part.words[i])) != Trust::None) {
            return part.words[i].span.begin;
        }
    }
    return std::nullopt;
}

// Skips blanks, commas and one line end back from `end`, and "s/n" (a house without a number).
std::size_t beforeGap(std::string_view text, std::size_t end) {
    constexpr std::size_t kMostGap = 4;
    std::size_t at = end;
    while (at > 0 && end - at < kMostGap && isOneOf(text[at - 1], " ,\n")) {
        --at;
    }
    if (at >= 4 && continuesWith(text, at - 3, "s/n") && isOneOf(text[at - 4], " ,")) {
        at -= 4;
        at -= at > 0 && text[at - 1] == ',' ? 1 : 0;
    }
    return at;
}

bool isParted(std::string_view text, Span gap) {
    return text.substr(gap.begin, length(gap)).find_first_of(",\n") != std::string_view::npos;
}

// Where the state, by code or name, begins that stands before a ZIP code at `at`; `at` when none
// does.
std::size_t stateBegin(std::string_view text, std::size_t at) {
    const std::size_t end = beforeGap(text, at);
    const std::optional<Token> token = end < at ? tokenEnding(text, end) : std::nullopt;
    if (!token || token->isDotted) {
        return at;
    }
    if (length(token->span) == 2 && isStateCode(LowerWord(text, *token).text())) {
        return token->span.begin;
    }
    const std::size_t begin = stateNameBegin(text, end);
    return begin < end ? begin : at;
}

/// Walks back from a state to the house number.
class ZipWalk {
public:
    ZipWalk(std::string_view text, std::size_t state, bool inSmallLetters)
        : m_text(text), m_state(state), m_isLower(inSmallLetters) {}

    std::optional<Street> street() {
        std::size_t at = m_state;
        for (std::optional<Token> token = before(at); token; token = before(at)) {
            if (!take(*token)) {
                break;
            }
            at = token->span.begin;
        }
        // A year before a place is none of its houses.
        const bool isAddress =
            m_words > 1 && (m_hasType || !m_isLower) && !(isYear(m_text, m_number) && !m_hasType);
        return isEmpty(m_number) || !isAddress
                   ? std::nullopt
                   : std::optional(Street{{m_number.begin, m_state}, Trust::Strong, m_number});
    }

private:
    // The word before, past what stands between the parts of an address.
    [[nodiscard]] std::optional<Token> before(std::size_t at) const {
        constexpr std::size_t kMostGap = 4;
        std::size_t end = at;
        while (end > 0 && at - end < kMostGap && isOneOf(m_text[end - 1], " ,\n#&/-")) {
            --end;
        }
        const bool isNear = m_state - end < kFurthest;
        const bool isApart = end < at || (end > 0 && m_text[end - 1] == '.');
        return isNear && isApart ? tokenEnding(m_text, end) : std::nullopt;
    }

    // False where the address cannot go on.
    bool take(const Token& token) {
        constexpr std::size_t kLongestShortened = 4;
        const LowerWord word(m_text, token);
        if (isNumeral(m_text, token)) {
            takeNumeral(token);
            return true;
        }
        const bool isSentence = m_isLower ? isSentenceWord(word.text())
                                          : !isCapital(m_text, token) && !isLinkWord(word.text()) &&
                                                !isUnitWord(word.text()) &&
                                                trailTrust(word) == Trust::None;
        const bool endsSentence = token.isDotted && length(token.span) > kLongestShortened;
        if (isSentence || endsSentence) {
            return false;
        }
        ++m_words;
        m_mayType = m_mayType || trailTrust(word) != Trust::None;
        return true;
    }

    // A house number goes before a word; the number of a flat is behind its own.
    void takeNumeral(const Token& token) {
        const std::optional<Span> number = houseNumber(m_text, token.span.begin);
        const bool isFirst = number && byteAt(m_text, number->end) == ' ' &&
                             isWordByte(byteAt(m_text, number->end + 1));
        if (isFirst && m_words > 0) {
            m_number = *number;
            m_hasType = m_mayType;
        }
    }

    std::string_view m_text;
    std::size_t m_state;
    bool m_isLower;
    bool m_mayType = false; ///< a type was seen
    bool m_hasType = false; ///< and stands behind the number
    std::size_t m_words = 0;
    Span m_number;
};

} // namespace

std::optional<Street> streetBeforeCode(std::string_view text, std::size_t at) {
    constexpr int kMostParts = 4;
    std::size_t end = beforeGap(text, at);
    if (end == at) {
        return std::nullopt;
    }
    for (int parts = 0; parts < kMostParts && end > 0 && at - end < kFurthest; ++parts) {
        const Part part = partBefore(text, end);
        if (part.count == 0 || hasNumeral(text, part)) {
            return std::nullopt;
        }
        if (const std::optional<std::size_t> begin = streetBegin(text, part)) {
            return Street{.span = {*begin, end}, .trust = Trust::Weak, .number = {}};
        }
        const std::size_t next = beforeGap(text, part.first().span.begin);
        if (!isParted(text, {next, part.first().span.begin})) {
            return std::nullopt;
        }
        end = next;
    }
    return std::nullopt;
}

std::optional<Street> streetBeforeZip(std::string_view text, std::size_t at) {
    const std::size_t state = stateBegin(text, at);
    if (state == at) {
        return std::nullopt;
    }
    return ZipWalk(text, state, isLower(text[state])).street();
}

} // namespace tacet::detection
