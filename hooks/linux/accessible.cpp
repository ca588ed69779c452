#include "hooks/linux/accessible.h"

#include <QDBusArgument>
#include <QDBusObjectPath>

#include <utility>

namespace tacet::hooks {

namespace {

QString accessibleInterface() {
    return QStringLiteral("org.a11y.atspi.Accessible");
}

AccessibleRef nextRef(const QDBusArgument& argument) {
    AccessibleRef ref;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> ref.service >> path;
    argument.endStructure();
    ref.path = path.path();
    return ref;
}

QCoro::Task<QString> textProperty(A11yBus& bus, AccessibleRef object, QString interface,
                                  QString name) {
    const std::optional<QVariant> value =
        co_await bus.property(std::move(object), std::move(interface), std::move(name));
    co_return value ? value->toString() : QString();
}

} // namespace

QDBusMessage question(const AccessibleRef& object, const char* interface, const char* method) {
    return QDBusMessage::createMethodCall(object.service, object.path,
                                          QLatin1String("org.a11y.atspi.") +
                                              QString::fromLatin1(interface),
                                          QString::fromLatin1(method));
}

AccessibleRef refFrom(const QVariant& value) {
    if (!value.canConvert<QDBusArgument>()) {
        return {};
    }
    const auto argument = value.value<QDBusArgument>();
    if (argument.currentType() != QDBusArgument::StructureType) {
        return {};
    }
    return nextRef(argument);
}

QCoro::Task<std::optional<Role>> roleOf(A11yBus& bus, AccessibleRef object) {
    const auto reply = co_await bus.call(question(object, "Accessible", "GetRole"));
    if (!reply || reply->isEmpty()) {
        co_return std::nullopt;
    }
    co_return std::optional(static_cast<Role>(reply->constFirst().toUInt()));
}

QCoro::Task<std::optional<States>> statesOf(A11yBus& bus, AccessibleRef object) {
    const auto reply = co_await bus.call(question(object, "Accessible", "GetState"));
    if (!reply || reply->isEmpty()) {
        co_return std::nullopt;
    }
    const auto words = qdbus_cast<QList<uint>>(reply->constFirst());
    States states;
    for (qsizetype i = 0; i < words.size() && i < 2; ++i) {
        states.bits |= std::uint64_t{words.at(i)} << (32 * i);
    }
    co_return std::optional(states);
}

QCoro::Task<std::optional<Attributes>> attributesOf(A11yBus& bus, AccessibleRef object) {
    const auto reply = co_await bus.call(question(object, "Accessible", "GetAttributes"));
    if (!reply || reply->isEmpty()) {
        co_return std::nullopt;
    }
    co_return std::optional(qdbus_cast<Attributes>(reply->constFirst()));
}

QCoro::Task<std::optional<ObjectTraits>> traitsOf(A11yBus& bus, AccessibleRef object) {
    auto roleAnswer = roleOf(bus, object);
    auto stateAnswer = statesOf(bus, object);
    auto attributeAnswer = attributesOf(bus, object);
    const std::optional<Role> role = co_await roleAnswer;
    const std::optional<States> states = co_await stateAnswer;
    std::optional<Attributes> attributes = co_await attributeAnswer;
    if (!role || !states) {
        co_return std::nullopt;
    }
    ObjectTraits traits;
    traits.role = *role;
    traits.states = *states;
    traits.attributes = attributes.value_or(Attributes());
    co_return std::optional(traits);
}

QCoro::Task<std::optional<AccessibleRef>> parentOf(A11yBus& bus, AccessibleRef object) {
    const std::optional<QVariant> value =
        co_await bus.property(object, accessibleInterface(), QStringLiteral("Parent"));
    AccessibleRef parent = value ? refFrom(*value) : AccessibleRef();
    if (isNull(parent)) {
        co_return std::nullopt;
    }
    co_return std::optional(parent);
}

QCoro::Task<std::vector<AccessibleRef>> childrenOf(A11yBus& bus, AccessibleRef object) {
    std::vector<AccessibleRef> children;
    const auto reply = co_await bus.call(question(object, "Accessible", "GetChildren"));
    if (!reply || reply->isEmpty()) {
        co_return children;
    }
    const auto argument = reply->constFirst().value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        children.push_back(nextRef(argument));
    }
    argument.endArray();
    co_return children;
}

QCoro::Task<QStringList> interfacesOf(A11yBus& bus, AccessibleRef object) {
    const auto reply = co_await bus.call(question(object, "Accessible", "GetInterfaces"));
    co_return reply ? reply->value(0).toStringList() : QStringList();
}

QCoro::Task<QString> nameOf(A11yBus& bus, AccessibleRef object) {
    return textProperty(bus, std::move(object), accessibleInterface(), QStringLiteral("Name"));
}

QCoro::Task<QString> localeOf(A11yBus& bus, AccessibleRef object) {
    return textProperty(bus, std::move(object), accessibleInterface(), QStringLiteral("Locale"));
}

QCoro::Task<QString> addressOf(A11yBus& bus, AccessibleRef document) {
    const auto reply = co_await bus.call(question(document, "Document", "GetAttributes"));
    if (!reply || reply->isEmpty()) {
        co_return QString();
    }
    const auto attributes = qdbus_cast<Attributes>(reply->constFirst());
    const QString address = attributes.value(QStringLiteral("URI"));
    co_return address.isEmpty() ? attributes.value(QStringLiteral("DocURL")) : address;
}

QCoro::Task<std::optional<ScreenRect>> extentsOf(A11yBus& bus, AccessibleRef object) {
    QDBusMessage message = question(object, "Component", "GetExtents");
    message << kScreenCoordinates;
    const auto reply = co_await bus.call(message);
    if (!reply || reply->isEmpty()) {
        co_return std::nullopt;
    }
    const auto argument = reply->constFirst().value<QDBusArgument>();
    ScreenRect rect;
    argument.beginStructure();
    argument >> rect.x >> rect.y >> rect.width >> rect.height;
    argument.endStructure();
    co_return std::optional(rect);
}

AccessibleRef applicationOf(const QString& service) {
    return {.service = service, .path = QStringLiteral("/org/a11y/atspi/accessible/root")};
}

QCoro::Task<QString> applicationProperty(A11yBus& bus, const QString& service, QString name) {
    return textProperty(bus, applicationOf(service), QStringLiteral("org.a11y.atspi.Application"),
                        std::move(name));
}

QCoro::Task<std::vector<AccessibleRef>> applicationsOn(A11yBus& bus) {
    return childrenOf(bus, applicationOf(QStringLiteral("org.a11y.atspi.Registry")));
}

QCoro::Task<std::vector<AccessibleRef>> activeFramesOf(A11yBus& bus, AccessibleRef application) {
    std::vector<AccessibleRef> active;
    const std::vector<AccessibleRef> frames = co_await childrenOf(bus, std::move(application));
    for (const AccessibleRef& frame : frames) {
        const std::optional<States> states = co_await statesOf(bus, frame);
        if (states && states->isActive()) {
            active.push_back(frame);
        }
    }
    co_return active;
}

} // namespace tacet::hooks
