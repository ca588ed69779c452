#pragma once

#include <chrono>

namespace tacet::agent {

/// What a decision needs of time.
struct Moment {
    std::chrono::system_clock::time_point now;
    std::chrono::milliseconds untilTomorrow{0}; ///< to the next local midnight
};

} // namespace tacet::agent
