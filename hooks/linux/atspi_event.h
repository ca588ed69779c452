#pragma once

#include "hooks/linux/accessible_ref.h"

#include <QDBusMessage>

#include <optional>

namespace tacet::hooks {

/// What an AT-SPI event tells us.
enum class AtspiEventKind {
    TextChanged,
    CaretMoved,
    FocusGained,
    FocusLost,
    WindowActivated,
    WindowDeactivated,
};

/// One AT-SPI event: something happened to this object. There is no member for the event's payload:
/// Qt 6.4 puts the clear text of password fields there, so it is decoded nowhere.
struct AtspiEvent {
    AtspiEventKind kind = AtspiEventKind::TextChanged;
    AccessibleRef source;

    friend bool operator==(const AtspiEvent&, const AtspiEvent&) = default;
};

/// The event a signal stands for; none for signals we have no use for.
///
/// Looks at the sender, path, interface, member and the first two arguments (the event's detail
/// string and number). The fourth argument, the payload, is never touched.
std::optional<AtspiEvent> eventOf(const QDBusMessage& signal);

} // namespace tacet::hooks
