#include "agent/desktop_notice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QStringList>
#include <QVariantMap>

#include <utility>

namespace tacet::agent {

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kDefaultAction = QStringLiteral("default"); // a click on the notification itself
constexpr int kDesktopsOwnTime = -1;

QDBusMessage callOf(const QString& method) {
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

} // namespace

DesktopNotice::DesktopNotice() {
    QDBusConnection session = QDBusConnection::sessionBus();
    session.connect(QString(), kPath, kService, QStringLiteral("ActionInvoked"), this,
                    SLOT(takeAction(uint, QString)));
    session.connect(QString(), kPath, kService, QStringLiteral("NotificationClosed"), this,
                    SLOT(takeClosed(uint)));
}

void DesktopNotice::show(const Words& words) {
    m_wanted = words;
    if (!m_isAsking) {
        ask();
    }
}

void DesktopNotice::ask() {
    m_isAsking = true;
    m_asked = *m_wanted;
    QDBusMessage question = callOf(QStringLiteral("Notify"));
    question << QStringLiteral("Tacet") << m_shown << QStringLiteral("tacet") << m_asked.summary
             << m_asked.body << QStringList{kDefaultAction, m_asked.summary} << QVariantMap()
             << kDesktopsOwnTime;
    auto* answer =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher* done) {
                settle(*done);
                done->deleteLater();
            });
}

// What is wanted may have changed while the desktop was asked.
void DesktopNotice::settle(const QDBusPendingCallWatcher& answer) {
    m_isAsking = false;
    const QDBusPendingReply<uint> shown = answer;
    if (shown.isError()) {
        m_shown = 0;
        if (std::exchange(m_wanted, std::nullopt)) {
            emit refused();
        }
        return;
    }
    m_shown = shown.value();
    if (!m_wanted) {
        close();
    } else if (*m_wanted != m_asked) {
        ask();
    }
}

void DesktopNotice::withdraw() {
    m_wanted.reset();
    if (!m_isAsking) {
        close();
    }
}

void DesktopNotice::close() {
    if (const std::uint32_t shown = std::exchange(m_shown, 0); shown != 0) {
        QDBusMessage question = callOf(QStringLiteral("CloseNotification"));
        question << shown;
        QDBusConnection::sessionBus().asyncCall(question);
    }
}

void DesktopNotice::takeAction(uint notice, const QString& action) {
    if (m_wanted && notice == m_shown && action == kDefaultAction) {
        withdraw();
        emit chosen();
    }
}

void DesktopNotice::takeClosed(uint notice) {
    if (notice == m_shown && !m_isAsking) {
        m_shown = 0;
        m_wanted.reset();
    }
}

} // namespace tacet::agent
