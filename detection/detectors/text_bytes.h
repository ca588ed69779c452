#pragma once

#include "detection/ascii.h"
#include "detection/rule_pack.h"

#include <cstddef>
#include <string_view>

namespace tacet::detection {

constexpr bool isAsciiAlnum(char c) {
    return isDigit(c) || isLower(lowerAscii(c));
}

constexpr bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The byte at `at`, NUL beyond the end.
constexpr char byteAt(std::string_view text, std::size_t at) {
    return at < text.size() ? text[at] : '\0';
}

constexpr bool isOneOf(char c, std::string_view set) {
    return set.find(c) != std::string_view::npos;
}

/// Where the first byte from `at` on that is not `belongs` stands, at most `most` bytes on.
template <class Belongs> constexpr std::size_t runEnd(std::string_view text, std::size_t at,
                                                      std::size_t most, Belongs belongs) {
    const std::size_t end = text.size() - at < most ? text.size() : at + most;
    while (at < end && belongs(text[at])) {
        ++at;
    }
    return at;
}

/// True when `text` goes on with `lower` at `at`, letters in any case. Requires: `lower` is in
/// lower case.
constexpr bool continuesWith(std::string_view text, std::size_t at, std::string_view lower) {
    if (at > text.size() || text.size() - at < lower.size()) {
        return false;
    }
    for (std::size_t i = 0; i < lower.size(); ++i) {
        if (lowerAscii(text[at + i]) != lower[i]) {
            return false;
        }
    }
    return true;
}

} // namespace tacet::detection
