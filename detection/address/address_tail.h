#pragma once

#include <cstddef>
#include <string_view>

namespace tacet::detection {

/// What follows a street and belongs to its address.
struct AddressTail {
    std::size_t end = 0;    ///< where the address ends
    bool hasCode = false;   ///< a postal code
    bool hasRegion = false; ///< a state or province
    bool hasCountry = false;
    bool hasPlace = false; ///< the name of a place, behind a comma, where a clause ends
};

/// Reads flats, floors, places, states, postal codes and a country from `at` on, over at most five
/// lines and about two hundred bytes. `text` is folded.
AddressTail addressTail(std::string_view text, std::size_t at);

} // namespace tacet::detection
