#pragma once

#include <string>

namespace tacet::ui {

enum class TrayShape { Watching, Found, Paused, Blind };

/// Why the tray says "cannot see here".
enum class TrayReason {
    None,
    NoAccessibility,
    StartedBeforeBridge,
    NotResponding,
    NothingExposed,
    Wayland,
    FieldTooLong,
    Excluded,
    ShortcutTaken, ///< watching goes on; only the shortcut does not work
};

/// All the tray shows.
struct TrayState {
    TrayShape shape = TrayShape::Watching;
    TrayReason reason = TrayReason::None;
    std::string application{}; ///< the program the reason is about; may be empty
    int found = 0;

    friend bool operator==(const TrayState&, const TrayState&) = default;
};

} // namespace tacet::ui
