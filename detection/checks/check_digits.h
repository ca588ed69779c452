#pragma once

#include "detection/checks/digits.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace tacet::detection {

// Ways of proof that numbers of many countries share.

/// The digit in `text` at `at`, as a number.
constexpr int digitAt(std::string_view text, std::size_t at) {
    return digitOf(text[at]);
}

/// The place of `c` in `alphabet`, or -1.
constexpr int indexIn(std::string_view alphabet, char c) {
    const std::size_t at = alphabet.find(c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

inline constexpr std::string_view kDigitsAndLetters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

constexpr bool isLetterOrDigit(char c) {
    return isDigit(c) || isUpper(c);
}

constexpr bool areLettersOrDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), isLetterOrDigit);
}

constexpr bool areLetters(std::string_view text) {
    return std::all_of(text.begin(), text.end(), isUpper);
}

/// True when `text` starts with one of `starts`, which have equal lengths.
template <std::size_t N> constexpr bool
startsWithOneOf(std::string_view text, const std::array<std::string_view, N>& starts) {
    return std::any_of(starts.begin(), starts.end(), [text](std::string_view start) {
        return text.substr(0, start.size()) == start;
    });
}

/// `text` without `country` at its start, when it stands there.
constexpr std::string_view withoutCountry(std::string_view text, std::string_view country) {
    return text.substr(0, country.size()) == country ? text.substr(country.size()) : text;
}

/// The sum of the signs of `text`, as ASCII codes less that of 0, times weights that grow by one
/// from `first` at the last digit towards the front, and start again at `first` after `last`.
constexpr int sumFromBehind(std::string_view text, int first, int last) {
    int sum = 0;
    int weight = first;
    for (std::size_t i = text.size(); i-- > 0;) {
        sum += digitOf(text[i]) * weight;
        weight = weight == last ? first : weight + 1;
    }
    return sum;
}

/// What is missing from `sum` to the next multiple of `modulus`.
constexpr int missingTo(int modulus, int sum) {
    return (modulus - sum % modulus) % modulus;
}

/// True when the last digit is right by Verhoeff's scheme. Requires: digits only.
bool isVerhoeff(std::string_view digits);

/// True when the last character is right by Luhn's scheme over 0 to 9 and A to Z. False for any
/// other character.
bool isLuhnOfLetters(std::string_view text);

} // namespace tacet::detection
