#pragma once

#include "agent/disk.h"
#include "agent/event.h"

#include <optional>

namespace tacet::agent {

/// The line that the log keeps of `event`, if any: message and number, never text.
std::optional<LogLine> logLineOf(const Event& event);

} // namespace tacet::agent
