#include "detection/values/policy.h"

namespace tacet {

Policy strictPolicy() {
    Policy policy;
    policy.familyLevels.fill(Level::Warning);
    for (const Family family :
         {Family::Identity, Family::Financial, Family::Health, Family::Secrets}) {
        policy.familyLevels[static_cast<std::size_t>(family)] = Level::Critical;
    }
    return policy;
}

Level levelOf(const Policy& policy, const KindId& kind, Family family) {
    const auto own = policy.kindLevels.find(kind);
    if (own != policy.kindLevels.end()) {
        return own->second;
    }
    return policy.familyLevels[static_cast<std::size_t>(family)];
}

} // namespace tacet
