#include "detection/values/policy.h"

#include <string_view>

namespace tacet {

namespace {

/// What tells of a person without being a number that a state gave.
constexpr std::string_view kMilder[] = {
    "age",         "case_number", "date_of_birth", "demographic:SEX",
    "employee_id", "id_number",   "student_id"};

} // namespace

Policy strictPolicy() {
    Policy policy;
    policy.familyLevels.fill(Level::Warning);
    for (const Family family :
         {Family::Identity, Family::Financial, Family::Health, Family::Secrets}) {
        policy.familyLevels[static_cast<std::size_t>(family)] = Level::Critical;
    }
    for (const std::string_view kind : kMilder) {
        policy.kindLevels[kind] = Level::Warning;
    }
    return policy;
}

std::string nameOf(const Policy& policy, const KindId& kind) {
    const auto name = policy.kindNames.find(kind);
    return name != policy.kindNames.end() ? name->second : std::string();
}

Level levelOf(const Policy& policy, const KindId& kind, Family family) {
    const auto own = policy.kindLevels.find(kind);
    if (own != policy.kindLevels.end()) {
        return own->second;
    }
    return policy.familyLevels[static_cast<std::size_t>(family)];
}

} // namespace tacet
