#include "tests/e2e/harness/accessible.h"

#include "tests/e2e/harness/desktop.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>

namespace tacet::e2e {

namespace {

constexpr const char* kRoot = "/org/a11y/atspi/accessible/root";
constexpr const char* kAccessible = "org.a11y.atspi.Accessible";
constexpr int kDeepest = 24;
constexpr unsigned int kStateFocused = 1U << 12U;
constexpr unsigned int kStateShowing = 1U << 25U;

using Reference = std::pair<QString, QString>; // bus name, object path

QList<QVariant> ask(const QDBusConnection& bus, const Reference& object, const char* interface,
                    const char* method, const QVariantList& arguments = {}) {
    auto call = QDBusMessage::createMethodCall(object.first, object.second, interface, method);
    call.setArguments(arguments);
    const QDBusMessage reply = bus.call(call, QDBus::Block, 1000);
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments() : QList<QVariant>();
}

QList<Reference> childrenOf(const QDBusConnection& bus, const Reference& object) {
    QList<Reference> children;
    const auto reply = ask(bus, object, kAccessible, "GetChildren");
    if (reply.isEmpty()) {
        return children;
    }
    const auto list = reply.first().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString service;
        QDBusObjectPath path;
        list.beginStructure();
        list >> service >> path;
        list.endStructure();
        children.append({service, path.path()});
    }
    list.endArray();
    return children;
}

QRect boxOf(const QDBusConnection& bus, const Reference& object) {
    const auto reply = ask(bus, object, "org.a11y.atspi.Component", "GetExtents", {0U});
    if (reply.isEmpty()) {
        return {};
    }
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    const auto box = reply.first().value<QDBusArgument>();
    box.beginStructure();
    box >> x >> y >> width >> height;
    box.endStructure();
    return {x, y, width, height};
}

unsigned int statesOf(const QDBusConnection& bus, const Reference& object) {
    const auto reply = ask(bus, object, kAccessible, "GetState");
    if (reply.isEmpty()) {
        return 0;
    }
    QList<unsigned int> words;
    reply.first().value<QDBusArgument>() >> words;
    return words.value(0);
}

QString nameOf(const QDBusConnection& bus, const Reference& object) {
    const auto reply = ask(bus, object, "org.freedesktop.DBus.Properties", "Get",
                           {QString(kAccessible), QString("Name")});
    return reply.value(0).value<QDBusVariant>().variant().toString();
}

} // namespace

ScreenReader::ScreenReader(const Session& session)
    : m_bus(QDBusConnection::connectToBus(session.a11yAddress(),
                                          "screen reader of " + session.path({}))) {}

ScreenReader::ScreenReader(const Desktop& desktop)
    : ScreenReader(static_cast<const Session&>(desktop)) {
    const DesktopOptions& options = desktop.options();
    m_scale = options.scale;
    m_monitorWidth = options.screen.width() / (options.monitors == Monitors::One ? 1 : 2);
}

ScreenReader::~ScreenReader() {
    QDBusConnection::disconnectFromBus(m_bus.name());
}

QString ScreenReader::serviceOf(qint64 pid) {
    for (const Reference& program : childrenOf(m_bus, {"org.a11y.atspi.Registry", kRoot})) {
        if (m_bus.interface()->servicePid(program.first).value() == pid) {
            return program.first;
        }
    }
    return {};
}

QRect ScreenReader::native(QRect box) const {
    const QPoint corner(box.x() >= m_monitorWidth ? m_monitorWidth : 0, 0);
    return {corner + (box.topLeft() - corner) * m_scale, box.size() * m_scale};
}

AccessibleNode ScreenReader::describe(const QString& service, const QString& path) {
    const Reference object{service, path};
    const unsigned int states = statesOf(m_bus, object);
    return {.service = service,
            .path = path,
            .name = nameOf(m_bus, object),
            .role = ask(m_bus, object, kAccessible, "GetRoleName").value(0).toString(),
            .box = native(boxOf(m_bus, object)),
            .isShowing = (states & kStateShowing) != 0,
            .isFocused = (states & kStateFocused) != 0};
}

void ScreenReader::collect(const QString& service, const QString& path, int depth,
                           QList<AccessibleNode>& found) {
    for (const Reference& child : childrenOf(m_bus, {service, path})) {
        const AccessibleNode node = describe(child.first, child.second);
        if (node.isShowing && depth < kDeepest) {
            found.append(node);
            collect(child.first, child.second, depth + 1, found);
        }
    }
}

QList<AccessibleNode> ScreenReader::showing(qint64 pid) {
    QList<AccessibleNode> found;
    if (const QString service = serviceOf(pid); !service.isEmpty()) {
        collect(service, kRoot, 0, found);
    }
    return found;
}

std::optional<AccessibleNode>
ScreenReader::find(qint64 pid, const std::function<bool(const AccessibleNode&)>& wanted) {
    for (const AccessibleNode& node : showing(pid)) {
        if (wanted(node)) {
            return node;
        }
    }
    return std::nullopt;
}

std::optional<AccessibleNode> ScreenReader::button(qint64 pid, const QString& name) {
    return find(pid, [&](const AccessibleNode& node) {
        return node.role.contains("button") && QString(node.name).remove('&').startsWith(name);
    });
}

} // namespace tacet::e2e
