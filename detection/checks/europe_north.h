#pragma once

#include <string_view>

namespace tacet::detection {

// Numbers of northern Europe. Each `candidate` holds upper-case letters and digits only, with
// separators taken out. Where python-stdnum 1.18 has the kind, the two agree on random numbers but
// for births to come; the packs name what was read.

/// True when the last digit is right as in the Baltic states, where many numbers have it. Requires:
/// digits only, two at least.
bool passesBaltic(std::string_view number);

/// Icelandic kennitala of a person or body (day + 40): a date, a serial number, a check digit by 11
/// and the century.
bool isKennitala(std::string_view candidate);

/// Norwegian organisation number: nine digits with a modulus 11 digit.
bool isNorwegianCompany(std::string_view candidate);

/// Norwegian account number of eleven digits with a modulus 11 digit.
bool isNorwegianAccount(std::string_view candidate);

/// Estonian personal code: sex and century, date of birth, serial number, check digit by 11.
bool isEstonianPerson(std::string_view candidate);

/// Lithuanian personal code: as the Estonian one; those that begin with 9 tell no date.
bool isLithuanianPerson(std::string_view candidate);

/// Estonian register code: eight digits of which the first is 1, 7, 8 or 9.
bool isEstonianCompany(std::string_view candidate);

} // namespace tacet::detection
