#pragma once

#include <string_view>

namespace tacet::detection {

// Numbers of southern Europe. Each `candidate` holds upper-case letters and digits only, with
// separators taken out. Where python-stdnum 1.18 has the kind, the two agree on random numbers but
// for births to come; the packs name what was read.

/// Italian codice fiscale of a person: letters of the names, a date of birth, a place and a letter
/// by the rest by 26. Digits may be written as letters where two people would share a code.
bool isCodiceFiscale(std::string_view candidate);

/// Spanish account number before IBAN: bank and office, two check digits by 11, account.
bool isSpanishAccount(std::string_view candidate);

/// Spanish social security number: a province, eight digits and their rest by 97.
bool isSpanishInsurance(std::string_view candidate);

/// Number of a Portuguese citizen card: nine digits, two letters or digits, a check digit that
/// doubles every second sign from the right.
bool isCitizenCard(std::string_view candidate);

/// Portuguese social security number: eleven digits, weights are the first ten primes from 29 down.
bool isPortugueseInsurance(std::string_view candidate);

/// Greek AMKA: a date of birth, four digits and a Luhn digit.
bool isAmka(std::string_view candidate);

/// Andorran tax number: a letter for the kind of person, six digits in its range, a letter.
bool isAndorranTax(std::string_view candidate);

/// Turkish identity number: eleven digits, the last two by 10.
bool isTurkishPerson(std::string_view candidate);

/// Turkish tax number: ten digits, the last by powers of two.
bool isTurkishTax(std::string_view candidate);

} // namespace tacet::detection
