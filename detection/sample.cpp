#include "detection/sample.h"

#include <algorithm>
#include <array>

namespace tacet::detection {

namespace {

char upperAscii(char c) {
    return 'a' <= c && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c;
}

bool equalsUpper(std::string_view sample, std::string_view compact) {
    return std::equal(sample.begin(), sample.end(), compact.begin(), compact.end(),
                      [](char a, char b) { return upperAscii(a) == b; });
}

constexpr auto kPlaceholderWords =
    std::to_array<std::string_view>({"EXAMPLE", "CHANGEME", "PLACEHOLDER", "REDACTED", "YOURTOKEN",
                                     "YOURKEY", "YOURPASSWORD", "YOUR_", "XXXX", "****", "...."});

// `<YOUR_KEY>`, `${VAR}`, `{{ var }}`, `%s`, `xxxx`, or one sign over and over.
bool isPlaceholder(std::string_view value, std::string_view compact) {
    const bool isVariable = !value.empty() && (value[0] == '<' || value[0] == '$' ||
                                               value[0] == '%' || value.substr(0, 2) == "{{");
    const bool isOneSign =
        !value.empty() && value.find_first_not_of(value[0]) == std::string_view::npos;
    return isVariable || isOneSign ||
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
