#pragma once

#include <string_view>

namespace tacet::detection {

/// True when `candidate` is the VAT number of a member state of the EU, of Northern Ireland, Great
/// Britain, Switzerland or Norway, with the form and check digits of its country.
///
/// `candidate` starts with the prefix of its country (`EL` for Greece, `XI` for Northern Ireland,
/// `CHE` for Switzerland, where a suffix MWST, TVA, IVA or TPV may follow; Norwegian numbers may do
/// without `NO` when `MVA` follows). Forms come from the European Commission's VIES pages, check
/// digits from the tax offices. Numbers without check digits (Czech persons born before 1954) are
/// taken for none.
bool isVat(std::string_view candidate);

} // namespace tacet::detection
