#pragma once

#include <string_view>

namespace tacet::detection {

// Personal numbers of countries on the European continent. Each `candidate` holds upper-case
// letters and digits only, with separators taken out.
//
// The rules agree with python-stdnum 1.18 on random numbers, but for births to come and
// BIS numbers; the laws and offices named below are where they belong, and were not consulted.

/// Dutch burgerservicenummer: nine digits that pass the eleven test (Logisch ontwerp BSN, RvIG).
/// Every change of a single digit breaks it.
bool isBsn(std::string_view candidate);

/// Belgian national register number or BIS number: a date of birth (parts may be unknown), a serial
/// number, and 97 less the rest by 97, with a 2 before it for births from 2000 (Royal Decree of
/// 3 April 1984; BIS months are 20 or 40 higher).
bool isBelgianNationalNumber(std::string_view candidate);

/// German tax identification number: eleven digits, ISO 7064 MOD 11,10, and among the first ten one
/// digit two or three times, never three in a row (BZSt, Steueridentifikationsnummer). Every change
/// of a single digit breaks it.
bool isGermanTaxId(std::string_view candidate);

/// French NIR with its key: sex, year, month, department (2A and 2B for Corsica), commune, order,
/// and 97 less the rest by 97 (INSEE). Every change of a single digit breaks it.
bool isNir(std::string_view candidate);

/// Spanish NIF of a person: eight digits, or K, L or M and seven, and a letter by the rest by 23
/// (Real Decreto 1065/2007). Every change of a single digit breaks it.
bool isNif(std::string_view candidate);

/// Spanish NIE: X, Y or Z, seven digits and a letter by the rest by 23 (Orden INT/2058/2008). Every
/// change of a single digit breaks it.
bool isNie(std::string_view candidate);

/// Polish PESEL: a date of birth with the century in its month, a serial number and a check digit
/// (Act on the register of population, 2010). Every change of a single digit breaks it.
bool isPesel(std::string_view candidate);

} // namespace tacet::detection
