#pragma once

#include "detection/values/result.h"
#include "hooks/field_event.h"
#include "ui/tray_state.h"

#include <optional>
#include <string>

namespace tacet::agent {

/// Why something cannot be kept on this device; `what` names the place.
struct KeepingFaults {
    std::optional<Error> settings{};
    std::optional<Error> store{};
};

/// All that the tray's state follows from.
struct TrayFacts {
    bool paused = false;
    hooks::Sight sight{};
    int found = 0;
    bool partial = false;      ///< only a part of the field was read
    std::string application{}; ///< of the watched field
    bool shortcutTaken = false;
    KeepingFaults faults{};
};

/// What the tray says; of several things the gravest: paused, blind, found, read in part, watching.
/// It names too what does not work besides: the history, the settings, the shortcut.
ui::TrayState trayState(const TrayFacts& facts);

} // namespace tacet::agent
