#include "detection/value_form.h"

#include "detection/ascii.h"

namespace tacet::detection {

namespace {

constexpr bool joinsNumbers(char c) {
    return c == '.' || c == ',' || c == '/' || c == '-' || c == ':' || c == '+';
}

constexpr bool isKeyByte(char c) {
    return isWordByte(c) || c == '_' || c == '-';
}

char byteAt(std::string_view text, std::size_t at) {
    return at < text.size() ? text[at] : '\0';
}

// Whether `outer`, right beside the value, and `beyond`, one further, belong to it.
bool isJoined(char inner, char outer, char beyond, Edge edge) {
    switch (edge) {
    case Edge::Word:
        return isWordByte(outer);
    case Edge::Number:
        return isWordByte(outer) || (isDigit(inner) && joinsNumbers(outer) && isDigit(beyond));
    case Edge::Token:
        return isKeyByte(outer);
    }
    return false;
}

// How many bytes stand between two groups at `at`: one separator, two blanks or a spaced hyphen.
std::size_t gapAt(std::string_view text, std::size_t at) {
    const std::string_view gap = text.substr(at, 3);
    if (gap == " - ") {
        return 3;
    }
    return gap.substr(0, 2) == "  " ? 2 : 1;
}

// The start of the next group after `at`, a separator; `at` itself when no digit follows it.
std::size_t nextGroup(std::string_view text, std::size_t at) {
    if (at < text.size() && isSeparator(text[at])) {
        const std::size_t next = at + gapAt(text, at);
        return isDigit(byteAt(text, next)) ? next : at;
    }
    return at;
}

bool continuesSpacedDigits(std::string_view text, std::size_t begin) {
    const bool isLone = !isDigit(byteAt(text, begin + 1));
    return isLone && begin >= 2 && isSeparator(text[begin - 1]) && isDigit(text[begin - 2]) &&
           (begin == 2 || !isDigit(text[begin - 3]));
}

} // namespace

Compact::Compact(std::string_view prefix, std::string_view value) {
    for (const char c : prefix) {
        m_bytes[m_size++] = c;
    }
    for (const char c : value) {
        const bool isQuoteMark = c == '>'; // of a mail that is answered, before a broken line
        if (!isSeparator(c) && !isQuoteMark && m_size < kCapacity) {
            m_bytes[m_size++] = upperAscii(c);
        }
    }
}

bool hasEdgeBefore(std::string_view text, std::size_t begin, Edge edge) {
    if (begin == 0) {
        return true;
    }
    return !isJoined(text[begin], text[begin - 1], begin >= 2 ? text[begin - 2] : '\0', edge);
}

bool hasEdges(std::string_view text, Span value, Edge edge) {
    return hasEdgeBefore(text, value.begin, edge) &&
           !isJoined(text[value.end - 1], byteAt(text, value.end), byteAt(text, value.end + 1),
                     edge);
}

DigitRun::DigitRun(std::string_view text, std::size_t begin, std::size_t most) {
    if (continuesSpacedDigits(text, begin)) {
        return;
    }
    std::size_t count = 0;
    for (std::size_t at = begin;;) {
        while (isDigit(byteAt(text, at))) {
            if (count == most) {
                return;
            }
            m_digits[count++] = text[at++];
        }
        m_counts |= std::uint64_t{1} << count;
        const std::size_t next = nextGroup(text, at);
        if (next == at) {
            return;
        }
        at = next;
    }
}

Span withoutLastGroup(std::string_view text, Span value) {
    std::size_t end = value.end;
    while (end > value.begin && !isSeparator(text[end - 1])) {
        --end;
    }
    while (end > value.begin && isSeparator(text[end - 1])) {
        --end;
    }
    return {value.begin, end};
}

} // namespace tacet::detection
