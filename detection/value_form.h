#pragma once

#include "detection/rule_pack.h"
#include "detection/values/span.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tacet::detection {

/// A value without its separators, letters in upper case: what a check is asked about.
class Compact {
public:
    /// `prefix`, in upper case already, and `value`; keeps the first `kCapacity` bytes.
    Compact(std::string_view prefix, std::string_view value);

    [[nodiscard]] std::string_view text() const { return {m_bytes.data(), m_size}; }

    static constexpr std::size_t kCapacity = 128;

private:
    std::array<char, kCapacity> m_bytes{};
    std::size_t m_size = 0;
};

/// True for what people put between the groups of a number.
constexpr bool isSeparator(char c) {
    return c == ' ' || c == '-' || c == '.' || c == '/' || c == '\n' || c == '\t';
}

/// True when nothing that belongs to it stands right before or after `value` in `text`.
bool hasEdges(std::string_view text, Span value, Edge edge);

/// True when nothing that belongs to the value stands right before `begin`.
bool hasEdgeBefore(std::string_view text, std::size_t begin, Edge edge);

/// The digits of the groups from one group on, read once for all rules.
class DigitRun {
public:
    /// Reads the groups of `text` from `begin` up to the first group that ends beyond `most`
    /// digits. Holds none when `begin` continues digits that were spaced out one by one. Requires:
    /// `most` is less than `kCapacity`.
    DigitRun(std::string_view text, std::size_t begin, std::size_t most);

    /// How many digits the groups can make up: bit n when some group ends after n digits.
    [[nodiscard]] std::uint64_t counts() const { return m_counts; }

    /// The first `count` digits. Requires: bit `count` of `counts()`.
    [[nodiscard]] std::string_view first(std::size_t count) const {
        return {m_digits.data(), count};
    }

    static constexpr std::size_t kCapacity = 64;

private:
    std::array<char, kCapacity> m_digits;
    std::uint64_t m_counts = 0;
};

/// `value` without its last group: it then ends before a separator. Empty when it has one group.
Span withoutLastGroup(std::string_view text, Span value);

} // namespace tacet::detection
