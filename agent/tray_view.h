#pragma once

#include "hooks/field_event.h"
#include "ui/tray_state.h"

#include <string>

namespace tacet::agent {

/// All that the tray's state follows from.
struct TrayFacts {
    bool paused = false;
    hooks::Sight sight{};
    int found = 0;
    bool partial = false;      ///< only a part of the field was read
    std::string application{}; ///< of the watched field
    bool shortcutTaken = false;
};

/// What the tray says; of several things the gravest: paused, blind, found, read in part, watching.
/// A shortcut that another program holds is named where there is no graver reason.
ui::TrayState trayState(const TrayFacts& facts);

} // namespace tacet::agent
