#pragma once

#include "agent/places.h"
#include "detection/values/result.h"

namespace tacet::agent {

/// Sets the session's accessibility back to what it was before we turned it on, and forgets that.
/// Does nothing when it was on, or was never turned on by us. Blocks for at most five seconds.
/// Fails with Io when nobody takes it; the former value is then kept.
Result<Done> restoreBridge(const Places& places);

} // namespace tacet::agent
