#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tacet::detection {

/// An endless row of invented digits and letters. The same seed gives the same row on every
/// machine; it is made from a number, never from the value that is replaced.
class Invention {
public:
    explicit Invention(unsigned seed) : m_state(seed) {}

    /// A number from 0 to `count` - 1. Requires: `count` is above 0.
    unsigned below(unsigned count);

    /// A digit, or an upper-case letter that nobody takes for a digit: neither I nor O.
    char digit() { return static_cast<char>('0' + below(10)); }
    char letter() { return "ABCDEFGHJKLMNPQRSTUVWXYZ"[below(24)]; }

    /// As many digits and upper-case letters as `likeness` holds, at the same places. Requires:
    /// upper-case letters and digits only.
    std::string like(std::string_view likeness);

private:
    std::uint64_t m_state;
};

/// The digits and letters of `value`, letters in upper case, separators out.
std::string coreOf(std::string_view value);

/// `core` laid out as `value` is: with its separators, in its case. Requires: `core` holds as many
/// characters as `coreOf(value)`.
std::string inLayoutOf(std::string_view value, std::string_view core);

} // namespace tacet::detection
