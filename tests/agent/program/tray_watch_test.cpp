#include "agent/tray_watch.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

namespace tacet::agent {

namespace {

const QString kName = QStringLiteral("org.kde.StatusNotifierWatcher");

/// A panel that answers when it is told to.
class SlowPanel : public QDBusVirtualObject {
public:
    SlowPanel() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, kName)) {
        m_bus.registerVirtualObject("/StatusNotifierWatcher", this);
        m_bus.registerService(kName);
    }
    ~SlowPanel() override { QDBusConnection::disconnectFromBus(kName); }

    [[nodiscard]] QString introspect(const QString& /*path*/) const override { return {}; }

    bool handleMessage(const QDBusMessage& call, const QDBusConnection& /*bus*/) override {
        m_asked.push_back(call);
        return true;
    }

    [[nodiscard]] bool isAsked() const { return !m_asked.empty(); }

    void answer() {
        m_bus.send(m_asked.front().createReply(QVariant::fromValue(QDBusVariant(true))));
    }

    /// What the bus says in its place when the time is over.
    void stayMute() {
        m_bus.send(m_asked.front().createErrorReply(QDBusError::NoReply, "no answer"));
    }

private:
    QDBusConnection m_bus;
    std::vector<QDBusMessage> m_asked;
};

} // namespace

class TrayWatchTest : public QObject {
    Q_OBJECT

private slots:
    void isReadyWithoutAPanel() {
        const TrayWatch watch(nullptr);
        QSignalSpy ready(&watch, &TrayWatch::ready);
        QTRY_COMPARE(ready.count(), 1);
    }

    void waitsForTheAnswerOfASlowPanel() {
        SlowPanel panel;
        const TrayWatch watch(nullptr);
        QSignalSpy ready(&watch, &TrayWatch::ready);
        QTRY_VERIFY(panel.isAsked());
        QCOMPARE(ready.count(), 0);
        panel.answer();
        QTRY_COMPARE(ready.count(), 1);
    }

    void saysThatAPanelDoesNotAnswer() {
        SlowPanel panel;
        const TrayWatch watch(nullptr);
        QSignalSpy ready(&watch, &TrayWatch::ready);
        QSignalSpy silent(&watch, &TrayWatch::silent);
        QTRY_VERIFY(panel.isAsked());
        panel.stayMute();
        QTRY_COMPARE(silent.count(), 1);
        QCOMPARE(ready.count(), 0);
    }

    void asksAPanelThatAppears() {
        const TrayWatch watch(nullptr);
        QSignalSpy ready(&watch, &TrayWatch::ready);
        QTRY_COMPARE(ready.count(), 1);
        SlowPanel panel;
        QTRY_VERIFY(panel.isAsked());
        panel.answer();
        QTRY_COMPARE(ready.count(), 2);
    }
};

std::unique_ptr<QObject> makeTrayWatchTest() {
    return std::make_unique<TrayWatchTest>();
}

} // namespace tacet::agent

#include "tray_watch_test.moc"
