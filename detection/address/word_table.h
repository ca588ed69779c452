#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace tacet::detection {

/// A list of words as a table that is searched: sorted when the program is built.
template <std::size_t N>
constexpr std::array<std::string_view, N> wordTable(std::array<std::string_view, N> words) {
    std::sort(words.begin(), words.end());
    return words;
}

template <std::size_t N>
bool isIn(const std::array<std::string_view, N>& table, std::string_view word) {
    return std::binary_search(table.begin(), table.end(), word);
}

} // namespace tacet::detection
