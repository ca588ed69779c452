#include "agent/tray_watch.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

namespace tacet::agent {

namespace {

const QString kPanel = QStringLiteral("org.kde.StatusNotifierWatcher");

} // namespace

TrayWatch::TrayWatch(QObject* parent) : QObject(parent) {
    auto* watcher = new QDBusServiceWatcher(kPanel, QDBusConnection::sessionBus(),
                                            QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayWatch::ask);
    ask();
}

void TrayWatch::ask() {
    QDBusMessage message = QDBusMessage::createMethodCall(
        kPanel, QStringLiteral("/StatusNotifierWatcher"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message << kPanel << QStringLiteral("IsStatusNotifierHostRegistered");
    message.setAutoStartService(false);
    auto* answer =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.error().type() == QDBusError::NoReply) {
            emit silent();
        } else {
            emit ready(!reply.isError() && reply.value().variant().toBool());
        }
    });
}

} // namespace tacet::agent
