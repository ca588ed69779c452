#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tacet::detection {

/// A word of a table and what it stands for.
template <class Meaning> struct TableRow {
    std::string_view word;
    Meaning meaning{};
};

/// Words in lower case with their meanings, sorted when the program is built. Most words are told
/// by their first byte and their length to be none of them.
template <class Meaning, std::size_t N> class WordTable {
public:
    using Row = TableRow<Meaning>;

    constexpr explicit WordTable(std::array<Row, N> rows) : m_rows(rows) {
        std::sort(m_rows.begin(), m_rows.end(),
                  [](const Row& a, const Row& b) { return a.word < b.word; });
        for (const Row& row : m_rows) {
            m_lengths[slot(row.word)] |= bit(row.word);
        }
    }

    /// The meaning of `word`, or null when it is not in the table.
    [[nodiscard]] constexpr const Meaning* find(std::string_view word) const {
        if (word.empty() || (m_lengths[slot(word)] & bit(word)) == 0) {
            return nullptr;
        }
        const auto row = std::lower_bound(
            m_rows.begin(), m_rows.end(), word,
            [](const Row& one, std::string_view wanted) { return one.word < wanted; });
        return row != m_rows.end() && row->word == word ? &row->meaning : nullptr;
    }

private:
    static constexpr std::size_t kSlots = 32;

    static constexpr std::size_t slot(std::string_view word) {
        return static_cast<unsigned char>(word[0]) % kSlots;
    }
    static constexpr std::uint32_t bit(std::string_view word) {
        return std::uint32_t{1} << (word.size() % 32);
    }

    std::array<Row, N> m_rows;
    std::array<std::uint32_t, kSlots> m_lengths{};
};

/// A set of words as a table.
template <std::size_t N>
constexpr WordTable<bool, N> wordSet(const std::array<std::string_view, N>& words) {
    std::array<TableRow<bool>, N> rows;
    for (std::size_t i = 0; i < N; ++i) {
        rows[i] = {.word = words[i], .meaning = true};
    }
    return WordTable<bool, N>(rows);
}

} // namespace tacet::detection
