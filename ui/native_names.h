#pragma once

#include <string_view>

namespace tacet::ui {

/// How its country writes the name of a national kind, by its subtype: `IT_CODICEFISCALE` is
/// "codice fiscale", `FR_SIREN` is "SIREN"; empty for a subtype that is a country alone. Such names
/// are the same in every language. UTF-8, static or part of `subtype`.
std::string_view nativeName(std::string_view subtype);

} // namespace tacet::ui
