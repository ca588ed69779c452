#include "detection/assignment.h"
#include "detection/detectors/detectors.h"
#include "detection/detectors/text_bytes.h"

#include <algorithm>
#include <array>

namespace tacet::detection {

namespace {

constexpr std::size_t kLongestName = 48;
constexpr std::size_t kShortest = 16;
constexpr std::size_t kShortestOfKey = 20; ///< after the bare word, which names much else
constexpr std::size_t kLongest = 512;

// Parts of names that hold no secret of the person: what tells, counts, points to or is shown.
constexpr auto kHarmless = std::to_array<std::string_view>(
    {"alg",     "algorithm", "cache",  "checksum", "class",       "column",     "continuation",
     "count",   "csrf",      "cursor", "digest",   "email",       "endpoint",   "etag",
     "expires", "expiry",    "file",   "filename", "fingerprint", "foreign",    "format",
     "get",     "hash",      "host",   "id",       "idempotency", "ids",        "index",
     "issuer",  "label",     "len",    "length",   "limit",       "map",        "max",
     "min",     "model",     "name",   "next",     "object",      "page",       "partition",
     "path",    "primary",   "pub",    "public",   "publishable", "region",     "sha",
     "sha256",  "site",      "size",   "sort",     "sync",        "thumbprint", "ttl",
     "type",    "uri",       "url",    "usage",    "user",        "username",   "version",
     "xsrf"});

static_assert(std::is_sorted(kHarmless.begin(), kHarmless.end()));

// Parts that make a bare "key" the key to something.
constexpr auto kKeyKinds = std::to_array<std::string_view>(
    {"access", "account", "admin", "aes", "api", "app", "auth", "client", "encryption", "hmac",
     "license", "master", "private", "secret", "server", "service", "shared", "signing"});

static_assert(std::is_sorted(kKeyKinds.begin(), kKeyKinds.end()));

bool isNameByte(char c) {
    return isWordByte(c) || c == '_' || c == '-' || c == '.';
}

Span nameAround(std::string_view text, std::size_t at) {
    std::size_t begin = at;
    while (begin > 0 && at - begin < kLongestName && isNameByte(text[begin - 1])) {
        --begin;
    }
    std::size_t end = runEnd(text, at, kLongestName, isNameByte);
    while (end > at && text[end - 1] == '.') {
        --end;
    }
    return {begin, end};
}

// True when one part of the name ends at `at`: `token_…`, `tokens`, `TOKEN2`, `tokenValue`.
bool endsPart(std::string_view text, std::size_t at) {
    at += lowerAscii(byteAt(text, at)) == 's' ? 1 : 0;
    const char next = byteAt(text, at);
    return !isWordByte(next) || isDigit(next) || (isUpper(next) && isLower(text[at - 1]));
}

template <std::size_t Size>
bool isAmong(std::string_view part, const std::array<std::string_view, Size>& words) {
    return std::any_of(words.begin(), words.end(), [part](std::string_view word) {
        return part.size() == word.size() && continuesWith(part, 0, word);
    });
}

// True when `name` has a part among `words`.
template <std::size_t Size>
bool hasPart(std::string_view name, const std::array<std::string_view, Size>& words) {
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= name.size(); ++at) {
        const bool isHump =
            at > 0 && at < name.size() && isUpper(name[at]) && isLower(name[at - 1]);
        if (at == name.size() || !isWordByte(name[at]) || isHump) {
            if (isAmong(name.substr(begin, at - begin), words)) {
                return true;
            }
            begin = isHump ? at : at + 1;
        }
    }
    return false;
}

bool isValueByte(char c) {
    return isAsciiAlnum(c) || isOneOf(c, "+/=_.~%-");
}

Span valueAt(std::string_view text, std::size_t begin) {
    std::size_t end = runEnd(text, begin, kLongest, isValueByte);
    while (end > begin && isOneOf(text[end - 1], ".-~%")) {
        --end;
    }
    return {begin, end};
}

enum class Sign { Other, Small, Capital, Digit };

Sign signOf(char c) {
    if (isDigit(c)) {
        return Sign::Digit;
    }
    if (isUpper(c)) {
        return Sign::Capital;
    }
    return isLower(c) ? Sign::Small : Sign::Other;
}

// True for what was drawn and not spelled: with digits, and changing between kinds of signs at
// least at every fourth. In words a capital starts, so a small letter after it is no change.
bool isDrawn(std::string_view value) {
    std::size_t signs = 0;
    std::size_t changes = 0;
    std::size_t digits = 0;
    Sign last = Sign::Other;
    for (const char c : value) {
        const Sign sign = signOf(c);
        signs += sign == Sign::Other ? 0 : 1;
        digits += sign == Sign::Digit ? 1 : 0;
        const bool isWordStart = last == Sign::Capital && sign == Sign::Small;
        changes += last != Sign::Other && sign != Sign::Other && sign != last && !isWordStart;
        last = sign;
    }
    return digits >= 2 && digits < signs && changes >= 5 && changes * 4 >= signs;
}

bool isHex(std::string_view value) {
    return std::all_of(value.begin(), value.end(), [](char c) {
        return isDigit(c) || ('a' <= lowerAscii(c) && lowerAscii(c) <= 'f') || c == '-';
    });
}

// True when a comma parts two items of a list, not the arguments of a call.
bool isListed(std::string_view text, Span name, std::size_t value) {
    if (text.substr(name.end, value - name.end).find(',') == std::string_view::npos) {
        return false;
    }
    std::size_t before = name.begin;
    while (before > 0 && isOneOf(text[before - 1], "\"'` ")) {
        --before;
    }
    const bool isQuoted = name.begin > 0 && isOneOf(text[name.begin - 1], "\"'`");
    return before == 0 || (text[before - 1] != '(' && (isQuoted || text[before - 1] != ','));
}

} // namespace

std::optional<Reading> assignedSecret(const Place& place, std::size_t&) {
    const std::string_view text = place.sight.text;
    const std::size_t word = place.sight.at;
    if (!endsPart(text, word + place.literal)) {
        return std::nullopt;
    }
    const Span name = nameAround(text, word);
    const std::size_t begin = assignedStart(text, name);
    const Span value = valueAt(text, begin);
    if (begin == name.end || length(value) < kShortest ||
        isOneOf(byteAt(text, value.end), "([{:@")) {
        return std::nullopt;
    }
    const std::string_view bytes = text.substr(value.begin, length(value));
    const std::string_view written = text.substr(name.begin, length(name));
    if (!isDrawn(bytes) || bytes.find("//") != std::string_view::npos ||
        hasPart(written, kHarmless) || isListed(text, name, begin)) {
        return std::nullopt;
    }
    const bool isBareKey = place.literal == 3 && !hasPart(written, kKeyKinds);
    if (isBareKey && (length(value) < kShortestOfKey || isHex(bytes))) {
        return std::nullopt;
    }
    Reading reading;
    reading.folded = value;
    return reading;
}

} // namespace tacet::detection
