#pragma once

#include "detection/own_packs.h"

#include <cstddef>

namespace tacet::detection {

/// What came of trying the examples of own packs.
struct PackTrial {
    std::size_t examples = 0;
    pack_compiler::Faults failed; ///< each at its example, with the reason; in order
};

/// Scans every example of every rule with the rules of `packs` and the built-in ones. A text of
/// `found` fails unless exactly its marked values are found as the rule's kind, one of `not_found`
/// when anything is. Reasons name kinds and places in the example, counted in characters from 1.
PackTrial tryExamples(const OwnPacks& packs);

} // namespace tacet::detection
