#include "detection/address/street.h"

#include "detection/address/address_parts.h"
#include "detection/detectors/text_bytes.h"

#include <algorithm>
#include <array>

namespace tacet::detection {

namespace {

constexpr int kMostNameWords = 7;
constexpr std::size_t kLongestInName = 2; ///< digits of a number inside a name: "8 Mai", "XX"

// Words between a street and its number: "n°", "nr.", "č.".
constexpr auto kNumberMarks = std::to_array<std::string_view>(
    {"n", "no", "nr", "nro", "num", "numero", "numer", "nummer", "c", "br", "nº"});

bool isNumberMark(std::string_view lower) {
    return std::find(kNumberMarks.begin(), kNumberMarks.end(), lower) != kNumberMarks.end();
}

bool isLink(std::string_view text, const Token& token) {
    return isLinkWord(LowerWord(text, token).text());
}

bool isShortNumeral(std::string_view text, const Token& token) {
    return isNumeral(text, token) &&
           (length(token.span) <= kLongestInName || isOrdinal(text, token));
}

bool isNameWord(std::string_view text, const Token& token) {
    return isCapital(text, token) || isLink(text, token) || isShortNumeral(text, token);
}

// Where the name ends that follows the word for a street; its own end when none does. A year
// belongs to the day before it: "Rue du 8 Mai 1945".
std::size_t nameEndAfter(std::string_view text, const Token& lead) {
    std::size_t end = lead.span.end;
    std::optional<Token> token = tokenAfter(text, lead);
    for (int words = 0; token && words < kMostNameWords; ++words) {
        const bool isOfDay = end > lead.span.end && isYear(text, token->span);
        if (!isNameWord(text, *token) && !isOfDay) {
            break;
        }
        end = isCapital(text, *token) || isOfDay ? token->span.end : end;
        token = tokenAfter(text, *token);
    }
    return end;
}

// Types and points of the compass that follow a type: "Avenue Pl SW".
Span withMoreTypes(std::string_view text, Token last, std::size_t begin) {
    std::size_t end = last.span.end + (last.isDotted ? 1 : 0);
    while (const std::optional<Token> token = tokenAfter(text, last)) {
        const LowerWord word(text, *token);
        const bool isMore = trailTrust(word) != Trust::None || isDirectionWord(word.text());
        if (!isCapital(text, *token) || !isMore) {
            break;
        }
        end = token->span.end + (token->isDotted ? 1 : 0);
        last = *token;
    }
    return {begin, end};
}

// Of a word that is a street's whole name behind a number: "1 Hämeenkatu", "115 Broadway".
Trust wholeTrust(const LowerWord& word) {
    const bool isStreet = word.text() == "broadway" || compoundTrust(word) == Trust::Strong;
    return isStreet ? Trust::Weak : Trust::None;
}

// "12 North Mill Street": after the number, a name that ends in a type.
std::optional<Street> numberThenType(std::string_view text, Span number, Token token) {
    std::optional<Token> weak;
    std::size_t end = number.end;
    if (!isCapital(text, token) && !isOrdinal(text, token)) {
        return std::nullopt;
    }
    for (int words = 0; words < kMostNameWords; ++words) {
        const LowerWord word(text, token);
        const Trust trust = words > 0 ? trailTrust(word) : wholeTrust(word);
        if (trust == Trust::Strong) {
            return Street{withMoreTypes(text, token, number.begin), trust, number};
        }
        weak = trust == Trust::Weak && isCapital(text, token) && !weak ? token : weak;
        const std::optional<Token> next = tokenAfter(text, token);
        end = isCapital(text, token) ? token.span.end : end;
        if (!isNameWord(text, token) || !next) {
            break;
        }
        token = *next;
    }
    if (!weak && end > number.end && byteAt(text, end) == ',') {
        return Street{{number.begin, end}, Trust::None, number};
    }
    return weak ? std::optional(
                      Street{withMoreTypes(text, *weak, number.begin), Trust::Weak, number})
                : std::nullopt;
}

std::optional<Street> numberFirst(std::string_view text, Span number) {
    const bool hasComma = byteAt(text, number.end) == ',';
    const std::size_t comma = number.end + (hasComma ? 1 : 0);
    const std::size_t begin = runEnd(text, comma, 2, [](char c) { return c == ' '; });
    if (begin == comma || !isWordByte(byteAt(text, begin))) {
        return std::nullopt;
    }
    const Token first = tokenAt(text, begin);
    if (const Trust trust = leadTrust(LowerWord(text, first)); trust != Trust::None) {
        const std::size_t end = nameEndAfter(text, first);
        if (end > first.span.end) {
            return Street{{number.begin, end}, trust, number};
        }
    }
    return hasComma ? std::nullopt : numberThenType(text, number, first);
}

// Where a name of at most `most` words more begins that goes on with `last`.
std::size_t nameBegin(std::string_view text, const Token& last, int most) {
    std::size_t begin = last.span.begin;
    std::size_t at = begin;
    for (int words = 0; words < most; ++words) {
        const std::optional<Token> token = tokenBefore(text, at);
        if (!token || !isNameWord(text, *token)) {
            break;
        }
        const LowerWord word(text, *token);
        const bool startsName = isCapital(text, *token) && isLinkWord(word.text()); // "Auf der"
        if (isSentenceWord(word.text()) && !startsName) {
            break;
        }
        begin = isCapital(text, *token) || isOrdinal(text, *token) ? token->span.begin : begin;
        at = token->span.begin;
    }
    return begin;
}

struct BeforeNumber {
    Token last;
    bool hasComma = false;
};

// The word before a number, past a comma and a word for "number".
std::optional<BeforeNumber> wordBefore(std::string_view text, Span number) {
    std::size_t end = number.begin;
    bool hasComma = false;
    const auto skipGap = [&] {
        while (end > 0 && number.begin - end < 12 && isOneOf(text[end - 1], " ,\x81")) {
            hasComma = hasComma || text[end - 1] == ',';
            --end;
        }
    };
    skipGap();
    std::optional<Token> last = tokenEnding(text, end);
    if (end < number.begin && last && isNumberMark(LowerWord(text, *last).text())) {
        end = last->span.begin;
        skipGap();
        last = tokenEnding(text, end);
    }
    return last && end < number.begin ? std::optional(BeforeNumber{*last, hasComma}) : std::nullopt;
}

// Endings that no other word has by chance, in small letters too.
bool endsLong(std::string_view lower) {
    constexpr auto kLong = std::to_array<std::string_view>(
        {"straat", "strasse", "gracht", "plein", "steeg", "gasse", "gatan"});
    return std::any_of(kLong.begin(), kLong.end(), [lower](std::string_view ending) {
        return lower.size() > ending.size() && lower.substr(lower.size() - ending.size()) == ending;
    });
}

// "Kerkstraat 5", "Lange Gasse 9", "Váci út 12".
std::optional<Street> typeThenNumber(std::string_view text, const Token& last, Span number) {
    constexpr int kMostBefore = 3;
    const LowerWord word(text, last);
    if (Trust trust = compoundTrust(word); trust != Trust::None) {
        const bool isWritten = isCapital(text, last) || trust == Trust::Strong;
        trust = isCapital(text, last) || endsLong(word.text()) ? trust : Trust::Weak;
        return isWritten ? std::optional(Street{
                               {nameBegin(text, last, kMostBefore), number.end}, trust, number})
                         : std::nullopt;
    }
    const Trust trust = endTrust(word);
    if (trust == Trust::None) {
        return std::nullopt;
    }
    const std::size_t begin = nameBegin(text, last, kMostBefore);
    return begin < last.span.begin ? std::optional(Street{{begin, number.end}, trust, number})
                                   : std::nullopt;
}

// "via" is English too: it is Italian behind "in" and before a comma. "et al." is no Polish avenue.
Trust trustedLead(std::string_view text, const Token& lead, bool hasComma) {
    const LowerWord word(text, lead);
    const Trust trust = leadTrust(word);
    const std::optional<Token> before = tokenBefore(text, lead.span.begin);
    const LowerWord previous(text, before.value_or(Token{}));
    if (word.text() == "via" && (hasComma || previous.text() == "in")) {
        return Trust::Strong;
    }
    return word.text() == "al" && previous.text() == "et" ? Trust::None : trust;
}

// Where "C/ " or "Av/ " begins before a Spanish name; `begin` when it does not.
std::size_t slashedLead(std::string_view text, std::size_t begin) {
    constexpr std::size_t kMostGap = 3;
    std::size_t end = begin;
    while (end > 0 && begin - end < kMostGap && isOneOf(text[end - 1], " ./")) {
        --end;
    }
    const bool hasSlash = text.substr(end, begin - end).find('/') != std::string_view::npos;
    const std::optional<Token> lead = hasSlash ? tokenEnding(text, end) : std::nullopt;
    const LowerWord word(text, lead.value_or(Token{}));
    const bool isLead = word.text() == "c" || word.text() == "cl" || word.text() == "av" ||
                        word.text() == "avda" || word.text() == "pza";
    return lead && isLead ? lead->span.begin : begin;
}

// "Via Roma, 3", "ul. Długa 5", "Avenida da Liberdade 110", "Calle del Molino 14".
std::optional<Street> leadThenNumber(std::string_view text, const BeforeNumber& before,
                                     Span number) {
    constexpr int kMostSmall = 2;
    Token token = before.last;
    int small = 0;
    for (int words = 0; words < kMostNameWords; ++words) {
        if (words > 0) {
            const Trust trust = trustedLead(text, token, before.hasComma);
            const bool isWritten = small == 0 || (trust == Trust::Strong &&
                                                  isCapital(text, token) && length(token.span) > 3);
            if (trust != Trust::None) {
                return isWritten
                           ? std::optional(Street{{token.span.begin, number.end}, trust, number})
                           : std::nullopt;
            }
        }
        const bool isName = isNameWord(text, token);
        small += isName ? 0 : 1;
        if (small > kMostSmall || (!isName && isSentenceWord(LowerWord(text, token).text()))) {
            break;
        }
        const std::optional<Token> next = tokenBefore(text, token.span.begin);
        if (!next) {
            const std::size_t begin = slashedLead(text, token.span.begin);
            return begin < token.span.begin
                       ? std::optional(Street{{begin, number.end}, Trust::Strong, number})
                       : std::nullopt;
        }
        token = *next;
    }
    return std::nullopt;
}

std::optional<Street> numberLast(std::string_view text, Span number) {
    constexpr std::size_t kMostDigits = 4; // more are a postal code
    const std::size_t digits = runEnd(text, number.begin, 6, isDigit) - number.begin;
    const std::optional<BeforeNumber> before = wordBefore(text, number);
    if (!before || digits > kMostDigits) {
        return std::nullopt;
    }
    if (const auto street = typeThenNumber(text, before->last, number)) {
        return street;
    }
    if (const auto street = leadThenNumber(text, *before, number)) {
        return street;
    }
    const LowerWord word(text, before->last);
    if (!isCapital(text, before->last) || before->hasComma || isOtherWord(word.text())) {
        return std::nullopt;
    }
    return Street{{nameBegin(text, before->last, 2), number.end}, Trust::None, number};
}

} // namespace

std::optional<Street> streetAround(std::string_view text, std::size_t at) {
    const std::optional<Span> number = houseNumber(text, at);
    if (!number) {
        return std::nullopt;
    }
    const std::optional<Street> street = numberFirst(text, *number);
    return street ? street : numberLast(text, *number);
}

} // namespace tacet::detection
