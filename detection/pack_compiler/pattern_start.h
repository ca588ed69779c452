#pragma once

#include <string_view>

namespace tacet::pack_compiler {

/// True when nothing in the pattern can match a letter. `pattern` is RE2 syntax.
bool isOfDigitsOnly(std::string_view pattern);

} // namespace tacet::pack_compiler
