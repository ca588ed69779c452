#include "detection/sample.h"

#include "detection/ascii.h"

#include <algorithm>
#include <array>

namespace tacet::detection {

namespace {

bool equalsUpper(std::string_view sample, std::string_view compact) {
    return std::equal(sample.begin(), sample.end(), compact.begin(), compact.end(),
                      [](char a, char b) { return upperAscii(a) == b; });
}

constexpr auto kPlaceholderWords =
    std::to_array<std::string_view>({"EXAMPLE", "CHANGEME", "PLACEHOLDER", "REDACTED", "YOURTOKEN",
                                     "YOURKEY", "YOURPASSWORD", "YOUR_", "XXXX", "****", "...."});

// Random keys hardly ever hold one sign eight times in a row: of 32 hexadecimal digits, one in ten
// million does. Blocks of keys are longer and hold numbers of many zeros; Dropbox's keys of 64
// signs hold ten A.
constexpr std::size_t kLongestKey = 63;

bool hasLongRun(std::string_view value) {
    constexpr std::size_t kLongest = 8;
    if (value.size() > kLongestKey) {
        return false;
    }
    std::size_t run = 1;
    for (std::size_t at = 1; at < value.size() && run < kLongest; ++at) {
        run = value[at] == value[at - 1] ? run + 1 : 1;
    }
    return run >= kLongest;
}

// True for what goes on as `123123123…`: of sixteen hexadecimal digits drawn at random, one row in
// a thousand million holds so few different ones.
bool hasDullEnd(std::string_view value) {
    constexpr std::size_t kEnd = 16;
    constexpr std::ptrdiff_t kFewSigns = 3;
    if (value.size() < kEnd || value.size() > kLongestKey) {
        return false;
    }
    std::array<bool, 256> seen{};
    for (const char c : value.substr(value.size() - kEnd)) {
        seen[static_cast<unsigned char>(c)] = true;
    }
    return std::count(seen.begin(), seen.end(), true) <= kFewSigns;
}

// `<YOUR_KEY>`, `${VAR}`, `{{ var }}`, `%s`, `xxxx`, or one sign over and over.
bool isPlaceholder(std::string_view value, std::string_view compact) {
    const bool isVariable = !value.empty() && (value[0] == '<' || value[0] == '$' ||
                                               value[0] == '%' || value.substr(0, 2) == "{{");
    const bool isBracketed = value.size() > 1 && value.front() == '[' && value.back() == ']';
    const bool isOneSign =
        !value.empty() && value.find_first_not_of(value[0]) == std::string_view::npos;
    return isVariable || isBracketed || isOneSign || hasLongRun(value) || hasDullEnd(value) ||
           std::any_of(kPlaceholderWords.begin(), kPlaceholderWords.end(),
                       [&](auto word) { return compact.find(word) != std::string_view::npos; });
}

} // namespace

bool isSample(const Rule& rule, std::string_view value, std::string_view compact) {
    if (rule.family == Family::Secrets && isPlaceholder(value, compact)) {
        return true;
    }
    return std::any_of(rule.samples.begin(), rule.samples.end(),
                       [compact](std::string_view sample) { return equalsUpper(sample, compact); });
}

} // namespace tacet::detection
