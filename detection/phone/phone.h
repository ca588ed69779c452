#pragma once

#include "detection/values/span.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace tacet::detection {

/// How a phone number is written.
enum class PhoneNotation {
    International, ///< with its country code: `+31…`, `0031…`
    National,      ///< as people of its region write it
    Bare,          ///< without the trunk prefix that people of its region write
};

/// A phone number in a text.
struct PhoneReading {
    Span span;
    std::string_view region; ///< ISO 3166-1 alpha-2, or `001` for world-wide services; static
    PhoneNotation notation = PhoneNotation::International;

    friend bool operator==(const PhoneReading&, const PhoneReading&) = default;
};

/// The phone number that starts at `begin` (a digit, `+` or an opening bracket), or none when no
/// numbering plan holds it.
///
/// A number with a country code may be of any region; another is read as one of `regions`, the
/// first that fits. The longest reading wins that ends where a group of digits ends. Looks at
/// `kPhoneWindow` bytes at most and allocates nothing. The plans are those of libphonenumber.
std::optional<PhoneReading> readPhone(std::string_view text, std::size_t begin,
                                      std::span<const std::string_view> regions);

inline constexpr std::size_t kPhoneWindow = 48;

/// The region of the number that `digits` write, country code first, or empty when it is none.
/// Requires: digits only.
std::string_view regionOfInternational(std::string_view digits);

/// True when `digits` may be dialled within `region`. Requires: digits only.
bool isNationalPhone(std::string_view digits, std::string_view region);

} // namespace tacet::detection
