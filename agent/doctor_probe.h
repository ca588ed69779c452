#pragma once

#include "agent/doctor_facts.h"

namespace tacet::agent {

/// Asks the agent first, then looks at the desktop itself. Starts nothing and changes nothing.
///
/// Blocks, but asks all programs at once and waits for each round of questions less than a second.
DoctorFacts probeDesktop();

} // namespace tacet::agent
