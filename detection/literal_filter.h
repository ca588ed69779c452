#pragma once

#include "detection/ascii.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tacet::detection {

/// The first two bytes of a literal, letters in lower case, as a number.
constexpr std::uint16_t pairKey(char first, char second) {
    return static_cast<std::uint16_t>(static_cast<unsigned char>(lowerAscii(first)) << 8 |
                                      static_cast<unsigned char>(lowerAscii(second)));
}

/// Tells the starts of words where a literal may stand from most others: by the first two bytes of
/// literals of two, the first three of those of three, the first four of all others, letters in any
/// case.
struct LiteralFilter {
    static constexpr std::size_t kHead = 4;
    using Bits = std::array<std::uint64_t, 1024>;

    Bits pairs{};
    Bits triples{};
    Bits heads{};

    /// Requires: at least two bytes.
    constexpr void add(std::string_view literal) {
        std::array<char, kHead> head{};
        for (std::size_t i = 0; i < literal.size() && i < kHead; ++i) {
            head[i] = literal[i];
        }
        const std::uint32_t packed = packedHead(head.data());
        if (literal.size() == 2) {
            set(pairs, packed >> 16);
        } else if (literal.size() == 3) {
            set(triples, hash(packed >> 8));
        } else {
            set(heads, hash(packed));
        }
    }

    /// False when no literal starts with the four bytes at `head`.
    [[nodiscard]] constexpr bool mayStart(const char* head) const {
        const std::uint32_t packed = packedHead(head);
        return has(heads, hash(packed)) || has(triples, hash(packed >> 8)) ||
               has(pairs, packed >> 16);
    }

private:
    // The bit set tells capitals from small letters; other bytes that differ by it alone look
    // alike.
    static constexpr std::uint32_t packedHead(const char* head) {
        std::uint32_t packed = 0;
        for (std::size_t i = 0; i < kHead; ++i) {
            packed = packed << 8 | static_cast<unsigned char>(head[i]);
        }
        return packed | 0x20202020u;
    }

    // Fibonacci hashing: Knuth, TAOCP volume 3, section 6.4.
    static constexpr std::uint32_t hash(std::uint32_t packed) { return packed * 2654435769u >> 16; }

    static constexpr void set(Bits& bits, std::uint32_t bit) {
        bits[bit / 64] |= std::uint64_t{1} << (bit % 64);
    }

    static constexpr bool has(const Bits& bits, std::uint32_t bit) {
        return (bits[bit / 64] >> (bit % 64) & 1) != 0;
    }
};

} // namespace tacet::detection
