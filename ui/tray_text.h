#pragma once

#include "ui/tray_state.h"

#include <QString>
#include <QStringList>

namespace tacet::ui {

/// The state in a few words: "Watching", "3 warnings", "Paused", "Cannot see here".
QString stateText(const TrayState& state);

/// Why, in one sentence; may be empty.
QString reasonText(const TrayState& state);

/// What does not work besides, in one sentence each.
QStringList noteTexts(const TrayState& state);

/// What the person can do about it, in one sentence; may be empty.
QString adviceText(const TrayState& state);

} // namespace tacet::ui
