#pragma once

#include <cstddef>
#include <string_view>

namespace tacet::detection {

/// True when `candidate` is digits whose last one is right by ISO/IEC 7812-1, annex B (Luhn). Every
/// change of a single digit breaks it. False for zeros alone.
bool isLuhn(std::string_view candidate);

/// True when `candidate` is a payment card number: a length and first digits that an issuer uses,
/// and a right last digit. luhn.cpp names the source of the ranges.
bool isPaymentCard(std::string_view candidate);

/// The first digits of `candidate` that name its issuer (at least one when it is of no issuer), as
/// a count. Requires: digits only, not empty.
std::size_t issuerDigits(std::string_view candidate);

} // namespace tacet::detection
