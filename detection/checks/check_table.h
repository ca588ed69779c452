#pragma once

#include <string_view>

namespace tacet::detection {

/// A proof by check digits: true when `candidate` has the form and the check digits of its kind.
///
/// `candidate` holds upper-case letters and digits, with separators taken out, unless the check
/// says otherwise. Pure; allocates nothing.
using Check = bool(std::string_view candidate);

/// The check that a rule names, or null when there is none of that name.
Check* findCheck(std::string_view name);

} // namespace tacet::detection
