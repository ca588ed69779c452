#include "detection/address/address_parts.h"

#include "detection/detectors/text_bytes.h"
#include "detection/unicode.h"

#include <algorithm>

namespace tacet::detection {

namespace {

constexpr std::size_t kMostSpaces = 2;

bool isLetterByte(char c) {
    return isWordByte(c) && !isDigit(c);
}

// A typographic apostrophe folds to the sign that stands for any other.
bool joins(std::string_view text, std::size_t at) {
    const char c = text[at];
    return (c == '-' || c == '\'' || c == kOtherSign) && at > 0 && isWordByte(text[at - 1]) &&
           isLetterByte(byteAt(text, at + 1));
}

std::size_t digitsEnd(std::string_view text, std::size_t at) {
    return runEnd(text, at, text.size(), isDigit);
}

// What goes on with a number instead of ending it: "1,234", "12:30", "5%", "3.5".
bool goesOn(std::string_view text, std::size_t end) {
    const char c = byteAt(text, end);
    return isWordByte(c) || isOneOf(c, "%_=@*+") || c == '-' || c == '/' ||
           (isOneOf(c, ".,:'") && isDigit(byteAt(text, end + 1)));
}

// "A", "bis", "II": what may follow the digits of a number at once.
std::size_t letterEnd(std::string_view text, std::size_t at) {
    constexpr std::size_t kMostLetters = 3;
    const std::size_t end = runEnd(text, at, kMostLetters + 1, isLetterByte);
    const std::string_view letters = text.substr(at, end - at);
    const bool isRoman =
        std::all_of(letters.begin(), letters.end(), [](char c) { return isOneOf(c, "IVX"); });
    return letters.size() == 1 || (isRoman && letters.size() <= kMostLetters) ||
                   ((letters == "bis" || letters == "ter") && end > at)
               ? end
               : at;
}

// "-317", "/20", "/A", "-II".
std::size_t rangeEnd(std::string_view text, std::size_t at) {
    if (!isOneOf(byteAt(text, at), "-/")) {
        return at;
    }
    const std::size_t digits = digitsEnd(text, at + 1);
    const std::size_t end = letterEnd(text, digits);
    return end > at + 1 && digits - at <= 6 ? end : at;
}

// " bis", " ter", " 1/2" and, before the end of a part, " A".
std::size_t apartEnd(std::string_view text, std::size_t at) {
    if (byteAt(text, at) != ' ') {
        return at;
    }
    for (const std::string_view word : {"bis", "ter", "quater", "1/2", "hs"}) {
        if (continuesWith(text, at + 1, word) && !isWordByte(byteAt(text, at + 1 + word.size()))) {
            return at + 1 + word.size();
        }
    }
    const char after = byteAt(text, at + 2);
    return isAsciiAlnum(byteAt(text, at + 1)) && !isDigit(text[at + 1]) && isOneOf(after, ",\n")
               ? at + 2
               : at;
}

bool mayPrecedeNumber(std::string_view text, std::size_t at) {
    return at == 0 || isOneOf(text[at - 1], " \n\t(\"'[:,;>|*");
}

bool isUpperAt(std::string_view text, std::size_t at, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        if (!isUpper(byteAt(text, at + i))) {
            return false;
        }
    }
    return true;
}

bool isDigitsAt(std::string_view text, std::size_t at, std::size_t count) {
    return digitsEnd(text, std::min(at, text.size())) - at == count;
}

PostalCode endingAt(std::size_t end, bool isPlain = false) {
    return {.end = end, .isPlain = isPlain};
}

// "1017 CD", "1000-001", "1010".
PostalCode ofFourDigits(std::string_view text, std::size_t end) {
    const std::size_t letters = end + (byteAt(text, end) == ' ' ? 1 : 0);
    if (isUpperAt(text, letters, 2) && !isWordByte(byteAt(text, letters + 2))) {
        return endingAt(letters + 2);
    }
    const bool isLong = byteAt(text, end) == '-' && isDigitsAt(text, end + 1, 3);
    return isLong ? endingAt(end + 4) : endingAt(end, true);
}

// "10115", "60606-6306", "01310-100".
PostalCode ofFiveDigits(std::string_view text, std::size_t end) {
    for (const std::size_t more : {std::size_t{4}, std::size_t{3}}) {
        if (byteAt(text, end) == '-' && isDigitsAt(text, end + 1, more)) {
            return endingAt(end + 1 + more);
        }
    }
    return endingAt(end);
}

std::optional<PostalCode> ofDigits(std::string_view text, std::size_t at) {
    const std::size_t end = digitsEnd(text, at);
    switch (end - at) {
    case 2: // Polish
        return byteAt(text, end) == '-' && isDigitsAt(text, end + 1, 3)
                   ? std::optional(endingAt(end + 4))
                   : std::nullopt;
    case 3: // Swedish, Czech, Slovak, Greek
        return byteAt(text, end) == ' ' && isDigitsAt(text, end + 1, 2)
                   ? std::optional(endingAt(end + 3))
                   : std::nullopt;
    case 4:
        return ofFourDigits(text, end);
    case 5:
        return ofFiveDigits(text, end);
    case 6: // Romanian, Indian
        return endingAt(end);
    default:
        return std::nullopt;
    }
}

// "EC1M 5RF", "L6Y 1Z4", "D02 TD99": a letter or two, a digit, perhaps one byte more, then the
// second half. British, Canadian and Irish.
std::optional<PostalCode> ofLetters(std::string_view text, std::size_t at) {
    const std::size_t letters = runEnd(text, at, 3, isUpper) - at;
    if (letters == 0 || letters > 2 || !isDigit(byteAt(text, at + letters))) {
        return std::nullopt;
    }
    std::size_t end = at + letters + 1;
    end += isDigit(byteAt(text, end)) || isUpper(byteAt(text, end)) ? 1 : 0;
    const std::size_t second = end + (byteAt(text, end) == ' ' ? 1 : 0);
    if (isDigit(byteAt(text, second)) && isUpperAt(text, second + 1, 2)) {
        return endingAt(second + 3);
    }
    if (letters == 1 && isDigit(byteAt(text, second)) && isUpperAt(text, second + 1, 1) &&
        isDigit(byteAt(text, second + 2))) {
        return endingAt(second + 3);
    }
    const std::size_t irish =
        runEnd(text, second, 5, [](char c) { return isDigit(c) || isUpper(c); });
    if (letters == 1 && isUpper(byteAt(text, second)) && irish == second + 4) {
        return endingAt(irish);
    }
    return endingAt(end, true);
}

// "D-10115", "NL-1017 CD", "LV-1010", "AD500".
std::size_t afterCountry(std::string_view text, std::size_t at) {
    const std::size_t letters = runEnd(text, at, 3, isUpper) - at;
    if (letters == 0 || letters > 2 || byteAt(text, at + letters) != '-') {
        return at;
    }
    return at + letters + 1;
}

} // namespace

Token tokenAt(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && (isWordByte(text[end]) || (end > at && joins(text, end)))) {
        ++end;
    }
    return {.span = {at, end}, .isDotted = byteAt(text, end) == '.'};
}

std::optional<Token> tokenAfter(std::string_view text, const Token& token) {
    const std::size_t point = token.span.end + (token.isDotted ? 1 : 0);
    const std::size_t begin = runEnd(text, point, kMostSpaces, [](char c) { return c == ' '; });
    if ((begin == point && !token.isDotted) || !isWordByte(byteAt(text, begin))) {
        return std::nullopt;
    }
    return tokenAt(text, begin);
}

std::optional<Token> tokenEnding(std::string_view text, std::size_t end) {
    const bool isDotted = end > 0 && text[end - 1] == '.';
    const std::size_t last = end - (isDotted ? 1 : 0);
    std::size_t first = last;
    while (first > 0 && (isWordByte(text[first - 1]) || (first < last && joins(text, first - 1)))) {
        --first;
    }
    return first < last ? std::optional(Token{.span = {first, last}, .isDotted = isDotted})
                        : std::nullopt;
}

std::optional<Token> tokenBefore(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    while (end > 0 && begin - end < kMostSpaces && text[end - 1] == ' ') {
        --end;
    }
    const bool isApart = end < begin || (end > 0 && text[end - 1] == '.');
    return isApart ? tokenEnding(text, end) : std::nullopt;
}

bool isCapital(std::string_view text, const Token& token) {
    const char first = text[token.span.begin];
    return isUpper(first) || first == kOtherLetter;
}

bool isNumeral(std::string_view text, const Token& token) {
    return isDigit(text[token.span.begin]);
}

bool isOrdinal(std::string_view text, const Token& token) {
    const std::size_t end = digitsEnd(text, token.span.begin);
    const LowerWord ending(text, {.span = {end, token.span.end}});
    const auto is = [&ending](std::string_view known) { return ending.text() == known; };
    return end > token.span.begin && (is("st") || is("nd") || is("rd") || is("th") || is("e") ||
                                      is("de") || is("ste") || is("er") || is("eme"));
}

std::optional<Span> houseNumber(std::string_view text, std::size_t at) {
    constexpr std::size_t kMostDigits = 5;
    constexpr int kMostParts = 2;
    const std::size_t digits = digitsEnd(text, at);
    if (digits == at || digits - at > kMostDigits || !mayPrecedeNumber(text, at)) {
        return std::nullopt;
    }
    std::size_t end = letterEnd(text, digits);
    for (int part = 0; part < kMostParts; ++part) {
        end = rangeEnd(text, end);
    }
    end = apartEnd(text, end);
    return goesOn(text, end) ? std::nullopt : std::optional(Span{at, end});
}

bool isYear(std::string_view text, Span number) {
    const std::string_view year = text.substr(number.begin, length(number));
    return year.size() == 4 && (year.substr(0, 2) == "19" || year.substr(0, 2) == "20") &&
           std::all_of(year.begin(), year.end(), isDigit);
}

std::optional<PostalCode> postalCodeAt(std::string_view text, std::size_t at) {
    const std::size_t begin = afterCountry(text, at);
    const std::optional<PostalCode> code =
        isDigit(byteAt(text, begin)) ? ofDigits(text, begin) : ofLetters(text, begin);
    if (!code || goesOn(text, code->end)) {
        return std::nullopt;
    }
    return PostalCode{.end = code->end, .isPlain = code->isPlain && begin == at};
}

} // namespace tacet::detection
