#pragma once

#include <string>

namespace tacet::detection {

/// Overwrites every byte of `secret`, in a way no compiler leaves out, and empties it.
void overwrite(std::string& secret);

} // namespace tacet::detection
