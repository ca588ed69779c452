#pragma once

#include <string_view>

namespace tacet::detection {

// Numbers of western Europe. Each `candidate` holds upper-case letters and digits only, with
// separators taken out. Where python-stdnum 1.18 has the kind, the two agree on random numbers but
// for births to come; the packs name what was read.

/// Austrian social security number: a serial number, its check digit by 11, a date of birth.
bool isAustrianInsurance(std::string_view candidate);

/// Belgian number of a person who is not in the national register: a month 20 or 40 higher.
bool isBelgianBis(std::string_view candidate);

/// Belgian account number before IBAN: ten digits and their rest by 97, where 0 becomes 97.
bool isBelgianAccount(std::string_view candidate);

/// Swiss AHV number: 756, nine digits and a check digit as EAN-13 has it.
bool isSwissInsurance(std::string_view candidate);

/// German pension insurance number: area, date of birth, initial, serial number, check digit.
bool isGermanPension(std::string_view candidate);

/// German health insurance number of a person: a letter, eight digits, a check digit.
bool isGermanHealth(std::string_view candidate);

/// German lifelong number of a doctor: six digits, a check digit, two digits of the discipline.
bool isGermanDoctor(std::string_view candidate);

/// German number of an institution in social insurance: the check digit is over digits 3 to 8.
bool isGermanInstitution(std::string_view candidate);

/// Ends with the check digit of ICAO Doc 9303 over all that goes before: weights 7, 3 and 1.
bool isTravelDocument(std::string_view candidate);

/// French SIRET: fourteen digits by Luhn; those of La Poste add up to a multiple of five.
bool isSiret(std::string_view candidate);

/// French trade register number: RCS, a town, perhaps A or B, and a SIREN by Luhn.
bool isRcs(std::string_view candidate);

/// British tax reference: the first of ten digits checks the others by 11.
bool isBritishTaxReference(std::string_view candidate);

/// English pupil number: a letter by the rest by 23, eleven digits, a digit or letter.
bool isPupilNumber(std::string_view candidate);

/// Scottish patient number: a date of birth, then as an NHS number.
bool isScottishPatient(std::string_view candidate);

/// British driver number by its form: a name, a date of birth whose month is 50 higher for women,
/// initials and three more signs. Its check letters are not public.
bool isBritishDriver(std::string_view candidate);

/// Irish personal public service number: seven digits, a letter by the rest by 23, perhaps another.
bool isIrishPerson(std::string_view candidate);

/// Luxembourg matricule of a person: a date of birth, three digits, a Luhn and a Verhoeff digit.
bool isLuxembourgPerson(std::string_view candidate);

/// Dutch number of a pupil without citizen number: 10, seven digits, a rest of 5 by the eleven
/// test.
bool isDutchPupil(std::string_view candidate);

} // namespace tacet::detection
