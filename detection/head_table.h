#pragma once

#include "detection/values/span.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace tacet::detection {

/// The first four bytes of a word as a number, letters in any case alike, zeros for what is beyond
/// its end. Other bytes that differ by the bit of case alone look alike.
inline std::uint32_t wordHead(std::string_view word) {
    std::uint32_t head = 0;
    if (word.size() >= sizeof head) {
        std::memcpy(&head, word.data(), sizeof head);
    } else if (!word.empty()) {
        std::memcpy(&head, word.data(), word.size());
    }
    return head | 0x20202020u;
}

static_assert(std::endian::native == std::endian::little, "heads are cut from their low bytes");

/// The head of a word in a text, for texts that are read word by word.
inline std::uint32_t wordHead(std::string_view text, Span word) {
    std::uint32_t head = 0;
    if (word.begin + sizeof head > text.size()) {
        return wordHead(text.substr(word.begin, length(word)));
    }
    std::memcpy(&head, text.data() + word.begin, sizeof head);
    const std::size_t bits = 8 * std::min(length(word), sizeof head);
    return (head & static_cast<std::uint32_t>((std::uint64_t{1} << bits) - 1)) | 0x20202020u;
}

/// Finds the rows of a sorted table that start with a head. Immutable once filled.
class HeadTable {
public:
    /// Rows of a table, from `first` on.
    struct Range {
        std::uint16_t first = 0;
        std::uint16_t count = 0;
    };

    /// `heads` are those of all rows in order; equal ones stand together.
    void fill(const std::vector<std::uint32_t>& heads);

    [[nodiscard]] Range find(std::uint32_t head) const {
        const std::uint32_t hash = hashOf(head);
        if ((m_filter[hash / 64] >> (hash % 64) & 1) == 0) {
            return {};
        }
        for (std::size_t at = hash & m_mask;; at = (at + 1) & m_mask) {
            const Entry& entry = m_entries[at];
            if (entry.head == head || entry.range.count == 0) {
                return entry.range;
            }
        }
    }

private:
    struct Entry {
        std::uint32_t head = 0;
        Range range;
    };

    // Fibonacci hashing: Knuth, TAOCP volume 3, section 6.4.
    static std::uint32_t hashOf(std::uint32_t head) { return head * 2654435769u >> 16; }

    std::array<std::uint64_t, 1024> m_filter{}; ///< a bit for each hash
    std::vector<Entry> m_entries{1};            ///< open addressing; free ones count none
    std::size_t m_mask = 0;
};

} // namespace tacet::detection
