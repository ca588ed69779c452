#pragma once

#include <string_view>

namespace tacet::agent {

/// The usual English name of a country by its ISO 3166-1 alpha-2 code; the code itself when it is
/// none. Names follow the table of the time zone database, which is in the public domain.
std::string_view countryName(std::string_view code);

} // namespace tacet::agent
