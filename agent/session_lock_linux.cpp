#include "agent/session_lock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace tacet::agent {

namespace {

const QString kLogin = QStringLiteral("org.freedesktop.login1");

QDBusMessage askForOwnSession() {
    QDBusMessage question = QDBusMessage::createMethodCall(
        kLogin, QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("GetSessionByPID"));
    question << static_cast<uint>(0); // the caller's own
    return question;
}

} // namespace

SessionLock::SessionLock(QObject* parent) : QObject(parent) {
    QDBusConnection::sessionBus().connect(
        QString(), QString(), QStringLiteral("org.freedesktop.ScreenSaver"),
        QStringLiteral("ActiveChanged"), this, SLOT(screenSaverChanged(bool)));
    QDBusConnection system = QDBusConnection::systemBus();
    if (!system.isConnected()) {
        return;
    }
    auto* answer = new QDBusPendingCallWatcher(system.asyncCall(askForOwnSession()), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher* done) {
                const QDBusPendingReply<QDBusObjectPath> session = *done;
                if (!session.isError()) {
                    QDBusConnection::systemBus().connect(
                        kLogin, session.value().path(),
                        QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"),
                        this, SLOT(tellLocked()));
                }
                done->deleteLater();
            });
}

void SessionLock::tellLocked() {
    emit locked();
}

void SessionLock::screenSaverChanged(bool active) {
    if (active) {
        emit locked();
    }
}

} // namespace tacet::agent
