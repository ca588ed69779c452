#include "detection/detectors/detectors.h"
#include "detection/detectors/text_bytes.h"

#include <algorithm>
#include <array>

namespace tacet::detection {

namespace {

using Octets = std::array<int, 4>;

// Where the dotted form ends that stands at `at`, and its numbers; `at` when there is none.
std::size_t readOctets(std::string_view text, std::size_t at, Octets& octets) {
    std::size_t next = at;
    for (std::size_t i = 0; i < octets.size(); ++i) {
        const std::size_t end = runEnd(text, next, 3, isDigit);
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

// Versions of programs have small numbers, and `v` or a name with a hyphen before them. Four single
// digits number a version or a section; the few addresses of that form are public resolvers.
bool isVersion(std::string_view text, std::size_t begin, const Octets& octets) {
    if (std::all_of(octets.begin(), octets.end(), [](int octet) { return octet < 10; })) {
        return true;
    }
    const char before = begin > 0 ? text[begin - 1] : ' ';
    const bool isSmall = octets[0] < 10 && octets[1] < 30 && octets[2] < 100 && octets[3] < 100;
    return lowerAscii(before) == 'v' || (isSmall && isOneOf(before, "-_/@=^~"));
}

bool isHex(char c) {
    return isDigit(c) || ('a' <= lowerAscii(c) && lowerAscii(c) <= 'f');
}

// Where the hexadecimal digits before `at` start, at most `most` bytes back.
std::size_t hexStart(std::string_view text, std::size_t at, std::size_t most) {
    std::size_t begin = at;
    while (begin > 0 && at - begin < most && isHex(text[begin - 1])) {
        --begin;
    }
    return begin;
}

// True for the last part of an address of version 6: `:ffff:` stands before it.
bool isEmbedded(std::string_view text, std::size_t begin) {
    if (begin == 0 || text[begin - 1] != ':') {
        return false;
    }
    const std::size_t group = hexStart(text, begin - 1, 4);
    return group < begin - 1 && group > 0 && text[group - 1] == ':';
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

// Names in programs are joined by `::` too: an address holds a digit, and either three groups or a
// first group of four, as all addresses of the ranges that are given out.
bool isAddress(std::string_view address, const Groups& groups) {
    const bool hasDigit = std::any_of(address.begin(), address.end(), isDigit);
    if (!groups.hasGap) {
        return groups.count == 8;
    }
    return hasDigit && (groups.count >= 3 || (groups.count == 2 && address.find(':') == 4));
}

// An address of version 4 inside one of version 6 stands in for its last two groups, RFC 4291
// section 2.2. Where it ends that takes the place of the group which ends before the point at `at`;
// `at` when none does.
std::size_t endOfEmbedded(std::string_view text, std::size_t at) {
    std::size_t begin = at;
    while (begin > 0 && isDigit(text[begin - 1])) {
        --begin;
    }
    Octets octets{};
    const std::size_t end = readOctets(text, begin, octets);
    return end > begin ? end : at;
}

// Where an address ends with its zone and its prefix: `%eth0/64`. RFC 4007 section
// 11, RFC 4291 section 2.3.
std::size_t endOfZone(std::string_view text, std::size_t at) {
    constexpr std::size_t kLongestZone = 15;
    if (byteAt(text, at) != '%') {
        return at;
    }
    const std::size_t zone = runEnd(text, at + 1, kLongestZone, isAsciiAlnum);
    const std::size_t length =
        byteAt(text, zone) == '/' ? runEnd(text, zone + 1, 3, isDigit) : zone;
    return length > zone + 1 ? length : zone;
}

// Loopback and the unspecified address among those of version 4, from `::` on. RFC 4291 sections
// 2.5.3 and 2.5.5; both are samples.
std::optional<Reading> shortAddress(std::string_view text, std::size_t begin) {
    const char before = begin > 0 ? text[begin - 1] : ' ';
    if (isWordByte(before) || isOneOf(before, ":.-_")) {
        return std::nullopt;
    }
    std::size_t end = begin + 3;
    if (continuesWith(text, begin, "::ffff:")) {
        Octets octets{};
        end = readOctets(text, begin + 7, octets);
        end = end > begin + 7 ? end : begin;
    } else if (!continuesWith(text, begin, "::1")) {
        return std::nullopt;
    }
    const char after = byteAt(text, end);
    if (end == begin || isWordByte(after) || after == ':') {
        return std::nullopt;
    }
    Reading reading;
    reading.folded = {begin, end};
    reading.isSample = true;
    return reading;
}

// The range kept for documentation, RFC 7042 (EUI-48 documentation values); nothing and everything.
bool isSampleMac(std::string_view address) {
    constexpr std::string_view kDocumented = "00005e0053";
    std::size_t at = 0;
    for (std::size_t i = 0; i < address.size() && at < kDocumented.size();
         i += i % 3 == 1 ? 2 : 1) {
        if (lowerAscii(address[i]) != kDocumented[at]) {
            break;
        }
        ++at;
    }
    const auto isAll = [address](char digit) {
        return std::all_of(address.begin(), address.end(),
                           [digit](char c) { return lowerAscii(c) == digit || !isHex(c); });
    };
    return at == kDocumented.size() || isAll('0') || isAll('f');
}

// Six pairs of hexadecimal digits from `begin` on with `joint` between them.
std::optional<Reading> pairsAt(std::string_view text, std::size_t begin, char joint) {
    constexpr std::size_t kSize = 17;
    for (std::size_t i = 0; i < kSize; ++i) {
        const char c = byteAt(text, begin + i);
        if (i % 3 == 2 ? c != joint : !isHex(c)) {
            return std::nullopt;
        }
    }
    const char before = begin > 0 ? text[begin - 1] : ' ';
    const char after = byteAt(text, begin + kSize);
    const auto isPart = [](char c) { return isWordByte(c) || isOneOf(c, ":-_"); };
    const bool endsSentence = after == ':' && !isHex(byteAt(text, begin + kSize + 1));
    if (isPart(before) || (isPart(after) && !endsSentence)) {
        return std::nullopt;
    }
    Reading reading;
    reading.folded = {begin, begin + kSize};
    reading.isSample = isSampleMac(text.substr(begin, kSize));
    return reading;
}

} // namespace

std::optional<Reading> ipv4(const Place& place, std::size_t&) {
    const std::string_view text = place.sight.text;
    const std::size_t begin = place.sight.at;
    Octets octets{};
    const std::size_t end = readOctets(text, begin, octets);
    const char before = begin > 0 ? text[begin - 1] : ' ';
    const bool goesOn = isWordByte(byteAt(text, end)) ||
                        (byteAt(text, end) == '.' && isDigit(byteAt(text, end + 1)));
    if (end == begin || goesOn || before == '.' || isWordByte(before) || isEmbedded(text, begin) ||
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
    const std::size_t begin = hexStart(text, place.sight.at, 4);
    const char before = begin > 0 ? text[begin - 1] : ' ';
    if (begin == place.sight.at) {
        return shortAddress(text, begin);
    }
    if (isWordByte(before) || isOneOf(before, ":.-_")) {
        return std::nullopt;
    }
    Groups groups = readGroups(text, begin);
    if (byteAt(text, groups.end) == '.' && isDigit(byteAt(text, groups.end + 1))) {
        const std::size_t end = endOfEmbedded(text, groups.end);
        if (end == groups.end) {
            return std::nullopt;
        }
        groups.end = end;
        ++groups.count;
    }
    groups.end = endOfZone(text, groups.end);
    const char after = byteAt(text, groups.end);
    if (isWordByte(after) || after == ':' ||
        !isAddress(text.substr(begin, groups.end - begin), groups)) {
        return std::nullopt;
    }
    Reading reading;
    reading.folded = {begin, groups.end};
    reading.isSample = continuesWith(text, begin, "2001:db8:"); // RFC 3849
    return reading;
}

std::optional<Reading> colonMac(const Place& place, std::size_t&) {
    return place.sight.at >= 2 ? pairsAt(place.sight.text, place.sight.at - 2, ':') : std::nullopt;
}

std::optional<Reading> hyphenMac(const Place& place, std::size_t&) {
    return byteAt(place.sight.text, place.sight.at + 2) == '-'
               ? pairsAt(place.sight.text, place.sight.at, '-')
               : std::nullopt;
}

} // namespace tacet::detection
