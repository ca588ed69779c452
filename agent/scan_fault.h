#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tacet::agent {

/// Where something is wrong: a file, or `tacetctl` itself for its arguments. From 1.
struct FaultPlace {
    std::string_view file;
    std::size_t line = 1;
    std::size_t column = 1;
};

/// `FILE:LINE:COL: KEY: reason` and a line break: the form of every error of tacetctl.
std::string faultLine(FaultPlace place, std::string_view key, std::string_view reason);

} // namespace tacet::agent
