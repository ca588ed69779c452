#pragma once

#include <string_view>

namespace tacet::detection {

// Numbers of Africa, the Middle East and the Caucasus. Each `candidate` holds upper-case letters
// and digits only, with separators taken out. The packs name what was opened for each.

/// South African identity number: a date of birth, the sex, citizenship and a Luhn digit.
bool isSouthAfricanId(std::string_view candidate);

/// South African tax reference: ten digits from 0, 1, 2, 3 or 9 with a Luhn digit.
bool isSouthAfricanTax(std::string_view candidate);

/// Israeli identity number: nine digits with a Luhn digit.
bool isIsraeliId(std::string_view candidate);

/// Israeli company number: an identity number that starts with 5.
bool isIsraeliCompany(std::string_view candidate);

/// Emirates ID: fifteen digits from 784 with a year of birth and a Luhn digit.
bool isEmiratesId(std::string_view candidate);

/// Saudi identity or residence number: ten digits from 1 or 2 with a Luhn digit.
bool isSaudiId(std::string_view candidate);

/// Iranian national code: nine digits and a modulus 11 digit; not one digit over and over.
bool isIranianId(std::string_view candidate);

/// Egyptian national number by its form: century, date of birth, governorate, five digits.
bool isEgyptianId(std::string_view candidate);

/// Moroccan ICE: fifteen digits, of which the last two are right by ISO 7064 MOD 97-10.
bool isIce(std::string_view candidate);

/// Mauritian identity number: a letter, a date of birth, six digits and a check character by 17.
bool isMauritianId(std::string_view candidate);

/// Ghanaian TIN: P, C, G, Q or V, two zeros, seven characters and a modulus 11 digit or X.
bool isGhanaianTin(std::string_view candidate);

/// Nigerian NIN: eleven digits with a Verhoeff digit.
bool isNin(std::string_view candidate);

/// Guinean NIFp: nine digits with a Luhn digit.
bool isNifp(std::string_view candidate);

/// Mozambican NUIT: eight digits and a modulus 11 digit.
bool isNuit(std::string_view candidate);

/// Senegalese NINEA: seven or nine digits with weights 1 and 2 to tens; three characters of the
/// tax status may follow.
bool isNinea(std::string_view candidate);

/// Tunisian matricule fiscal by its form: seven digits, a letter, and perhaps the codes of VAT,
/// category and establishment.
bool isMatriculeFiscal(std::string_view candidate);

/// Omani VAT number: OM and ten characters, the last right by the weights that are known.
bool isOmaniVat(std::string_view candidate);

} // namespace tacet::detection
