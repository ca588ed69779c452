#pragma once

#include <cstddef>

namespace tacet::bench {

/// How often this program asked for memory with `new`, since it started.
struct AllocationCount {
    std::size_t ours = 0;  ///< all but those of RE2
    std::size_t ofRe2 = 0; ///< asked for by the library that holds RE2

    friend bool operator==(const AllocationCount&, const AllocationCount&) = default;
};

/// Any thread may ask; the counts are those of its own work.
AllocationCount allocationCount();

} // namespace tacet::bench
