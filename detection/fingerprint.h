#pragma once

#include "detection/ignore_list.h"

#include <string>
#include <string_view>

namespace tacet::detection {

/// The fingerprint of a whole text under `key`; every byte counts.
Fingerprint fingerprintOfText(const DeviceKey& key, std::string_view text);

/// Overwrites every byte of `secret`, in a way no compiler leaves out, and empties it.
void overwrite(std::string& secret);

} // namespace tacet::detection
