#pragma once

#include <string_view>

namespace tacet::ui {

/// The brand of the vendor that a key's kind begins with, such as `GitHub` for `github`. Brands are
/// the same in every language. Empty when it is not listed. ASCII.
std::string_view vendorName(std::string_view id);

} // namespace tacet::ui
