#pragma once

#include "agent/tacetctl_arguments.h"

#include <string>

namespace tacet::agent {

/// Becomes the program `tacetctl-doctor`, which lies beside this one: it needs libraries that would
/// cost every start of `tacetctl scan`. Answers only when it cannot be started: its path.
std::string becomeDoctor(const DoctorRequest& request);

} // namespace tacet::agent
