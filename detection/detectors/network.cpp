#include "detection/detectors/detectors.h"
#include "detection/detectors/text_bytes.h"

#include <array>

namespace tacet::detection {

namespace {

using Octets = std::array<int, 4>;

// The end of the dotted form at `at`, and its numbers; `at` when there is none.
std::size_t readOctets(std::string_view text, std::size_t at, Octets& octets) {
    std::size_t next = at;
    for (std::size_t i = 0; i < octets.size(); ++i) {
        const std::size_t end = runEnd(text, next, 3, isAsciiDigit);
        if (end == next || (end - next > 1 && text[next] == '0')) {
            return at;
        }
        octets[i] = 0;
        for (; next < end; ++next) {
            octets[i] = octets[i] * 10 + (text[next] - '0');
        }
        if (octets[i] > 255 || (i < 3 && byteAt(text, next++) != '.')) {
            return at;
        }
    }
    return next;
}

// Loopback, unspecified, masks and broadcast; the ranges of RFC 5737, RFC 2544 for examples.
bool isSampleAddress(const Octets& ip) {
    return ip[0] == 127 || ip[0] == 0 || ip[0] == 255 ||
           (ip[0] == 192 && ip[1] == 0 && ip[2] == 2) ||
           (ip[0] == 198 && ip[1] == 51 && ip[2] == 100) ||
           (ip[0] == 203 && ip[1] == 0 && ip[2] == 113);
}

// Versions of programs have small numbers, and `v` or a name with a hyphen before them.
bool isVersion(std::string_view text, std::size_t begin, const Octets& octets) {
    const char before = begin > 0 ? text[begin - 1] : ' ';
    const bool isSmall = octets[0] < 10 && octets[1] < 30 && octets[2] < 100 && octets[3] < 100;
    return lowerAscii(before) == 'v' || (isSmall && isOneOf(before, "-_/@=^~"));
}

bool isHex(char c) {
    return isAsciiDigit(c) || ('a' <= lowerAscii(c) && lowerAscii(c) <= 'f');
}

struct Groups {
    std::size_t end = 0;
    int count = 0;
    bool hasGap = false; ///< `::`
};

// Up to eight groups of at most four hexadecimal digits, one gap.
Groups readGroups(std::string_view text, std::size_t at) {
    Groups groups{.end = at};
    while (groups.count < 8) {
        const std::size_t end = runEnd(text, at, 4, isHex);
        if (end == at) {
            break;
        }
        ++groups.count;
        groups.end = end;
        if (byteAt(text, end) != ':') {
            break;
        }
        at = end + 1;
        if (byteAt(text, at) == ':' && !groups.hasGap) {
            groups.hasGap = true;
            groups.end = ++at;
        }
    }
    return groups;
}

} // namespace

std::optional<Reading> ipv4(const Place& place, std::size_t&) {
    const std::string_view text = place.sight.text;
    const std::size_t begin = place.sight.at;
    Octets octets{};
    const std::size_t end = readOctets(text, begin, octets);
    const char before = begin > 0 ? text[begin - 1] : ' ';
    const bool goesOn = isWordByte(byteAt(text, end)) ||
                        (byteAt(text, end) == '.' && isAsciiDigit(byteAt(text, end + 1)));
    if (end == begin || goesOn || before == '.' || isWordByte(before) ||
        isVersion(text, begin, octets)) {
        return std::nullopt;
    }
    Reading reading;
    reading.folded = {begin, end};
    reading.isSample = isSampleAddress(octets);
    return reading;
}

std::optional<Reading> ipv6(const Place& place, std::size_t&) {
    const std::string_view text = place.sight.text;
    const std::size_t begin = place.sight.at;
    const char before = begin > 0 ? text[begin - 1] : ' ';
    if (isWordByte(before) || before == ':' || before == '.' || before == '-') {
        return std::nullopt;
    }
    const Groups groups = readGroups(text, begin);
    const bool isWhole = groups.count == 8 && !groups.hasGap;
    const bool isShort = groups.hasGap && groups.count >= 2 && groups.count <= 7;
    const char after = byteAt(text, groups.end);
    if ((!isWhole && !isShort) || isWordByte(after) || after == ':') {
        return std::nullopt;
    }
    Reading reading;
    reading.folded = {begin, groups.end};
    reading.isSample = continuesWith(text, begin, "2001:db8:"); // RFC 3849
    return reading;
}

} // namespace tacet::detection
