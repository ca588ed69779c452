#pragma once

#include <string_view>

namespace tacet::detection {

// Numbers of Belarus, Russia and Ukraine. Each `candidate` holds upper-case letters and digits
// only, with separators taken out. Where python-stdnum 1.18 has the kind, the two agree on random
// numbers but for EDRPOU numbers whose second rest is 10, which count as 0 here; the packs name
// what was read.

/// Russian tax number: ten digits of a company, or twelve of a person, with check digits by 11.
bool isInn(std::string_view candidate);

/// Russian insurance number (SNILS): nine digits and their weighted sum by 101.
bool isSnils(std::string_view candidate);

/// Russian register number of a company or, with fifteen digits, of a sole trader.
bool isOgrn(std::string_view candidate);

/// Ukrainian tax number of a person: ten digits with a modulus 11 digit.
bool isRntrc(std::string_view candidate);

/// Ukrainian company number: eight digits whose weights depend on their range.
bool isEdrpou(std::string_view candidate);

/// Belarusian taxpayer number: nine digits, or two letters and seven digits.
bool isUnp(std::string_view candidate);

} // namespace tacet::detection
