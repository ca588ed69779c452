#pragma once

#include <string_view>

namespace tacet::detection {

// Personal numbers of the Nordic countries. Each `candidate` holds upper-case letters and digits
// only, with separators taken out, unless it says otherwise.
//
// The rules agree with python-stdnum 1.18 on random numbers, but for births to come; the laws and
// offices named below are where they belong, and were not consulted.

/// Swedish personnummer or samordningsnummer (day + 60), of ten digits or with its century: a date
/// of birth, a serial number and a Luhn digit (SKV 704, SKV 707). Every change of a single digit of
/// the ten breaks it.
bool isPersonnummer(std::string_view candidate);

/// Danish CPR number by its form: a date of birth whose century the seventh digit tells
/// (CPR-kontoret, Personnummeret i CPR). Since 2007 no check digit is promised.
bool isCpr(std::string_view candidate);

/// Danish CPR number that passes the modulus 11 test too, as all did before October 2007.
bool isCprWithCheckDigit(std::string_view candidate);

/// Norwegian fødselsnummer or D-number (day + 40): a date of birth, a serial number of its century
/// and two modulus 11 digits (Skatteetaten). Every change of a single digit breaks it.
bool isFodselsnummer(std::string_view candidate);

/// Finnish henkilötunnus: a date of birth, a sign of its century, a serial number, from 900 on of a
/// temporary one, and a character by the rest by 31 (Digital and Population Data Services Agency;
/// signs as of 2023).
/// The signs `-` and `+` may stand in `candidate` or be taken out. Every change of a single digit
/// breaks it.
bool isHetu(std::string_view candidate);

} // namespace tacet::detection
