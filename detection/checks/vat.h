#pragma once

#include <string_view>

namespace tacet::detection {

/// True when `candidate` is the VAT number of a member state of the EU, of Northern Ireland, Great
/// Britain, Switzerland or Norway, with the form and check digits of its country.
///
/// `candidate` starts with the prefix of its country (`EL` for Greece, `XI` for Northern Ireland,
/// `CHE` for Switzerland, where a suffix MWST, TVA, IVA or TPV may follow; Norwegian numbers may do
/// without `NO` when `MVA` follows). Numbers without check digits (Czech persons born before
/// 1954) are taken for none.
///
/// The rules agree with python-stdnum 1.18 on random numbers, but: no leading zeros where it takes
/// them (HU, LU, SK), a letter where a Spanish body must have one, any last two digits in SE,
/// and LV numbers that begin with 32. VIES and the tax offices were not consulted.
bool isVat(std::string_view candidate);

} // namespace tacet::detection
