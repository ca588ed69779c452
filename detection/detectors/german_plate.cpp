#include "detection/checks/digits.h"
#include "detection/detectors/detectors.h"
#include "detection/value_form.h"

namespace tacet::detection {

namespace {

constexpr std::size_t kLongestDistrict = 3;
constexpr std::size_t kLongestLetters = 2;
constexpr std::size_t kMostDigits = 4;

// How many capitals stand right before `end`, at most one more than `most`.
std::size_t capitalsBefore(std::string_view text, std::size_t end, std::size_t most) {
    std::size_t count = 0;
    while (count <= most && count < end && isUpper(text[end - 1 - count])) {
        ++count;
    }
    return count;
}

bool isGap(char c) {
    return c == ' ' || c == '-';
}

} // namespace

std::optional<Reading> germanPlate(const Place& place, std::size_t&) {
    const std::string_view text = place.sight.text;
    std::size_t at = place.sight.at;
    std::size_t end = at;
    while (end < text.size() && isDigit(text[end])) {
        ++end;
    }
    if (end - at > kMostDigits || text[at] == '0' || at == 0) {
        return std::nullopt;
    }
    at -= isGap(text[at - 1]) ? 1 : 0;
    const std::size_t letters = capitalsBefore(text, at, kLongestLetters);
    if (letters == 0 || letters > kLongestLetters || at == letters ||
        !isGap(text[at - letters - 1])) {
        return std::nullopt;
    }
    at -= letters + 1;
    const std::size_t district = capitalsBefore(text, at, kLongestDistrict);
    if (district == 0 || district > kLongestDistrict) {
        return std::nullopt;
    }
    if (end < text.size() && (text[end] == 'E' || text[end] == 'H')) {
        ++end; // electric and historic cars
    }
    Reading reading;
    reading.folded = {at - district, end};
    return hasEdges(text, reading.folded, Edge::Word) ? std::optional(reading) : std::nullopt;
}

} // namespace tacet::detection
