#pragma once

#include <string_view>

namespace tacet::detection {

/// True when `candidate` has the form of a BIC (ISO 9362): four letters of the party, a country of
/// ISO 3166-1 (or XK), two letters or digits of the place, and perhaps three of the branch. There
/// are no check digits: many words have this form too.
bool isBic(std::string_view candidate);

/// True when `code` is a country code of ISO 3166-1 alpha-2, in upper case.
bool isCountry(std::string_view code);

} // namespace tacet::detection
