#include "detection/detectors/detectors.h"
#include "detection/detectors/text_bytes.h"

#include <algorithm>
#include <array>

namespace tacet::detection {

namespace {

constexpr std::size_t kLongestLocal = 64;
constexpr std::size_t kLongestDomain = 190;

// Mailboxes that no person reads, and the user of a version control host.
constexpr auto kNobody = std::to_array<std::string_view>(
    {"noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "mailer-daemon", "git"});
// RFC 2606 and RFC 6761.
constexpr auto kReservedDomains = std::to_array<std::string_view>(
    {"example.com", "example.org", "example.net", "example", "test", "invalid", "localhost"});
// Names of files such as `logo@2x.png`.
constexpr auto kFileEndings = std::to_array<std::string_view>(
    {"png", "jpg", "jpeg", "gif", "svg", "webp", "css", "js", "ts", "json", "html", "php", "py"});

bool isLocalByte(char c) {
    return isWordByte(c) || isOneOf(c, "._%+-'");
}

bool isDomainByte(char c) {
    return isWordByte(c) || c == '-' || c == '.';
}

bool equalsLower(std::string_view text, std::string_view lower) {
    return text.size() == lower.size() && continuesWith(text, 0, lower);
}

bool isDomain(std::string_view domain) {
    const std::size_t dot = domain.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || domain.find("..") != std::string_view::npos) {
        return false;
    }
    const std::string_view top = domain.substr(dot + 1);
    const bool isWord = top.size() >= 2 && std::none_of(top.begin(), top.end(), [](char c) {
                            return isAsciiDigit(c) || c == '-';
                        });
    return isWord && std::none_of(kFileEndings.begin(), kFileEndings.end(),
                                  [&](auto ending) { return equalsLower(top, ending); });
}

bool isReserved(std::string_view domain) {
    return std::any_of(kReservedDomains.begin(), kReservedDomains.end(), [&](auto reserved) {
        if (domain.size() < reserved.size()) {
            return false;
        }
        const std::size_t at = domain.size() - reserved.size();
        return continuesWith(domain, at, reserved) && (at == 0 || domain[at - 1] == '.');
    });
}

bool isNobody(std::string_view local) {
    return std::any_of(kNobody.begin(), kNobody.end(),
                       [&](auto nobody) { return equalsLower(local, nobody); });
}

} // namespace

std::optional<Reading> email(const Place& place, std::size_t&) {
    const std::string_view text = place.sight.text;
    const std::size_t at = place.sight.at;
    std::size_t begin = at;
    while (begin > 0 && at - begin <= kLongestLocal && isLocalByte(text[begin - 1])) {
        --begin;
    }
    while (begin < at && isOneOf(text[begin], ".'%+-")) {
        ++begin;
    }
    std::size_t end = runEnd(text, at + 1, kLongestDomain, isDomainByte);
    while (end > at + 1 && !isWordByte(text[end - 1])) {
        --end;
    }
    const std::string_view local = text.substr(begin, at - begin);
    const std::string_view domain = text.substr(at + 1, end - at - 1);
    if (local.empty() || local.size() > kLongestLocal || local.back() == '.' ||
        byteAt(text, at + 1) == '-' || !isDomain(domain) || isNobody(local) ||
        byteAt(text, end) == '@') {
        return std::nullopt;
    }
    Reading reading;
    reading.folded = {begin, end};
    reading.isSample = isReserved(domain);
    return reading;
}

} // namespace tacet::detection
