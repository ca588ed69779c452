#pragma once

#include "detection/engine.h"

#include <string_view>
#include <vector>

namespace tacet::bench {

/// Types `text` into an empty field, one code point a key, and appends what each key cost from the
/// new text to its findings: microseconds of this thread.
void type(std::string_view text, const detection::Engine& engine, std::vector<double>& costs);

} // namespace tacet::bench
