#pragma once

#include "agent/catalogue.h"

#include <string>

namespace tacet::agent {

/// The catalogue as a page in GitHub's Markdown: counts, the types with their figures, vendor
/// secrets as a table, every other kind with all that its rules say, those of a country under its
/// name. What nobody could see in an example is written as its code point. Pure.
std::string cataloguePage(const Catalogue& catalogue);

} // namespace tacet::agent
