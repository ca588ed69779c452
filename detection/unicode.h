#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tacet::detection {

/// Stands in a folded text for a letter that has no ASCII form.
inline constexpr char kOtherLetter = '\x80';
/// Stands in a folded text for any other sign, for an ideograph and for an invalid sequence.
inline constexpr char kOtherSign = '\x81';

/// The ASCII form of one code point: at most two bytes, none for what is invisible.
struct FoldedPoint {
    std::array<char, 2> bytes{};
    std::uint8_t size = 0;

    [[nodiscard]] std::string_view text() const { return {bytes.data(), size}; }
};

/// Latin letters lose their marks, Greek and Cyrillic ones become the Latin letter that they look
/// like or else one or two of their sound, full-width signs and digits of any script become ASCII,
/// every space becomes a space, every dash a hyphen; marks, zero-width and format characters
/// vanish. Case is kept. Any thread.
FoldedPoint foldedPoint(char32_t point);

struct DecodedPoint {
    char32_t point = 0;
    std::uint8_t size = 1; ///< bytes read; for an invalid sequence its maximal subpart
};

/// The code point at `at`, U+FFFD for an invalid sequence. Requires: `at < text.size()`.
DecodedPoint decodedPoint(std::string_view text, std::size_t at);

/// The nearest start of a code point at or before `at`, reading at most three bytes back.
std::size_t pointStart(std::string_view text, std::size_t at);

/// A word or phrase of a pack in the form in which texts are searched: folded, in lower case.
std::string foldedWord(std::string_view word);

/// The version of ICU that is loaded: major, minor, patch.
std::array<int, 3> icuVersion();

} // namespace tacet::detection
