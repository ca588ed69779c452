#pragma once

#include "agent/catalogue.h"

#include <string>
#include <string_view>

namespace tacet::agent {

/// What the page says of a rule, in Markdown: what its values look like and what proves them.
std::string formOf(const CatalogueRule& rule);

/// When a rule is believed: `high`, `low, high beside its words`, `high beside its words only`.
std::string confidenceOf(const CatalogueRule& rule);

/// `precision 0.98, recall 0.97 (120 labelled)`, or `not measured`.
std::string measuredOf(const MeasuredFigures* figures);

/// An example with its middle left out when it is longer than a cell of a table has room for.
std::string shortened(std::string_view example);

} // namespace tacet::agent
