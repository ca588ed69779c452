#pragma once

#include <cstdint>
#include <string>

namespace tacet::hooks {

/// The name of the program file that process `process` runs; empty when it cannot be known.
std::string processName(std::uint32_t process);

/// True when process `process` runs a Chromium, an Electron or a Firefox: a program that shows
/// nothing to accessibility when it was started before the bridge. Looks at the files beside the
/// program, which no renaming changes.
bool isBrowserLike(std::uint32_t process);

} // namespace tacet::hooks
