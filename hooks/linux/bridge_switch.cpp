#include "hooks/linux/bridge_switch.h"

#include <QCoroDBusPendingCall>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tacet::hooks {

namespace {

constexpr int kTimeout = 5000; // ms; the first call may start the service

QDBusMessage statusCall(const char* method) {
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QString::fromLatin1(method));
    message << QStringLiteral("org.a11y.Status") << QStringLiteral("IsEnabled");
    return message;
}

void remember(bool wasOn) {
    const QString path = bridgeMemoryPath();
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(wasOn ? "on\n" : "off\n");
    }
}

} // namespace

QString bridgeMemoryPath() {
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (state.isEmpty()) {
        state = QDir::homePath() + QStringLiteral("/.local/state");
    }
    return state + QStringLiteral("/tacet/bridge-before");
}

QCoro::Task<> switchBridgeOn(QDBusConnection session) {
    const QDBusPendingCall asked = session.asyncCall(statusCall("Get"), kTimeout);
    const QDBusMessage before = co_await asked;
    if (before.type() != QDBusMessage::ReplyMessage) {
        co_return;
    }
    const bool wasOn = before.arguments().value(0).value<QDBusVariant>().variant().toBool();
    remember(wasOn);
    if (wasOn) {
        co_return;
    }
    QDBusMessage set = statusCall("Set");
    set << QVariant::fromValue(QDBusVariant(true));
    const QDBusPendingCall pending = session.asyncCall(set, kTimeout);
    co_await pending;
}

} // namespace tacet::hooks
