#include "agent/session_lock.h"
#include "tests/agent/program/answering_object.h"

#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace tacet::agent {

namespace {

const QString kSession = QStringLiteral("/org/freedesktop/login1/session/_31");

QDBusMessage sessionFor(const QDBusMessage& call) {
    return call.createReply(QVariant::fromValue(QDBusObjectPath(kSession)));
}

void tellScreenSaver(bool isActive) {
    QDBusMessage told = QDBusMessage::createSignal("/org/freedesktop/ScreenSaver",
                                                   "org.freedesktop.ScreenSaver", "ActiveChanged");
    told << isActive;
    QDBusConnection::sessionBus().send(told);
}

} // namespace

class SessionLockTest : public QObject {
    Q_OBJECT

private slots:
    void tellsWhenTheScreenSaverLocks() {
        SessionLock lock(nullptr);
        const QSignalSpy locked(&lock, &SessionLock::locked);
        tellScreenSaver(false);
        tellScreenSaver(true);
        QTRY_COMPARE(locked.count(), 1);
    }

    void tellsWhenTheLoginManagerLocksThisSession() {
        int asked = 0;
        AnsweringObject login("org.freedesktop.login1", "/org/freedesktop/login1",
                              [&](const QDBusMessage& call) {
                                  asked += call.member() == "GetSessionByPID" ? 1 : 0;
                                  return sessionFor(call);
                              });
        SessionLock lock(nullptr);
        const QSignalSpy locked(&lock, &SessionLock::locked);
        QTRY_COMPARE(asked, 1);
        const auto tellOf = [&](const QString& path) {
            login.bus().send(
                QDBusMessage::createSignal(path, "org.freedesktop.login1.Session", "Lock"));
        };
        // The answer is on its way; each round tells another session's lock before ours.
        const auto isTold = [&] {
            tellOf(kSession + "2");
            tellOf(kSession);
            return locked.count() > 0;
        };
        QTRY_VERIFY(isTold());
    }

    void isSilentWhenAnotherSessionLocks() {
        AnsweringObject login("org.freedesktop.login1", "/org/freedesktop/login1", sessionFor);
        SessionLock lock(nullptr);
        const QSignalSpy locked(&lock, &SessionLock::locked);
        login.bus().send(
            QDBusMessage::createSignal(kSession + "2", "org.freedesktop.login1.Session", "Lock"));
        tellScreenSaver(true); // comes after it
        QTRY_COMPARE(locked.count(), 1);
    }
};

std::unique_ptr<QObject> makeSessionLockTest() {
    return std::make_unique<SessionLockTest>();
}

} // namespace tacet::agent

#include "session_lock_test.moc"
