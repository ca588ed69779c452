#include "agent/policy_source.h"

#include "detection/register.h"

namespace tacet::agent {

std::shared_ptr<const Policy> builtInPolicy() {
    auto policy = std::make_shared<Policy>(strictPolicy());
    policy->tools = detection::builtInTools();
    return policy;
}

} // namespace tacet::agent
