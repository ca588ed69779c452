#pragma once

#include "detection/address/address_words.h"
#include "detection/values/span.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace tacet::detection {

/// A street, mostly with its house number.
struct Street {
    Span span;
    Trust trust = Trust::None; ///< None when only a postal code can make it an address
    Span number;               ///< empty when there is none
};

/// The street whose number starts at `at`: "17 Rue du Moulin", "12 North Mill Street", "Kerkstraat
/// 5", "Via Roma, 3". Its type says so, except where `trust` is None: a name and a number alone.
/// Reads about a hundred bytes to either side, on one line. `text` is folded.
std::optional<Street> streetAround(std::string_view text, std::size_t at);

/// The street without a number in the parts before a postal code that starts at `at`: "Mill Lane,
/// Old Town, London, EC1A 1BB". Reads about a hundred and fifty bytes back.
std::optional<Street> streetBeforeCode(std::string_view text, std::size_t at);

/// The American address up to the state before a ZIP code that starts at `at`: its number need not
/// belong to a word for a street. Canadian and Australian codes follow a state too. Reads about a
/// hundred and fifty bytes back.
std::optional<Street> streetBeforeZip(std::string_view text, std::size_t at);

} // namespace tacet::detection
