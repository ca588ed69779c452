#pragma once

#include <string>
#include <vector>

namespace tacet::ui {

enum class TrayShape { Watching, Found, Paused, Blind };

/// Why the tray says "cannot see here", or what does not work while it goes on.
enum class TrayReason {
    None,
    NoAccessibility,
    StartedBeforeBridge,
    NotResponding,
    NothingExposed,
    Wayland,
    FieldTooLong,
    Excluded,
    ShortcutTaken,   ///< watching goes on; only the shortcut does not work
    SettingsNotUsed, ///< watching goes on with the last good settings
    HistoryNotKept,  ///< watching goes on; what is to be remembered waits in memory
};

/// Something that does not work; `place` is the file, and the line and key in it, that it is about.
struct TrayNote {
    TrayReason reason = TrayReason::None;
    std::string place{};

    friend bool operator==(const TrayNote&, const TrayNote&) = default;
};

/// All the tray shows.
struct TrayState {
    TrayShape shape = TrayShape::Watching;
    TrayReason reason = TrayReason::None;
    std::string application{}; ///< the program the reason is about; may be empty
    int found = 0;
    std::string place{}; ///< the file, and the line and key in it, that the reason is about
    std::vector<TrayNote> notes{}; ///< what does not work besides `reason`, the gravest first

    friend bool operator==(const TrayState&, const TrayState&) = default;
};

} // namespace tacet::ui
