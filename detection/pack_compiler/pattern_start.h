#pragma once

#include "detection/rule_pack.h"

#include <string>
#include <string_view>
#include <vector>

namespace tacet::pack_compiler {

/// True when nothing in the pattern can match a letter. `pattern` is RE2 syntax.
bool isOfDigitsOnly(std::string_view pattern);

/// An anchor at which values of a pattern start.
struct PatternStart {
    detection::Anchor anchor = detection::Anchor::Literal;
    std::vector<std::string> literals{}; ///< for Literal, one of them starts the value; sorted

    friend bool operator==(const PatternStart&, const PatternStart&) = default;
};

/// The anchors that together stand at the start of everything that the pattern matches, at most one
/// of each sort. Empty when something that it matches may start without one. Reads the first eight
/// bytes of what it matches; what it does not understand of the syntax has no anchor.
/// Requires: RE2 accepts `pattern`.
std::vector<PatternStart> startsOf(std::string_view pattern, detection::LetterCase letterCase);

} // namespace tacet::pack_compiler
