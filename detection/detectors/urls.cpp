#include "detection/detectors/detectors.h"
#include "detection/detectors/text_bytes.h"

#include <algorithm>
#include <array>

namespace tacet::detection {

namespace {

constexpr std::size_t kLongestScheme = 20;
constexpr std::size_t kLongestUrl = 380;

constexpr auto kDatabases = std::to_array<std::string_view>(
    {"postgres", "postgresql", "mysql", "mariadb", "mongodb", "mongodb+srv", "redis", "rediss",
     "amqp", "amqps", "mssql", "sqlserver", "oracle", "cockroachdb", "clickhouse"});
constexpr auto kSampleSecrets =
    std::to_array<std::string_view>({"pass", "password", "passwd", "pwd", "secret", "pw"});

bool isSchemeByte(char c) {
    return isAsciiAlnum(c) || c == '+' || c == '.' || c == '-';
}

bool isUrlByte(char c) {
    return !isBlank(c) && !isOneOf(c, "\"'<>`|\\^") && c != '\0';
}

bool equalsLower(std::string_view text, std::string_view lower) {
    return text.size() == lower.size() && continuesWith(text, 0, lower);
}

/// An URL around its `://`; offsets in the sight.
struct Url {
    std::size_t begin = 0;
    std::size_t authority = 0;
    std::size_t authorityEnd = 0;
    std::size_t end = 0;
    std::string_view scheme;
};

Url urlAround(const Sight& sight) {
    const std::string_view text = sight.text;
    Url url;
    url.begin = sight.at;
    while (url.begin > 0 && sight.at - url.begin < kLongestScheme &&
           isSchemeByte(text[url.begin - 1])) {
        --url.begin;
    }
    url.scheme = text.substr(url.begin, sight.at - url.begin);
    if (url.begin >= 5 && continuesWith(text, url.begin - 5, "jdbc:")) {
        url.begin -= 5;
    }
    url.authority = sight.at + 3;
    url.authorityEnd = runEnd(text, url.authority, kLongestUrl,
                              [](char c) { return isUrlByte(c) && !isOneOf(c, "/?#"); });
    url.end =
        runEnd(text, url.authorityEnd, kLongestUrl - (url.authorityEnd - url.authority), isUrlByte);
    while (url.end > url.authorityEnd && isOneOf(text[url.end - 1], ".,;:!?)]}")) {
        --url.end;
    }
    return url;
}

bool isDatabase(const Url& url) {
    return std::any_of(kDatabases.begin(), kDatabases.end(),
                       [&](std::string_view name) { return equalsLower(url.scheme, name); });
}

// The password in `user:password@host`; empty when there is none.
std::string_view secretOf(std::string_view authority) {
    const std::size_t at = authority.rfind('@');
    if (at == std::string_view::npos || at + 1 == authority.size() ||
        !isWordByte(authority[at + 1])) {
        return {};
    }
    const std::size_t colon = authority.find(':');
    return colon < at ? authority.substr(colon + 1, at - colon - 1) : std::string_view();
}

// The password in `?user=…&password=…` or `;password=…`.
std::string_view secretParameter(std::string_view query) {
    for (const std::string_view name : {"password=", "pwd="}) {
        for (std::size_t at = 1; at + name.size() < query.size(); ++at) {
            if (isOneOf(query[at - 1], "?&;") && continuesWith(query, at, name)) {
                const std::size_t begin = at + name.size();
                const std::size_t end = query.find_first_of("&;", begin);
                return query.substr(begin, end - begin);
            }
        }
    }
    return {};
}

bool isSampleSecret(std::string_view secret) {
    return isOneOf(secret[0], "<${[%*") ||
           std::any_of(kSampleSecrets.begin(), kSampleSecrets.end(),
                       [&](std::string_view sample) { return equalsLower(secret, sample); });
}

std::optional<Reading> readingOf(const Url& url, std::string_view secret) {
    if (secret.empty() || url.scheme.size() < 2) {
        return std::nullopt;
    }
    Reading reading;
    reading.folded = {url.begin, url.end};
    reading.isSample = isSampleSecret(secret);
    return reading;
}

} // namespace

std::optional<Reading> urlCredentials(const Place& place, std::size_t&) {
    const Url url = urlAround(place.sight);
    if (isDatabase(url)) {
        return std::nullopt;
    }
    return readingOf(
        url, secretOf(place.sight.text.substr(url.authority, url.authorityEnd - url.authority)));
}

std::optional<Reading> connectionString(const Place& place, std::size_t&) {
    const Url url = urlAround(place.sight);
    if (!isDatabase(url)) {
        return std::nullopt;
    }
    const std::string_view text = place.sight.text;
    const std::string_view secret =
        secretOf(text.substr(url.authority, url.authorityEnd - url.authority));
    return readingOf(url, secret.empty() ? secretParameter(text.substr(url.authorityEnd,
                                                                       url.end - url.authorityEnd))
                                         : secret);
}

} // namespace tacet::detection
