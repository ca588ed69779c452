#include "detection/detectors/detectors.h"
#include "detection/detectors/text_bytes.h"
#include "detection/phone/fictional.h"
#include "detection/phone/phone.h"

#include <algorithm>
#include <array>
#include <span>

namespace tacet::detection {

namespace {

// Regions of the packs' languages, tried when nothing says where the person lives.
constexpr auto kUsual =
    std::to_array<std::string_view>({"NL", "DE", "FR", "ES", "IT", "PT", "PL", "GB", "US", "BE"});

// Regions besides whose numbers are tried where no word names a phone number.
constexpr auto kAnywhere = std::to_array<std::string_view>(
    {"NL", "DE", "FR", "ES", "IT", "PT", "PL", "GB", "US", "BE", "AT", "CH", "SE", "DK", "NO",
     "FI", "IE", "GR", "AU", "NZ", "ZA", "IN", "PH", "TR", "BR", "MX", "JP", "KR", "CN"});

constexpr std::size_t kFewestDigits = 9; ///< of a number that no word names

std::size_t startOf(std::string_view text, std::size_t at) {
    return at > 0 && text[at - 1] == '(' ? at - 1 : at;
}

bool isJoined(std::string_view text, std::size_t begin) {
    const char before = begin > 0 ? text[begin - 1] : ' ';
    return isWordByte(before) ||
           (begin >= 2 && isOneOf(before, ".,/-:+") && isDigit(text[begin - 2]));
}

// `2024-05-17`, with what follows it: a day, not a number of a year's form.
bool startsWithDay(std::string_view number) {
    if (number.size() < 7 || !isOneOf(number[4], "-./ ")) {
        return false;
    }
    const std::string_view century = number.substr(0, 2);
    const std::string_view month = number.substr(5, 2);
    return (century == "19" || century == "20") && isDigit(number[2]) && isDigit(number[3]) &&
           "01" <= month && month <= "12" && !isDigit(byteAt(number, 7));
}

// `41.0.2272.96`: a version has groups of one digit between points, a phone number has none.
bool isDottedVersion(std::string_view number) {
    for (std::size_t at = 0; at + 2 < number.size(); ++at) {
        if (number[at] == '.' && isDigit(number[at + 1]) && number[at + 2] == '.') {
            return true;
        }
    }
    return false;
}

// Ten digits in one group from 1,000,000,000 on: seconds since 1970, POSIX.1-2017 section 4.16.
bool isUnixTime(std::string_view number) {
    return number.size() == 10 && number[0] == '1' &&
           std::all_of(number.begin(), number.end(), isDigit);
}

bool isOtherNumber(std::string_view number) {
    return startsWithDay(number) || isDottedVersion(number) || isUnixTime(number);
}

struct Digits {
    std::array<char, 20> bytes{};
    std::size_t size = 0;
};

Digits digitsOf(std::string_view text) {
    Digits digits;
    for (const char c : text) {
        if (isDigit(c) && digits.size < digits.bytes.size()) {
            digits.bytes[digits.size++] = c;
        }
    }
    return digits;
}

// Reads the number that starts at `begin`, unless it goes on from something before it.
std::optional<Reading> readingAt(std::string_view text, std::size_t begin,
                                 std::span<const std::string_view> regions) {
    if (isJoined(text, begin)) {
        return std::nullopt;
    }
    const std::optional<PhoneReading> phone = readPhone(text, begin, regions);
    if (!phone || isOtherNumber(text.substr(phone->span.begin, length(phone->span)))) {
        return std::nullopt;
    }
    Reading reading;
    reading.folded = phone->span;
    const Digits digits = digitsOf(text.substr(begin, phone->span.end - begin));
    reading.isSample = isFictional({digits.bytes.data(), digits.size});
    return reading;
}

// A number that starts with what is dialled at home before an area: 0, or the area in brackets.
bool startsAtHome(std::string_view text, std::size_t at) {
    const bool isBracketed = at > 0 && text[at - 1] == '(';
    return text[at] == '0' || (isBracketed && text.substr(at, 6).find(')') != text.npos);
}

std::optional<Reading> unnamedAt(const Place& place, std::span<const std::string_view> regions) {
    const std::string_view text = place.sight.text;
    if (!startsAtHome(text, place.sight.at)) {
        return std::nullopt;
    }
    const std::size_t begin = startOf(text, place.sight.at);
    const std::optional<Reading> reading = readingAt(text, begin, regions);
    const bool isLong =
        reading && digitsOf(text.substr(begin, reading->folded.end - begin)).size >= kFewestDigits;
    return isLong ? reading : std::nullopt;
}

bool isGrouped(std::string_view number) {
    return number.find_first_of(" -()") != std::string_view::npos;
}

} // namespace

std::optional<Reading> phoneAtHome(const Place& place, std::size_t&) {
    constexpr std::size_t kHome = 2;
    const std::optional<Reading> reading =
        unnamedAt(place, place.regions.first(std::min(place.regions.size(), kHome)));
    if (!reading) {
        return std::nullopt;
    }
    const std::string_view number =
        place.sight.text.substr(reading->folded.begin, length(reading->folded));
    return isGrouped(number) || number.substr(0, 2) == "00" ? reading : std::nullopt;
}

std::optional<Reading> phoneAnywhere(const Place& place, std::size_t&) {
    return unnamedAt(place, kAnywhere);
}

std::optional<Reading> phoneNumber(const Place& place, std::size_t&) {
    const std::string_view text = place.sight.text;
    return readingAt(text, startOf(text, place.sight.at),
                     place.regions.empty() ? std::span<const std::string_view>(kUsual)
                                           : place.regions);
}

std::optional<Reading> phoneAbroad(const Place& place, std::size_t&) {
    const std::string_view text = place.sight.text;
    return readingAt(text, startOf(text, place.sight.at), {});
}

} // namespace tacet::detection
