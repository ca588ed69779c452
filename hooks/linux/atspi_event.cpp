#include "hooks/linux/atspi_event.h"

#include <QVariant>

namespace tacet::hooks {

namespace {

std::optional<AtspiEventKind> kindOf(const QDBusMessage& signal) {
    const QString member = signal.member();
    if (signal.interface() == QLatin1String("org.a11y.atspi.Event.Window")) {
        if (member == QLatin1String("Activate")) {
            return AtspiEventKind::WindowActivated;
        }
        if (member == QLatin1String("Deactivate")) {
            return AtspiEventKind::WindowDeactivated;
        }
        return std::nullopt;
    }
    if (member == QLatin1String("TextChanged")) {
        return AtspiEventKind::TextChanged;
    }
    if (member == QLatin1String("TextCaretMoved")) {
        return AtspiEventKind::CaretMoved;
    }
    const QVariantList arguments = signal.arguments();
    if (member != QLatin1String("StateChanged") || arguments.size() < 2 ||
        arguments.at(0).toString() != QLatin1String("focused")) {
        return std::nullopt;
    }
    return arguments.at(1).toInt() != 0 ? AtspiEventKind::FocusGained : AtspiEventKind::FocusLost;
}

} // namespace

std::optional<AtspiEvent> eventOf(const QDBusMessage& signal) {
    const auto kind = kindOf(signal);
    if (!kind) {
        return std::nullopt;
    }
    return AtspiEvent{.kind = *kind,
                      .source = {.service = signal.service(), .path = signal.path()}};
}

} // namespace tacet::hooks
