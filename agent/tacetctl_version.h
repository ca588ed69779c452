#pragma once

#include <string_view>

namespace tacet::agent {

/// The version of the build, from the project's CMakeLists.
inline constexpr std::string_view kVersion = TACET_VERSION;

} // namespace tacet::agent
