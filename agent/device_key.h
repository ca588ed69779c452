#pragma once

#include "detection/ignore_list.h"
#include "detection/values/result.h"

#include <filesystem>

namespace tacet::agent {

/// The key of this device from its owner-only file, made at the first call. Two processes that make
/// it at once get the same one.
///
/// Fails with Invalid when the file has the wrong size: it is never overwritten, since with a new
/// key no ignored value would be known again; the person may delete it and loses just those. Fails
/// with Denied or Io when it cannot be read or made.
Result<detection::DeviceKey> deviceKey(const std::filesystem::path& file);

} // namespace tacet::agent
