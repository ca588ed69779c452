#pragma once

#include <string_view>

namespace tacet::detection {

// Numbers of securities. Each `candidate` is upper case, without separators.

/// ISIN (ISO 6166): a country or a prefix of agencies, nine characters, a Luhn digit over the
/// letters written as numbers.
bool isIsin(std::string_view candidate);

/// CUSIP: eight characters and a check digit of weights 1 and 2. `*`, `@` and `#` may stand in it.
bool isCusip(std::string_view candidate);

/// SEDOL: six characters without vowels and a check digit of weights 1, 3, 1, 7, 3, 9. One that
/// starts with a digit is digits only.
bool isSedol(std::string_view candidate);

/// WKN by its form: six letters and digits without I and O, at least one of them a digit.
bool isWkn(std::string_view candidate);

} // namespace tacet::detection
