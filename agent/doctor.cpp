#include "agent/doctor.h"

#include "agent/doctor_probe.h"
#include "agent/doctor_report.h"

#include <ostream>

namespace tacet::agent {

int examine(const DoctorRequest& request, std::ostream& out) {
    const DoctorFacts facts = probeDesktop();
    const std::vector<Problem> problems = diagnose(facts);
    out << (request.asJson ? doctorJson(facts, problems) : doctorText(facts, problems))
        << std::flush;
    return out ? doctorExitCode(facts, problems) : 2;
}

} // namespace tacet::agent
