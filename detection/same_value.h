#pragma once

#include "detection/values/category.h"

#include <string>
#include <string_view>

namespace tacet::detection {

/// The form in which two writings of one value are the same bytes.
///
/// Spaces and the case of ASCII letters make no difference, nor do dots and dashes, which only
/// group digits. In addresses, names of machines and dates dots and dashes are part of the value
/// and stay; in secrets every byte counts.
std::string canonicalValue(const KindId& kind, std::string_view value);

/// What stands before the colon of a kind: `national_id` of `national_id:NL_BSN`.
std::string_view baseOf(const KindId& kind);

} // namespace tacet::detection
