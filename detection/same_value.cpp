#include "detection/same_value.h"

#include <algorithm>
#include <array>

namespace tacet::detection {

namespace {

constexpr auto kExactBases = std::to_array<std::string_view>({
    "api_key",
    "certificate",
    "connection_string",
    "crypto_wallet",
    "generic_secret",
    "jwt",
    "password",
    "private_key",
    "url_with_credentials",
    "webhook_url",
});

constexpr auto kPunctuatedBases = std::to_array<std::string_view>({
    "amount",
    "date",
    "date_of_birth",
    "domain",
    "email",
    "geo_coordinates",
    "ip_address",
    "social_handle",
    "url",
    "username",
});

// No-break space, narrow no-break space, thin space.
constexpr auto kSpaces = std::to_array<std::string_view>(
    {" ", "\t", "\n", "\r", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89"});

// Hyphen, no-break hyphen, figure dash, en dash.
constexpr auto kGrouping = std::to_array<std::string_view>(
    {".", "-", "\xE2\x80\x90", "\xE2\x80\x91", "\xE2\x80\x92", "\xE2\x80\x93"});

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& list, std::string_view wanted) {
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

/// How long the entry of `list` is that `text` starts with, or 0.
template <std::size_t N>
std::size_t prefixIn(const std::array<std::string_view, N>& list, std::string_view text) {
    for (const std::string_view entry : list) {
        if (text.substr(0, entry.size()) == entry) {
            return entry.size();
        }
    }
    return 0;
}

char lower(char c) {
    return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

std::string_view baseOf(const KindId& kind) {
    const std::string_view id = kind.text();
    return id.substr(0, id.find(':'));
}

std::string canonicalValue(const KindId& kind, std::string_view value) {
    const std::string_view base = baseOf(kind);
    if (holds(kExactBases, base)) {
        return std::string(value);
    }
    const bool grouped = !holds(kPunctuatedBases, base);
    std::string canonical;
    canonical.reserve(value.size());
    while (!value.empty()) {
        std::size_t skipped = prefixIn(kSpaces, value);
        if (skipped == 0 && grouped) {
            skipped = prefixIn(kGrouping, value);
        }
        if (skipped == 0) {
            canonical += lower(value.front());
            skipped = 1;
        }
        value.remove_prefix(skipped);
    }
    return canonical;
}

} // namespace tacet::detection
