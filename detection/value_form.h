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
bool isSeparator(char c);

/// True when nothing that belongs to it stands right before or after `value` in `text`.
bool hasEdges(std::string_view text, Span value, Edge edge);

/// True when nothing that belongs to the value stands right before `begin`.
bool hasEdgeBefore(std::string_view text, std::size_t begin, Edge edge);

/// How many digits the groups from `begin` can make up, as bits: bit n when some group ends after
/// n digits. None when `begin` continues digits that were spaced out one by one. Bounded.
std::uint64_t digitCountsFrom(std::string_view text, std::size_t begin);

/// `value` without its last group: it then ends before a separator. Empty when it has one group.
Span withoutLastGroup(std::string_view text, Span value);

} // namespace tacet::detection
