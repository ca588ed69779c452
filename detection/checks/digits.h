#pragma once

#include "detection/ascii.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace tacet::detection {

/// The value of a digit. Requires: `isDigit(c)`.
constexpr int digitOf(char c) {
    return c - '0';
}

constexpr bool areDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), isDigit);
}

/// True when `text` is `count` digits and nothing else.
constexpr bool isDigits(std::string_view text, std::size_t count) {
    return text.size() == count && areDigits(text);
}

/// True when `text` is upper-case letters and digits and nothing else.
constexpr bool areUpperOrDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || isUpper(c); });
}

/// The number that the digits of `text` write. Requires: at most 18 digits, nothing else.
constexpr long long numberOf(std::string_view text) {
    long long number = 0;
    for (const char c : text) {
        number = number * 10 + digitOf(c);
    }
    return number;
}

/// `count` digits of `text` from `begin`, as a number that fits an int.
constexpr int partOf(std::string_view text, std::size_t begin, std::size_t count) {
    return static_cast<int>(numberOf(text.substr(begin, count)));
}

/// The sum of each digit times its weight. Requires: `text` holds at least `N` digits.
template <std::size_t N>
constexpr int weightedSum(std::string_view text, const std::array<int, N>& weights) {
    int sum = 0;
    for (std::size_t i = 0; i < N; ++i) {
        sum += digitOf(text[i]) * weights[i];
    }
    return sum;
}

/// ISO 7064 MOD 11,10 over all of `text`, whose last digit is the check digit.
constexpr bool passesMod11And10(std::string_view text) {
    int product = 10;
    for (const char c : text.substr(0, text.size() - 1)) {
        const int sum = (product + digitOf(c)) % 10;
        product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (product + digitOf(text.back())) % 10 == 1;
}

} // namespace tacet::detection
