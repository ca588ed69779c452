#pragma once

#include "detection/values/policy.h"

#include <memory>

namespace tacet::agent {

/// The policy where nobody has set one: strict levels, and the built-in register of AI tools.
std::shared_ptr<const Policy> builtInPolicy();

} // namespace tacet::agent
