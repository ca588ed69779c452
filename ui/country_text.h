#pragma once

#include <QString>

#include <string_view>

namespace tacet::ui {

/// The name of a country by its ISO 3166-1 alpha-2 code, or of the European Union by `EU`, in the
/// language of the program; empty for other codes.
QString countryText(std::string_view code);

} // namespace tacet::ui
