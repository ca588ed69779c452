#include "agent/doctor_start.h"

#include <unistd.h>

#include <filesystem>
#include <system_error>

namespace tacet::agent {

std::string becomeDoctor(const DoctorRequest& request) {
    std::error_code fault;
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", fault);
    std::string doctor = (self.parent_path() / "tacetctl-doctor").string();
    ::execl(doctor.c_str(), doctor.c_str(), request.asJson ? "--json" : nullptr, nullptr);
    return doctor;
}

} // namespace tacet::agent
