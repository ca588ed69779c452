#include "detection/head_table.h"

#include <bit>

namespace tacet::detection {

void HeadTable::fill(const std::vector<std::uint32_t>& heads) {
    m_entries.assign(std::bit_ceil(2 * heads.size() + 1), {});
    m_mask = m_entries.size() - 1;
    for (std::size_t i = 0; i < heads.size();) {
        std::size_t end = i + 1;
        while (end < heads.size() && heads[end] == heads[i]) {
            ++end;
        }
        const std::uint32_t hash = hashOf(heads[i]);
        m_filter[hash / 64] |= std::uint64_t{1} << (hash % 64);
        std::size_t at = hash & m_mask;
        while (m_entries[at].range.count != 0) {
            at = (at + 1) & m_mask;
        }
        m_entries[at] = {.head = heads[i],
                         .range = {.first = static_cast<std::uint16_t>(i),
                                   .count = static_cast<std::uint16_t>(end - i)}};
        i = end;
    }
}

} // namespace tacet::detection
