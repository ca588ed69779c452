#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace tacet::detection {

/// What a keyed hash says of a form: it is an entry, or longer entries begin with it.
enum class FormUse { Entry, Beginning };

/// How many bits of the filter there are for each form and beginning, and how many each one sets:
/// of what was never put in, one in two hundred seems to be there.
inline constexpr std::size_t kFilterBits = 16;
inline constexpr std::size_t kFilterSteps = 3;

/// Calls `visit` with the bits of a hash in a filter of `words` words, a power of two, until it
/// answers false. Answers whether it never did.
template <class Visit>
bool forFilterBits(std::uint64_t hash, FormUse use, std::size_t words, Visit visit) {
    auto first = static_cast<std::uint32_t>(hash);
    auto step = static_cast<std::uint32_t>(hash >> 32);
    if (use == FormUse::Beginning) {
        std::swap(first, step);
    }
    for (std::size_t i = 0; i < kFilterSteps; ++i) {
        const std::size_t bit = (first + i * (step | 1)) & (words * 64 - 1);
        if (!visit(bit / 64, std::uint64_t{1} << (bit % 64))) {
            return false;
        }
    }
    return true;
}

inline bool filterHas(const std::vector<std::uint64_t>& filter, std::uint64_t hash, FormUse use) {
    return forFilterBits(hash, use, filter.size(), [&](std::size_t word, std::uint64_t bit) {
        return (filter[word] & bit) != 0;
    });
}

inline void addToFilter(std::vector<std::uint64_t>& filter, std::uint64_t hash, FormUse use) {
    forFilterBits(hash, use, filter.size(), [&](std::size_t word, std::uint64_t bit) {
        filter[word] |= bit;
        return true;
    });
}

} // namespace tacet::detection
