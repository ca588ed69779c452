#pragma once

#include "agent/places.h"
#include "detection/values/result.h"
#include "ui/settings_values.h"

namespace tacet::agent {

/// What the person has set. Defaults when there is no file; Invalid when it is a bad one; Denied or
/// Io when it cannot be read.
Result<ui::SettingsValues> readSettings(const Places& places);

/// Keeps `settings`, whole or not at all, and makes the program start at login or not. Fails with
/// Denied or Io.
Result<Done> saveSettings(const Places& places, const ui::SettingsValues& settings);

} // namespace tacet::agent
