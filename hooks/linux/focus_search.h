#pragma once

#include "hooks/linux/a11y_bus.h"
#include "hooks/linux/accessible_ref.h"

#include <QCoroTask>

#include <optional>

namespace tacet::hooks {

/// The field that has the keyboard somewhere below `frame`, for when no event told of it: it had
/// the keyboard before anybody listened.
///
/// Asks for states and children only, never for text, level by level through what is showing: 1,000
/// objects and a second at most, so that a long page costs no more than that. None when none was
/// found by then. Hook thread; `bus` outlives the answer.
QCoro::Task<std::optional<AccessibleRef>> findFocused(A11yBus& bus, AccessibleRef frame);

} // namespace tacet::hooks
