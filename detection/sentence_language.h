#pragma once

#include "detection/values/span.h"

#include <cstddef>
#include <string_view>

namespace tacet::detection {

/// How far from a value its sentence is looked at, in bytes of a folded text.
inline constexpr std::size_t kSentenceReach = 128;

/// The sentence about `value`, at most `kSentenceReach` bytes to either side. Requires: `value`
/// lies in `folded`.
std::string_view sentenceAround(std::string_view folded, Span value);

/// The language of a sentence by its commonest words, which carry no meaning and stand in nearly
/// every one: a BCP 47 tag of en, nl, de, fr, es, it, pt or pl. Empty when fewer than two words
/// speak for one language, or as many for another. Pure; allocates nothing.
std::string_view languageOf(std::string_view foldedSentence);

} // namespace tacet::detection
