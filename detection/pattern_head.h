#pragma once

#include "detection/rule_pack.h"

#include <span>
#include <string>
#include <string_view>

namespace tacet::detection {

/// The bytes that may stand at the first places of what `pattern` matches, in the language of RE2:
/// never fewer than there are, and every byte where the match may be over or the pattern holds what
/// is not understood here.
PatternHead patternHead(std::string_view pattern, LetterCase letterCase);

/// The bytes that may stand at the first places of what starts with one of `starts`; every byte
/// when there are none.
PatternHead startsHead(std::span<const std::string> starts, LetterCase letterCase);

/// What both heads allow.
PatternHead common(const PatternHead& a, const PatternHead& b);

} // namespace tacet::detection
