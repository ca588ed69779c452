#pragma once

#include "detection/values/result.h"
#include "ui/settings_values.h"

#include <string>
#include <string_view>

namespace tacet::agent {

/// The settings that `bytes`, a `settings.toml`, sets; what it leaves out keeps its default.
///
/// Keys: `shortcut`, `language`. `startAtLogin` is no key: it is the autostart entry itself. Fails
/// with Invalid for what is no TOML, an unknown key or a value that cannot be; `what` is the place,
/// `settings.toml:LINE:COLUMN` and the key if there is one, never a value.
Result<ui::SettingsValues> parseSettings(std::string_view bytes);

/// A `settings.toml` that `parseSettings` reads back as `settings`.
std::string printSettings(const ui::SettingsValues& settings);

} // namespace tacet::agent
