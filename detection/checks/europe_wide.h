#pragma once

#include <string_view>

namespace tacet::detection {

// Numbers that several countries of Europe share. Each `candidate` holds upper-case letters and
// digits only, with separators taken out.

/// SEPA creditor identifier: a country, two check digits by ISO 7064 MOD 97-10, a business code
/// that does not count, and the country's own identifier.
bool isCreditor(std::string_view candidate);

/// Leitweg-ID of a German authority: digits, perhaps letters, and two check digits by MOD 97-10.
bool isLeitweg(std::string_view candidate);

/// VAT number of a trader outside the EU (One Stop Shop): EU or IM, a member state by its ISO
/// 3166-1 number, six or seven digits. How its check digit is made is not public.
bool isOneStopShop(std::string_view candidate);

} // namespace tacet::detection
