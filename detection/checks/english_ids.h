#pragma once

#include <string_view>

namespace tacet::detection {

// British and American personal numbers. Each `candidate` holds upper-case
// letters and digits only, with separators taken out.
//
// NHS and Social Security numbers agree with python-stdnum 1.18 on random numbers; the manual of
// HMRC was read as public validators quote it. The sources named below were not opened.

/// British National Insurance number by its form: a prefix that HMRC gives out, six digits and a
/// suffix from A to D (HMRC, National Insurance Manual NIM39110). It has no check digits.
bool isNino(std::string_view candidate);

/// NHS number of England, Wales and the Isle of Man: ten digits with a modulus 11 digit (NHS Data
/// Dictionary). Every change of a single digit breaks it.
bool isNhsNumber(std::string_view candidate);

/// US Social Security number by its form: an area that SSA gives out, and neither group nor serial
/// number zero (SSA, randomization of 2011). It has no check digits. Numbers that became known by
/// advertisements are none.
bool isSsn(std::string_view candidate);

} // namespace tacet::detection
