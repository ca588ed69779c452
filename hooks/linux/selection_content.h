#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace tacet::hooks {

/// One format of a selection, as its owner gave it.
struct SelectionFormat {
    std::uint32_t target = 0;  ///< the atom it is asked for by
    std::uint32_t type = 0;    ///< the atom of what it really is
    std::uint8_t unitBits = 8; ///< 8, 16 or 32
    std::string bytes;         ///< as on the wire

    friend bool operator==(const SelectionFormat&, const SelectionFormat&) = default;
};

/// Everything that a selection holds, in the order its owner named it.
struct SelectionContent {
    std::vector<SelectionFormat> formats;

    friend bool operator==(const SelectionContent&, const SelectionContent&) = default;
};

/// The bytes of all formats together.
std::size_t sizeOf(const SelectionContent& content);

} // namespace tacet::hooks
