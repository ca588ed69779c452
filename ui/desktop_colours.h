#pragma once

#include "ui/theme.h"

#include <optional>

namespace tacet::ui {

/// Makes every window of ours dark or light, those that show too; none: as the platform's palette
/// says. UI thread.
void useColours(std::optional<Appearance> appearance);

} // namespace tacet::ui
