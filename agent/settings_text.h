#pragma once

#include "detection/values/result.h"
#include "ui/settings_values.h"

#include <string>
#include <string_view>

namespace tacet::agent {

/// The settings that `bytes`, a `settings.toml`, sets; what it leaves out keeps its default.
///
/// Keys: `shortcut`, `language`. `startAtLogin` is no key: it is the autostart entry itself. Fails
/// with Invalid, naming the line or the key and never a value, for what is no TOML, an unknown key
/// or a value that cannot be.
Result<ui::SettingsValues> parseSettings(std::string_view bytes);

/// A `settings.toml` that `parseSettings` reads back as `settings`.
std::string printSettings(const ui::SettingsValues& settings);

} // namespace tacet::agent
