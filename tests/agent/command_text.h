#pragma once

#include "agent/command.h"

#include <string>

namespace tacet::tests {

/// One command as a line of a transcript.
std::string commandText(const agent::Command& command);

} // namespace tacet::tests
