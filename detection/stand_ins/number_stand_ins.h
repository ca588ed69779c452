#pragma once

#include "detection/stand_ins/invention.h"
#include "detection/values/category.h"

#include <optional>
#include <string>
#include <string_view>

namespace tacet::detection {

/// An invented number in the layout of `value` that the check of its kind refuses. None when the
/// kind is no number with a check, or `value` has another length.
std::optional<std::string> inventNumber(const KindId& kind, std::string_view value,
                                        Invention& invention);

/// True when `inventNumber` knows the kind.
bool isInventedNumber(const KindId& kind);

} // namespace tacet::detection
