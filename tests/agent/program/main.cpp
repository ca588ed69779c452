#include "tests/agent/private_bus.h"
#include "tests/room_tests.h"

#include <QApplication>

namespace tacet::agent {

std::unique_ptr<QObject> makeAutostartTest();
std::unique_ptr<QObject> makeBridgeRestoreTest();
std::unique_ptr<QObject> makeBusServiceTest();
std::unique_ptr<QObject> makeColourSchemeTest();
std::unique_ptr<QObject> makeDiskTest();
std::unique_ptr<QObject> makeRuntimeTest();
std::unique_ptr<QObject> makeSessionLockTest();
std::unique_ptr<QObject> makeSettingsFileTest();
std::unique_ptr<QObject> makeSettingsTextTest();
std::unique_ptr<QObject> makeTrayWatchTest();

} // namespace tacet::agent

// The session and the system of these tests are one private bus, without a tray.
int main(int argc, char** argv) {
    using namespace tacet::agent;
    const PrivateBus bus;
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address().toUtf8());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address().toUtf8());
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    return tacet::tests::runAll(argc, argv,
                                {makeAutostartTest, makeBridgeRestoreTest, makeBusServiceTest,
                                 makeColourSchemeTest, makeDiskTest, makeRuntimeTest,
                                 makeSessionLockTest, makeSettingsFileTest, makeSettingsTextTest,
                                 makeTrayWatchTest});
}
