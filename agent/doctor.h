#pragma once

#include "agent/tacetctl_arguments.h"

#include <iosfwd>

namespace tacet::agent {

/// Examines this desktop, prints what is wrong and what to do, and answers the exit code. Ends
/// within three seconds, whatever other programs do.
int examine(const DoctorRequest& request, std::ostream& out);

} // namespace tacet::agent
