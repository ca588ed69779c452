#include "detection/detectors/detectors.h"
#include "detection/detectors/text_bytes.h"

#include <algorithm>
#include <array>

namespace tacet::detection {

namespace {

constexpr std::size_t kLongestCommand = 480;
constexpr std::size_t kLongestArgument = 128;
constexpr std::size_t kShortestPassword = 4;

constexpr auto kOptions = std::to_array<std::string_view>({"-u", "-U", "--user", "--proxy-user"});

// What the manuals of services write for a password.
constexpr auto kSamples = std::to_array<std::string_view>(
    {"password", "pass", "passwd", "pwd", "pw", "secret", "test", "token", "changeit", "changeme",
     "api_key", "apikey", "x-oauth-basic"});

// After the option at `at` and what parts it from its argument; `at` when there is none. The
// argument of a short option may follow at once.
std::size_t afterOption(std::string_view text, std::size_t at) {
    std::size_t end = at;
    for (const std::string_view option : kOptions) {
        const char next = byteAt(text, at + option.size());
        const bool isShort = option.size() == 2;
        if (text.compare(at, option.size(), option) == 0 &&
            (isOneOf(next, " =\t") || (isShort && isOneOf(next, "'\"")))) {
            end = at + option.size();
        }
    }
    return end == at ? at : runEnd(text, end, 4, [](char c) { return isOneOf(c, " =\t"); });
}

// One word of a shell's command, with the quotes inside it.
Span argumentAt(std::string_view text, std::size_t begin) {
    char quote = '\0';
    std::size_t end = begin;
    for (; end < text.size() && end - begin < kLongestArgument; ++end) {
        const char c = text[end];
        if (c == '\n' || (quote == '\0' && isOneOf(c, " \t;|&<>)"))) {
            break;
        }
        if (isOneOf(c, "'\"")) {
            quote = quote == '\0' ? c : (quote == c ? '\0' : quote);
        }
    }
    return {begin, end};
}

Span withoutQuotes(std::string_view text, Span word) {
    const char quote = byteAt(text, word.begin);
    const bool isQuoted = length(word) > 2 && isOneOf(quote, "'\"") &&
                          text[word.end - 1] == quote &&
                          text.find(quote, word.begin + 1) == word.end - 1;
    return isQuoted ? Span{word.begin + 1, word.end - 1} : word;
}

bool isSamplePassword(std::string_view password) {
    return isOneOf(password[0], "$<[%*") || password.substr(0, 2) == "{{" ||
           password.find("${") != std::string_view::npos ||
           password.find("$(") != std::string_view::npos ||
           std::any_of(kSamples.begin(), kSamples.end(), [password](std::string_view sample) {
               return password.size() == sample.size() && continuesWith(password, 0, sample);
           });
}

std::optional<Reading> credentialsAt(std::string_view text, std::size_t begin) {
    const Span word = withoutQuotes(text, argumentAt(text, begin));
    const std::string_view argument = text.substr(word.begin, length(word));
    const std::size_t colon = argument.find(':');
    if (colon == std::string_view::npos) {
        return std::nullopt;
    }
    std::string_view password = argument.substr(colon + 1);
    password.remove_prefix(std::min(password.find_first_not_of("'\""), password.size()));
    if (password.size() < kShortestPassword || password.substr(0, 2) == "//") {
        return std::nullopt;
    }
    Reading reading;
    reading.folded = word;
    reading.isSample = isSamplePassword(password);
    return reading;
}

} // namespace

std::optional<Reading> curlUser(const Place& place, std::size_t&) {
    const std::string_view text = place.sight.text;
    const std::size_t command = place.sight.at + place.literal;
    const std::size_t limit = std::min(text.size(), command + kLongestCommand);
    for (std::size_t at = command; at < limit; ++at) {
        const char c = text[at];
        if (c == '|' || (c == '\n' && text[at - 1] != '\\')) {
            return std::nullopt;
        }
        const bool isOption = c == '-' && isBlank(text[at - 1]);
        if (const std::size_t argument = isOption ? afterOption(text, at) : at; argument > at) {
            return credentialsAt(text, argument);
        }
    }
    return std::nullopt;
}

} // namespace tacet::detection
