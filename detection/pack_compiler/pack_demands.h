#pragma once

#include "detection/pack_compiler/pack_reader.h"

namespace tacet::pack_compiler {

/// Notes what a rule lacks, and what in it does not go together. Pure.
void requireWhole(const PackRule& rule, PackOrigin origin, Faults& faults);

} // namespace tacet::pack_compiler
