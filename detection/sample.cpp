#include "detection/sample.h"

#include <algorithm>

namespace tacet::detection {

namespace {

char upperAscii(char c) {
    return 'a' <= c && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c;
}

bool equalsUpper(std::string_view sample, std::string_view compact) {
    return std::equal(sample.begin(), sample.end(), compact.begin(), compact.end(),
                      [](char a, char b) { return upperAscii(a) == b; });
}

} // namespace

bool isSample(const Rule& rule, std::string_view, std::string_view compact) {
    return std::any_of(rule.samples.begin(), rule.samples.end(),
                       [compact](std::string_view sample) { return equalsUpper(sample, compact); });
}

} // namespace tacet::detection
