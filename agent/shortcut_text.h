#pragma once

#include "hooks/field_hook.h"

#include <optional>
#include <string_view>

namespace tacet::agent {

/// The shortcut that `text` names, such as `Ctrl+F8` or `Ctrl+Shift+Space`: modifiers Ctrl, Shift
/// and Alt, then one key. None when it names no key, a modifier twice, or no Ctrl and no Alt (a
/// bare key belongs to the typist) unless the key is a function key.
std::optional<hooks::Shortcut> shortcutFrom(std::string_view text);

} // namespace tacet::agent
