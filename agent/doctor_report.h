#pragma once

#include "agent/doctor_diagnosis.h"

#include <string>

namespace tacet::agent {

/// The facts and problems for a person. Pure.
std::string doctorText(const DoctorFacts& facts, const std::vector<Problem>& problems);

/// The same as one JSON object on one line. Pure. Requires: every string is valid UTF-8.
std::string doctorJson(const DoctorFacts& facts, const std::vector<Problem>& problems);

} // namespace tacet::agent
