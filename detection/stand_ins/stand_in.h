#pragma once

#include "detection/values/category.h"

#include <optional>
#include <string>
#include <string_view>

namespace tacet::detection {

/// The `number`th invented value of the kind and format of `value` that can never be a real one:
/// from a range reserved for examples, else with check digits that fail. None when the kind has
/// neither, or when `value` is not of the kind.
///
/// Pure: the same arguments give the same stand-in on every machine. Nothing of `value` but its
/// layout (and its country or issuer, where these are part of the format) goes into it.
std::optional<std::string> makeStandIn(const KindId& kind, std::string_view value, unsigned number);

} // namespace tacet::detection
