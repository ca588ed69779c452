#include "agent/bus_service.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace tacet::agent {

namespace {

const QString kName = QStringLiteral("org.tacet.Agent1");

/// Another program of the session.
class Caller {
public:
    Caller() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, "caller")) {}
    Caller(const Caller&) = delete;
    Caller& operator=(const Caller&) = delete;
    ~Caller() { QDBusConnection::disconnectFromBus("caller"); }

    [[nodiscard]] QDBusPendingCall call(const QString& method) const {
        return m_bus.asyncCall(
            QDBusMessage::createMethodCall(kName, "/org/tacet/Agent1", kName, method));
    }
    [[nodiscard]] QDBusConnection& bus() { return m_bus; }

private:
    QDBusConnection m_bus;
};

} // namespace

class BusServiceTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QDBusConnection::sessionBus().unregisterService(kName); }

    void isTheOneOfTheSessionIfNoOtherIs() {
        QCOMPARE(BusService::claim(), BusService::Claim::Ours);
    }

    void findsTheOneThatIsThere() {
        Caller other;
        QVERIFY(other.bus().registerService(kName));
        QCOMPARE(BusService::claim(), BusService::Claim::Another);
        QVERIFY(other.bus().unregisterService(kName));
    }

    void tellsItsStateInTheWordsThatDoctorReads() {
        const AgentStatus status{.tray = {.shape = ui::TrayShape::Found,
                                          .reason = ui::TrayReason::SettingsNotUsed,
                                          .application = "Chromium",
                                          .found = 2,
                                          .place = "settings.toml:1:1: shortcut",
                                          .notes = {{.reason = ui::TrayReason::HistoryNotKept}}},
                                 .marks = 3,
                                 .shortcut = ShortcutUse::Taken};
        const BusService service([&] { return status; });
        QCOMPARE(BusService::claim(), BusService::Claim::Ours);
        const Caller other;
        const QDBusPendingReply<QVariantMap> reply = other.call("status");
        QTRY_VERIFY(reply.isFinished());
        const QVariantMap expected{{"state", "found"},
                                   {"reason", "settings-not-used"},
                                   {"faults", QStringList{"history-not-kept"}},
                                   {"application", "Chromium"},
                                   {"found", 2},
                                   {"marks", 3},
                                   {"shortcut", "taken"}};
        QCOMPARE(reply.value(), expected);
    }

    void passesOnWhatIsAsked() {
        BusService service([] { return AgentStatus(); });
        QCOMPARE(BusService::claim(), BusService::Claim::Ours);
        const QSignalSpy shown(&service, &BusService::showAsked);
        const QSignalSpy reloaded(&service, &BusService::reloadAsked);
        const Caller other;
        const QDBusPendingCall show = other.call("show");
        const QDBusPendingCall reload = other.call("reload");
        QTRY_VERIFY(show.isFinished() && reload.isFinished());
        QCOMPARE(shown.count(), 1);
        QCOMPARE(reloaded.count(), 1);
    }
};

std::unique_ptr<QObject> makeBusServiceTest() {
    return std::make_unique<BusServiceTest>();
}

} // namespace tacet::agent

#include "bus_service_test.moc"
