#pragma once

#include "detection/ignore_list.h"

#include <array>
#include <string>
#include <string_view>

namespace tacet::detection {

/// The fingerprint of a whole text under `key`; every byte counts.
Fingerprint fingerprintOfText(const DeviceKey& key, std::string_view text);

/// Overwrites every byte of `secret`, in a way no compiler leaves out, and empties it.
void overwrite(std::string& secret);

/// The SHA-256 digest of `bytes`. Allocates nothing.
std::array<unsigned char, 32> sha256(std::string_view bytes);

} // namespace tacet::detection
