#include "detection/address/address_tail.h"

#include "detection/address/address_parts.h"
#include "detection/detectors/text_bytes.h"

#include <algorithm>

namespace tacet::detection {

namespace {

enum class Gap { None, Space, Comma, Line };

struct GapAt {
    Gap gap = Gap::None;
    std::size_t end = 0;
};

// What parts two parts of an address. A blank line ends it.
GapAt gapAt(std::string_view text, std::size_t at) {
    constexpr std::size_t kMostGap = 4;
    const std::size_t end =
        runEnd(text, at, kMostGap, [](char c) { return isOneOf(c, " ,\n#(-"); });
    const std::string_view bytes = text.substr(at, end - at);
    const auto lines = std::count(bytes.begin(), bytes.end(), '\n');
    const bool isDash = bytes.find('-') != std::string_view::npos;
    if (bytes.empty() || lines > 1 || (isDash && bytes != " - ")) {
        return {};
    }
    if (lines == 1) {
        return {Gap::Line, end};
    }
    const bool isParted = isDash || bytes.find(',') != std::string_view::npos;
    return {isParted ? Gap::Comma : Gap::Space, end};
}

/// Reads the parts one after the other and remembers how far they are believed.
class TailReader {
public:
    TailReader(std::string_view text, std::size_t at) : m_text(text), m_at(at) { m_tail.end = at; }

    AddressTail read() {
        constexpr int kMostParts = 14;
        for (int parts = 0; parts < kMostParts && next(); ++parts) {
        }
        keepLastPlace();
        return m_tail;
    }

private:
    // Reads one part; false where no other part follows.
    bool next() {
        constexpr int kMostLines = 5;
        const GapAt gap = gapAt(m_text, m_at);
        m_lines += gap.gap == Gap::Line ? 1 : 0;
        if (gap.gap == Gap::None || m_lines > kMostLines || !isWordByte(byteAt(m_text, gap.end))) {
            return false;
        }
        const bool hasSign =
            m_text.substr(m_at, gap.end - m_at).find('#') != std::string_view::npos;
        return hasSign ? afterSign(gap) : part(gap);
    }

    bool part(GapAt gap) {
        return country(gap) || state(gap) || unit(gap) || code(gap) || direction(gap) || place(gap);
    }

    // "# 26", "# APT 5".
    bool afterSign(GapAt gap) {
        if (!unit(gap)) {
            keep(tokenAt(m_text, gap.end).span.end);
        }
        return true;
    }

    bool country(GapAt gap) {
        const std::size_t end = countryEnd(m_text, gap.end);
        if (m_isDone || end == gap.end || !isCapital(m_text, tokenAt(m_text, gap.end))) {
            return false;
        }
        m_tail.hasCountry = true;
        m_isDone = true;
        keep(end);
        return true;
    }

    // "IL" or "Illinois" behind a place; "(TO)" too.
    bool state(GapAt gap) {
        const Token token = tokenAt(m_text, gap.end);
        const bool isCode = length(token.span) <= 3 && isStateCode(LowerWord(m_text, token).text());
        const bool endsUpper = isUpper(m_text[token.span.end - 1]);
        const std::size_t named = stateNameEnd(m_text, gap.end);
        const bool isInBrackets = m_text[gap.end - 1] == '(' && length(token.span) == 2 &&
                                  endsUpper && byteAt(m_text, token.span.end) == ')';
        const bool isNamed = named > gap.end && isCapital(m_text, token) && gap.gap != Gap::Space;
        if (m_isDone || !(isInBrackets || isNamed || (isCode && endsUpper && m_hasPlace))) {
            return false;
        }
        m_tail.hasRegion = true;
        keep(std::max(named, token.span.end) + (isInBrackets ? 1 : 0));
        return true;
    }

    // "Apt 5", "Ste. 510", "bus 3", "5th Floor", "2 OG".
    bool unit(GapAt gap) {
        constexpr std::size_t kLongestUnit = 6;
        const Token token = tokenAt(m_text, gap.end);
        const std::optional<Token> after = tokenAfter(m_text, token);
        if (!after || m_tail.hasCode) {
            return false;
        }
        const bool isLevel =
            isOrdinal(m_text, token) && isUnitWord(LowerWord(m_text, *after).text());
        const bool isNumbered = isUnitWord(LowerWord(m_text, token).text()) &&
                                length(after->span) <= kLongestUnit &&
                                (isNumeral(m_text, *after) || length(after->span) <= 2);
        if (!isLevel && !isNumbered) {
            return false;
        }
        keep(after->span.end);
        return true;
    }

    bool code(GapAt gap) {
        const std::optional<PostalCode> code = postalCodeAt(m_text, gap.end);
        if (!code || m_tail.hasCode) {
            return false;
        }
        const bool isBeforePlace =
            byteAt(m_text, code->end) == ' ' && isUpper(byteAt(m_text, code->end + 1));
        if (code->isPlain && !m_hasPlace && !(isBeforePlace && gap.gap != Gap::Space)) {
            return false;
        }
        m_tail.hasCode = true;
        m_isAfterCode = !m_tail.hasRegion;
        keep(code->end);
        return true;
    }

    bool direction(GapAt gap) {
        const Token token = tokenAt(m_text, gap.end);
        const bool isShort = length(token.span) <= 2;
        if (m_hasPlace || m_tail.hasCode || (gap.gap != Gap::Space && !isShort) ||
            !isCapital(m_text, token) || !isDirectionWord(LowerWord(m_text, token).text())) {
            return false;
        }
        keep(token.span.end);
        return true;
    }

    // Capitals and what links them. Behind a code they are its place; else what follows decides.
    bool place(GapAt gap) {
        constexpr int kMostWords = 5;
        Token token = tokenAt(m_text, gap.end);
        std::size_t end = gap.end;
        if (!isCapital(m_text, token)) {
            return false;
        }
        for (int words = 0; words < kMostWords && isPlaceWord(token); ++words) {
            end = isCapital(m_text, token) ? token.span.end : end;
            const std::optional<Token> after = tokenAfter(m_text, token);
            if (!after || isRegion(*after)) {
                break;
            }
            token = *after;
        }
        if (end == gap.end || m_isDone || m_places > 2) {
            return false;
        }
        ++m_places;
        m_hasPlace = true;
        m_at = end;
        m_lastGap = gap.gap;
        if (m_isAfterCode && (gap.gap == Gap::Space || gap.gap == Gap::Line)) {
            m_tail.hasPlace = true;
            keep(end);
        }
        m_isAfterCode = false;
        return true;
    }

    [[nodiscard]] bool isPlaceWord(const Token& token) const {
        const LowerWord word(m_text, token);
        const std::string_view bytes = m_text.substr(token.span.begin, length(token.span));
        if (std::any_of(bytes.begin(), bytes.end(), isDigit)) {
            return false;
        }
        return (isCapital(m_text, token) && !isOtherWord(word.text())) || isLinkWord(word.text());
    }

    // What is read by itself: a state's code, a country.
    [[nodiscard]] bool isRegion(const Token& token) const {
        const bool inCapitals =
            isUpper(m_text[token.span.begin]) && isUpper(m_text[token.span.end - 1]);
        return inCapitals && length(token.span) <= 3 &&
               isStateCode(LowerWord(m_text, token).text());
    }

    void keep(std::size_t end) {
        m_at = end;
        m_tail.end = end;
        m_places = 0;
    }

    // "12 High Street, London.": one place behind a comma that ends its clause.
    void keepLastPlace() {
        const bool isLast = m_at == m_text.size() || isOneOf(m_text[m_at], ".,;)\"\n");
        if (m_places == 1 && m_lastGap == Gap::Comma && isLast) {
            m_tail.hasPlace = true;
            keep(m_at);
        }
    }

    std::string_view m_text;
    std::size_t m_at;
    AddressTail m_tail;
    int m_lines = 0;
    int m_places = 0;          ///< read and not yet believed
    Gap m_lastGap = Gap::None; ///< before the last of them
    bool m_hasPlace = false;   ///< one was read
    bool m_isAfterCode = false;
    bool m_isDone = false; ///< the country was read: it comes last
};

} // namespace

AddressTail addressTail(std::string_view text, std::size_t at) {
    return TailReader(text, at).read();
}

} // namespace tacet::detection
