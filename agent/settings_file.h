#pragma once

#include "agent/places.h"
#include "detection/values/result.h"
#include "ui/settings_values.h"

namespace tacet::agent {

/// What holds while no setting is known: defaults, and whether the program starts at login now.
ui::SettingsValues defaultSettings(const Places& places);

/// What the person has set; what is not in the file, or all when there is none, is as in
/// `defaultSettings`. Fails with Invalid when it is a bad one, Io when it cannot be read; `what` is
/// the place, see `parseSettings`, or the file.
Result<ui::SettingsValues> readSettings(const Places& places);

/// Keeps `settings`, whole or not at all, and makes the program start at login or not. A bad file
/// that they replace is kept beside them as `settings.toml.rejected`. Fails with Io; `what` is the
/// file.
Result<Done> saveSettings(const Places& places, const ui::SettingsValues& settings);

} // namespace tacet::agent
