#pragma once

#include "ui/theme.h"

#include <QString>

namespace tacet::ui {

/// The card's style sheet in the colours of `theme`.
QString cardStyle(const Theme& theme);

/// The style sheet of our ordinary windows.
QString windowStyle(const Theme& theme);

} // namespace tacet::ui
