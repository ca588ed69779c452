#pragma once

#include "agent/catalogue.h"

#include <string>

namespace tacet::agent {

/// The catalogue as one JSON object, whole; README.md says what is in it. Pure.
std::string catalogueJson(const Catalogue& catalogue);

} // namespace tacet::agent
