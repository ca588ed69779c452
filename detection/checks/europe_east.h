#pragma once

#include <string_view>

namespace tacet::detection {

// Numbers of central and south-eastern Europe. Each `candidate` holds upper-case letters and digits
// only, with separators taken out. Where python-stdnum 1.18 has the kind, the two agree on random
// numbers but for births to come; the packs name what was read.

/// Bulgarian personal number: a date of birth, three digits, a check digit by 11.
bool isBulgarianPerson(std::string_view candidate);

/// Bulgarian number of a foreigner: nine digits and a check digit by 10.
bool isBulgarianForeigner(std::string_view candidate);

/// True when a Czech or Slovak birth number of nine or ten digits starts with a date of birth:
/// months count 50 higher for women, and 20 more when a day ran out of numbers. Nine digits were
/// given out until 1953. Requires: digits only.
bool isCzechBirthday(std::string_view number);

/// Czech or Slovak birth number: a date of birth, three digits, and since 1954 a check digit by 11.
bool isBirthNumber(std::string_view candidate);

/// Czech or Slovak company number: eight digits with a modulus 11 digit.
bool isIco(std::string_view candidate);

/// A group of a Czech account number, prefix or account: a multiple of 11 by weights. Groups
/// without digits are.
bool isCzechAccountGroup(std::string_view candidate);

/// Hungarian social security number (TAJ): nine digits, weights 3 and 7 in turn.
bool isTaj(std::string_view candidate);

/// Hungarian tax number of a person: 8, eight digits, a check digit by 11.
bool isHungarianTax(std::string_view candidate);

/// Hungarian account number of 16 or 24 digits: weights 9, 7, 3 and 1 in turn.
bool isHungarianAccount(std::string_view candidate);

/// Romanian CNP: sex and century, date of birth, county, serial number, check digit by 11.
bool isCnp(std::string_view candidate);

/// Romanian trade register number as written since 2024: a letter, year, number, county, and the
/// last digit of their sum, where the letter counts by its ASCII code.
bool isOnrc(std::string_view candidate);

/// Number of a citizen in the countries that were Yugoslavia: date of birth, region, serial number,
/// check digit by 11.
bool isJmbg(std::string_view candidate);

/// Slovenian register number of a company: six digits, a check digit by 11, perhaps a unit of
/// three.
bool isMaticna(std::string_view candidate);

/// Polish REGON of nine digits, or of fourteen for one branch.
bool isRegon(std::string_view candidate);

/// Number of a Polish identity card: three letters, and the first of six digits checks the rest.
bool isPolishCard(std::string_view candidate);

/// Number of a Polish passport: two letters, and the first of seven digits checks the rest.
bool isPolishPassport(std::string_view candidate);

/// Polish licence of a doctor: the first of seven digits checks the rest by 11.
bool isPolishDoctor(std::string_view candidate);

/// Moldovan number of a person or company: thirteen digits, weights 7, 3 and 1.
bool isIdno(std::string_view candidate);

/// Tax number of North Macedonia: thirteen digits with a modulus 11 digit.
bool isEdb(std::string_view candidate);

/// Tax number of Montenegro: eight digits with a modulus 11 digit.
bool isMontenegrinTax(std::string_view candidate);

/// Tax number of Serbia: nine digits by ISO 7064 MOD 11,10.
bool isSerbianTax(std::string_view candidate);

} // namespace tacet::detection
