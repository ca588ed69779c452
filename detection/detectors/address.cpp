#include "detection/address/address_parts.h"
#include "detection/address/address_tail.h"
#include "detection/address/street.h"
#include "detection/detectors/detectors.h"
#include "detection/detectors/text_bytes.h"

#include <algorithm>

namespace tacet::detection {

namespace {

// A flat before its house: "Flat 3, 12 High Street", "unit 4 12 North Mill St".
std::size_t withUnitBefore(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    while (end > 0 && begin - end < 2 && isOneOf(text[end - 1], " ,\n")) {
        --end;
    }
    const std::optional<Token> number = end < begin ? tokenEnding(text, end) : std::nullopt;
    const std::optional<Token> unit =
        number && length(number->span) <= 4 ? tokenBefore(text, number->span.begin) : std::nullopt;
    return unit && isUnitWord(LowerWord(text, *unit).text()) ? unit->span.begin : begin;
}

// "at 5 Oak Court": what comes is a place.
bool isAfterAt(std::string_view text, std::size_t begin) {
    const std::optional<Token> token = tokenBefore(text, begin);
    return token && LowerWord(text, *token).text() == "at";
}

// What a street is worth with what follows it; none when it is no address.
std::optional<Confidence> worth(std::string_view text, const Street& street,
                                const AddressTail& tail) {
    if (tail.hasCode) {
        return isEmpty(street.number) ? Confidence::Medium : Confidence::High;
    }
    const bool isYearAlone = street.trust == Trust::None && isYear(text, street.number);
    if (isEmpty(street.number) || isYearAlone) {
        return std::nullopt;
    }
    if (street.trust == Trust::None) {
        return tail.hasRegion ? std::optional(Confidence::Medium) : std::nullopt;
    }
    const bool isSure =
        tail.hasRegion || tail.hasCountry || tail.hasPlace || isAfterAt(text, street.span.begin);
    const bool isEnough = street.trust == Trust::Strong && !isYear(text, street.number);
    return isSure || isEnough ? std::optional(Confidence::Medium) : std::nullopt;
}

std::optional<Reading> readingOf(std::string_view text, const Street& street) {
    const AddressTail tail = addressTail(text, street.span.end);
    const std::optional<Confidence> confidence = worth(text, street, tail);
    if (!confidence) {
        return std::nullopt;
    }
    Reading reading;
    reading.folded = {street.number.begin == street.span.begin
                          ? withUnitBefore(text, street.span.begin)
                          : street.span.begin,
                      tail.end};
    reading.bare = confidence;
    reading.isSample = isSampleName(text.substr(street.span.begin, length(street.span)));
    return reading;
}

// A name and a number alone are an address before a code with its place: "Veski 12, 10111 Tallinn".
bool leadsToCode(std::string_view text, std::size_t end) {
    const std::size_t begin = runEnd(text, end, 3, [](char c) { return isOneOf(c, ", \n"); });
    const bool isParted =
        text.substr(end, begin - end).find_first_of(",\n") != std::string_view::npos;
    const std::optional<PostalCode> code =
        isParted ? postalCodeAt(text, begin) : std::optional<PostalCode>();
    return code && !code->isPlain && byteAt(text, code->end) == ' ' &&
           isUpper(byteAt(text, code->end + 1));
}

std::optional<Reading> aroundNumber(std::string_view text, std::size_t at) {
    const std::optional<Street> street = streetAround(text, at);
    if (!street) {
        return std::nullopt;
    }
    const bool isNumberFirst = street->number.begin == street->span.begin;
    if (street->trust == Trust::None && !isNumberFirst && !leadsToCode(text, street->span.end)) {
        return std::nullopt;
    }
    return readingOf(text, *street);
}

// The whole American address with the code at `at`.
std::optional<Reading> beforeZip(std::string_view text, std::size_t at, std::size_t end) {
    const std::optional<Street> street = streetBeforeZip(text, at);
    if (!street) {
        return std::nullopt;
    }
    const AddressTail tail = addressTail(text, end);
    Reading reading;
    reading.folded = {withUnitBefore(text, street->span.begin), tail.hasCountry ? tail.end : end};
    reading.bare = Confidence::High;
    reading.isSample = isSampleName(text.substr(street->span.begin, length(street->span)));
    return reading;
}

std::optional<Reading> beforeCode(std::string_view text, std::size_t at) {
    const std::optional<PostalCode> code = postalCodeAt(text, at);
    if (code) {
        if (const auto reading = beforeZip(text, at, code->end)) {
            return reading;
        }
    }
    const std::optional<Street> street =
        code && !code->isPlain ? streetBeforeCode(text, at) : std::nullopt;
    return street ? readingOf(text, *street) : std::nullopt;
}

} // namespace

std::optional<Reading> streetAddress(const Place& place, std::size_t&) {
    const std::string_view text = place.sight.text;
    const std::optional<Reading> reading = aroundNumber(text, place.sight.at);
    return reading ? reading : beforeCode(text, place.sight.at);
}

std::optional<Reading> codeAddress(const Place& place, std::size_t&) {
    return beforeCode(place.sight.text, place.sight.at);
}

std::optional<Reading> postBox(const Place& place, std::size_t&) {
    const std::string_view text = place.sight.text;
    const auto isGap = [](char c) { return isOneOf(c, " .:#"); };
    const std::size_t word = place.sight.at + place.literal;
    const std::size_t at = runEnd(text, word, 3, isGap);
    const std::size_t end = runEnd(text, at, 9, [](char c) { return isDigit(c) || c == ' '; });
    std::size_t last = end;
    while (last > at && text[last - 1] == ' ') {
        --last;
    }
    if (at == word || last == at || isWordByte(byteAt(text, last))) {
        return std::nullopt;
    }
    constexpr std::size_t kShortest = 4; // "BP" means much else
    const AddressTail tail = addressTail(text, last);
    if (place.literal < kShortest && !tail.hasCode) {
        return std::nullopt;
    }
    Reading reading;
    reading.folded = {place.sight.at, tail.end};
    reading.bare = tail.hasCode ? Confidence::High : Confidence::Medium;
    return reading;
}

} // namespace tacet::detection
