#pragma once

#include "detection/address/address_words.h"
#include "detection/values/span.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace tacet::detection {

/// The word of letters and digits at `at`, joined ones whole: "Médecin-Colonel", "d'Or". Requires:
/// a word byte at `at`.
Token tokenAt(std::string_view text, std::size_t at);

/// The word of the same line that follows `token` after at most two spaces, or after its point.
std::optional<Token> tokenAfter(std::string_view text, const Token& token);

/// The word, perhaps with its point, that ends at `end`.
std::optional<Token> tokenEnding(std::string_view text, std::size_t end);

/// The word of the same line that ends before `begin`, with at most two spaces between.
std::optional<Token> tokenBefore(std::string_view text, std::size_t begin);

/// True for a word that starts with a capital, or with a letter of a script that has none.
bool isCapital(std::string_view text, const Token& token);

/// True for a word that starts with a digit.
bool isNumeral(std::string_view text, const Token& token);

/// True for "1st", "2e", "57th".
bool isOrdinal(std::string_view text, const Token& token);

/// The house number that starts at `at`: "12", "12A", "313-317", "666/20", "12 bis", "830 1/2".
/// None for years with a month, amounts, times and the like, by what stands at its edges.
std::optional<Span> houseNumber(std::string_view text, std::size_t at);

/// True for "1900" to "2099".
bool isYear(std::string_view text, Span number);

struct PostalCode {
    std::size_t end = 0;
    bool isPlain = false; ///< four digits, or half of a British code: other numbers look the same
};

/// The postal code that starts at `at`, perhaps with the letters of its country before ("D-10115").
std::optional<PostalCode> postalCodeAt(std::string_view text, std::size_t at);

} // namespace tacet::detection
