#pragma once

#include "detection/values/policy.h"

#include <vector>

namespace tacet::detection {

/// The built-in register of AI tools, made at build time from detection/register/tools.toml.
std::vector<AiTool> builtInTools();

} // namespace tacet::detection
