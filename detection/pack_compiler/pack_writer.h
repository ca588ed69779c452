#pragma once

#include "detection/pack_compiler/pack_reader.h"

#include <iosfwd>

namespace tacet::pack_compiler {

/// Writes the tables of `detection/rule_pack.h` as C++ source. The same packs give the same bytes.
void writeTables(std::ostream& out, const Packs& packs);

/// Writes the rules' examples and notes as C++ source (`detection/rule_examples.h` and
/// `rule_notes.h`).
void writeExamples(std::ostream& out, const Packs& packs);

} // namespace tacet::pack_compiler
