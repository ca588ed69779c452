#pragma once

#include <string_view>

namespace tacet::detection {

/// True when `candidate` is a Legal Entity Identifier: eighteen letters and digits and two check
/// digits by ISO 7064 MOD 97-10 (ISO 17442-1). Upper case, separators out.
bool isLei(std::string_view candidate);

} // namespace tacet::detection
