#pragma once

#include <string>

namespace tacet::ui {

/// What a person can set.
struct SettingsValues {
    std::string shortcut = "Ctrl+F8"; ///< opens the card; names as in Qt's portable key sequences
    std::string language{};           ///< `en`, `nl`, `de`, `fr`; empty: the desktop's
    bool startAtLogin = true;

    friend bool operator==(const SettingsValues&, const SettingsValues&) = default;
};

} // namespace tacet::ui
