#include "agent/bridge_restore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>

#include <filesystem>
#include <fstream>
#include <string>
#include <system_error>

namespace tacet::agent {

namespace {

constexpr int kTimeoutMs = 5000;

bool turnOff() {
    QDBusMessage set = QDBusMessage::createMethodCall(
        QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Set"));
    set << QStringLiteral("org.a11y.Status") << QStringLiteral("IsEnabled")
        << QVariant::fromValue(QDBusVariant(false));
    const QDBusMessage answer = QDBusConnection::sessionBus().call(set, QDBus::Block, kTimeoutMs);
    return answer.type() == QDBusMessage::ReplyMessage;
}

} // namespace

Result<Done> restoreBridge(const Places& places) {
    const std::filesystem::path memory = places.state / "bridge-before";
    std::string before;
    std::ifstream(memory) >> before;
    if (before == "off" && !turnOff()) {
        return Error{ErrorCode::Io, "org.a11y.Status"};
    }
    std::error_code fault;
    std::filesystem::remove(memory, fault);
    return fault ? Result<Done>(Error{ErrorCode::Io, memory.string()}) : Result<Done>(Done{});
}

} // namespace tacet::agent
