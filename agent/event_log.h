#pragma once

#include "agent/disk.h"
#include "agent/event.h"

#include <optional>
#include <vector>

namespace tacet::agent {

/// The line that the log keeps of `event`, if any: message and number, never text.
std::optional<LogLine> logLineOf(const Event& event);

/// The lines that begin a log: that the program started, with which version of itself and of the
/// libraries that it depends on most.
std::vector<LogLine> linesOfStart();

} // namespace tacet::agent
