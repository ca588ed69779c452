#pragma once

#include "detection/values/span.h"
#include "detection/values/text_change.h"

#include <string_view>

namespace tacet::agent {

/// Where the characters of `span` are after `change`. A span that the change touches grows to hold
/// what was put in its place.
Span moved(Span span, const TextChange& change);

/// True when typing `change` cannot have moved the characters of `span` on the screen: it stands
/// before the change, a space keeps the two apart so that they need not wrap together, and no line
/// came or went.
bool staysInPlace(Span span, const TextChange& change, std::string_view older,
                  std::string_view newer);

} // namespace tacet::agent
