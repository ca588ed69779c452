#pragma once

#include <string_view>

namespace tacet::detection {

// References of payments. Each `candidate` holds upper-case letters and digits only, with
// separators taken out, unless it says otherwise.

/// Creditor reference of ISO 11649: RF, two check digits by ISO 7064 MOD 97-10, one to 21
/// characters.
bool isCreditorReference(std::string_view candidate);

/// Belgian structured communication: ten digits and the rest by 97, or 97 for none. The signs
/// `+` and `*` may stand in `candidate`.
bool isBelgianCommunication(std::string_view candidate);

/// Swiss QR or ISR reference: 27 digits with a modulus 10 digit, recursive.
bool isSwissReference(std::string_view candidate);

} // namespace tacet::detection
