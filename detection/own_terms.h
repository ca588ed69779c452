#pragma once

#include "detection/own_packs.h"

namespace tacet::detection {

/// Leaves the terms of a rule out that no text could be searched for, and notes them in `faults` as
/// advice.
void requireTerms(pack_compiler::PackRule& rule, pack_compiler::Faults& faults);

/// Reads the terms of a rule from the file that it names: UTF-8, one a line; empty lines and those
/// that start with `#` say nothing. Terms that no text could be searched for are left out, as in
/// `requireTerms`; their places are those in the file.
void readTermsFile(pack_compiler::PackRule& rule, const ReadBeside& readBeside,
                   pack_compiler::Faults& faults);

} // namespace tacet::detection
