#include "detection/detectors/detectors.h"
#include "detection/detectors/text_bytes.h"
#include "detection/phone/phone.h"

#include <array>
#include <span>

namespace tacet::detection {

namespace {

// Regions of the packs' languages, tried when nothing says where the person lives.
constexpr auto kUsual =
    std::to_array<std::string_view>({"NL", "DE", "FR", "ES", "IT", "PT", "PL", "GB", "US", "BE"});

std::size_t startOf(std::string_view text, std::size_t at) {
    if (at > 0 && (text[at - 1] == '+' || text[at - 1] == '(')) {
        --at;
        if (at > 0 && text[at] == '+' && text[at - 1] == '(') {
            --at;
        }
    }
    return at;
}

} // namespace

std::optional<Reading> phoneNumber(const Place& place, std::size_t&) {
    const std::string_view text = place.sight.text;
    const std::size_t begin = startOf(text, place.sight.at);
    const char before = begin > 0 ? text[begin - 1] : ' ';
    const bool isJoined = isWordByte(before) || (begin >= 2 && isOneOf(before, ".,/-:+") &&
                                                 isAsciiDigit(text[begin - 2]));
    if (isJoined) {
        return std::nullopt;
    }
    const std::array<std::string_view, 1> own = {place.region};
    const std::span<const std::string_view> regions =
        place.region.empty() ? std::span<const std::string_view>(kUsual)
                             : std::span<const std::string_view>(own);
    const std::optional<PhoneReading> phone = readPhone(text, begin, regions);
    if (!phone) {
        return std::nullopt;
    }
    Reading reading;
    reading.folded = phone->span;
    if (phone->notation == PhoneNotation::International && byteAt(text, begin) != '0') {
        reading.bare = Confidence::High;
    }
    return reading;
}

} // namespace tacet::detection
