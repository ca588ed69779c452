#pragma once

#include "detection/rule_pack.h"

#include <string_view>

namespace tacet::detection {

/// True when `value` is a known example of its rule, or stands for a value that is yet to be filled
/// in. `compact` is the same value without separators, letters in upper case.
bool isSample(const Rule& rule, std::string_view value, std::string_view compact);

} // namespace tacet::detection
