#pragma once

#include "agent/doctor_facts.h"

#include <string>
#include <vector>

namespace tacet::agent {

/// One thing that is wrong, and what to do.
struct Problem {
    std::string id; ///< for programs; never changes
    std::string what;
    std::string advice;

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// What is wrong, the causes before what follows from them. Pure.
std::vector<Problem> diagnose(const DoctorFacts& facts);

/// 3 when the agent is not running, else 1 when something is wrong, else 0.
int doctorExitCode(const DoctorFacts& facts, const std::vector<Problem>& problems);

} // namespace tacet::agent
