#pragma once

#include <string_view>

namespace tacet::detection {

// American and Canadian numbers. Each `candidate` holds upper-case letters and digits
// only, with separators taken out. The packs name what was opened for each.

/// US Individual Taxpayer Identification Number: nine digits from 900, with a group that the IRS
/// gives out: 50 to 65, 70 to 88, 90 to 92, 94 to 99.
bool isItin(std::string_view candidate);

/// US Adoption Taxpayer Identification Number: nine digits from 900, group 93.
bool isAtin(std::string_view candidate);

/// US Employer Identification Number: nine digits with a prefix of a campus of the IRS.
bool isEin(std::string_view candidate);

/// Routing number of the American Bankers Association: nine digits with a Federal Reserve prefix
/// and weights 3, 7, 1. Every change of a single digit breaks it.
bool isAbaRouting(std::string_view candidate);

/// US National Provider Identifier: ten digits from 1 or 2 with a Luhn digit as if 80840 stood
/// before. Every change of a single digit breaks it.
bool isNpi(std::string_view candidate);

/// Number of a registrant of the US Drug Enforcement Administration: two letters (or a letter and
/// a 9), seven digits, of which the last is the sum of the odd ones and twice the even ones.
bool isDea(std::string_view candidate);

/// Canadian Social Insurance Number: nine digits with a Luhn digit that start with neither 0 nor 8.
bool isSin(std::string_view candidate);

/// Canadian Business Number: nine digits with a Luhn digit; a program and an account of four digits
/// may follow.
bool isCanadianBusinessNumber(std::string_view candidate);

/// Personal Health Number of British Columbia: ten digits from 9 with a modulus 11 digit.
bool isBcHealthNumber(std::string_view candidate);

/// Health number of Ontario: ten digits with a Luhn digit; a version of one or two letters may
/// follow.
bool isOntarioHealthNumber(std::string_view candidate);

/// Health insurance number of Québec by its form: four letters of the name, year, month (50 higher
/// for women) and day of birth, and two digits.
bool isQuebecHealthNumber(std::string_view candidate);

} // namespace tacet::detection
