#pragma once

#include <string_view>
#include <vector>

namespace tacet::detection {

/// The countries that a text is likely to speak of: the person's own, then those where the text's
/// language is an official one. ISO 3166-1 alpha-2, static but for `region`, which the answer looks
/// at. Empty when nothing is known. English is written everywhere and says nothing.
///
/// `language` is a BCP 47 tag; only its first part counts.
std::vector<std::string_view> likelyRegions(std::string_view region, std::string_view language);

} // namespace tacet::detection
