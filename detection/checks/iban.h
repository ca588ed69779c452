#pragma once

#include <cstddef>
#include <string_view>

namespace tacet::detection {

/// True when `candidate` is an IBAN with the form of its country and right check digits.
///
/// `candidate` holds upper-case letters and digits only, with separators taken out. The check
/// is ISO 7064 MOD 97-10 with check digits from 02 to 98 (ISO 13616-1); iban.cpp names the source
/// of lengths and forms. Every change of a single digit breaks it.
bool isIban(std::string_view candidate);

/// The length of an IBAN of `country` (two upper-case letters), or 0 when the country has none.
std::size_t ibanLength(std::string_view country);

/// The remainder by 97 of `text`, whose letters count as 10 (A) to 35 (Z), per ISO 7064.
/// Requires: upper-case letters and digits only.
int mod97(std::string_view text);

} // namespace tacet::detection
