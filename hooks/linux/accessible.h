#pragma once

#include "detection/values/screen_rect.h"
#include "hooks/linux/a11y_bus.h"
#include "hooks/linux/accessible_ref.h"
#include "hooks/linux/field_rules.h"

#include <QCoroTask>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace tacet::hooks {

/// What can be asked of an accessible object without touching its text. Every function asks the
/// program and answers later, on the hook thread; none when it does not answer or refuses. Several
/// started together travel together. Requires: `bus` outlives the answer.

QCoro::Task<std::optional<Role>> roleOf(A11yBus& bus, AccessibleRef object);
QCoro::Task<std::optional<States>> statesOf(A11yBus& bus, AccessibleRef object);
QCoro::Task<std::optional<Attributes>> attributesOf(A11yBus& bus, AccessibleRef object);

/// Role, states and attributes in one round trip.
QCoro::Task<std::optional<ObjectTraits>> traitsOf(A11yBus& bus, AccessibleRef object);

QCoro::Task<std::optional<AccessibleRef>> parentOf(A11yBus& bus, AccessibleRef object);
QCoro::Task<std::vector<AccessibleRef>> childrenOf(A11yBus& bus, AccessibleRef object);

/// The interfaces of an object, such as `org.a11y.atspi.Text`.
QCoro::Task<QStringList> interfacesOf(A11yBus& bus, AccessibleRef object);

/// The accessible name: a label, never the text of a field. Empty when there is none.
QCoro::Task<QString> nameOf(A11yBus& bus, AccessibleRef object);

/// BCP 47 or POSIX name of the language; empty when there is none.
QCoro::Task<QString> localeOf(A11yBus& bus, AccessibleRef object);

/// The address of a document: `URI` in Chromium, `DocURL` in Firefox. Empty when there is none.
QCoro::Task<QString> addressOf(A11yBus& bus, AccessibleRef document);

/// Where the object is on the screen, in native pixels.
QCoro::Task<std::optional<ScreenRect>> extentsOf(A11yBus& bus, AccessibleRef object);

/// The object that stands for the program behind `service`.
AccessibleRef applicationOf(const QString& service);

/// A property of the program: `ToolkitName`, `Version`. Empty when it does not say.
QCoro::Task<QString> applicationProperty(A11yBus& bus, const QString& service, QString name);

/// Every program on the bus.
QCoro::Task<std::vector<AccessibleRef>> applicationsOn(A11yBus& bus);

/// The windows of `application` that say they are in front.
QCoro::Task<std::vector<AccessibleRef>> activeFramesOf(A11yBus& bus, AccessibleRef application);

/// A call of `method` of the interface `org.a11y.atspi.INTERFACE` of an object.
QDBusMessage question(const AccessibleRef& object, const char* interface, const char* method);

/// Asks for extents on the screen, not in the window: ATSPI_COORD_TYPE_SCREEN.
inline constexpr std::uint32_t kScreenCoordinates = 0;

/// Reads an object reference, `(so)`, out of an answer.
AccessibleRef refFrom(const QVariant& value);

} // namespace tacet::hooks
