#include "tests/e2e/harness/child.h"
#include "tests/room_tests.h"

#include <QCoreApplication>

namespace tacet::hooks {
std::unique_ptr<QObject> makeClipboardKeeperTest();
std::unique_ptr<QObject> makePointerWatchTest();
std::unique_ptr<QObject> makeWindowTest();
std::unique_ptr<QObject> makeX11KeysTest();
} // namespace tacet::hooks

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    tacet::e2e::Child server(
        "Xvfb", {"-displayfd", "1", "-screen", "0", "1000x800x24", "-nolisten", "tcp", "-noreset"},
        QProcessEnvironment::systemEnvironment());
    if (!server.process().waitForReadyRead(10000)) {
        qCritical("Xvfb does not start");
        return 1;
    }
    qputenv("DISPLAY", ":" + server.process().readLine().trimmed());
    return tacet::tests::runAll(argc, argv,
                                {tacet::hooks::makeClipboardKeeperTest,
                                 tacet::hooks::makePointerWatchTest, tacet::hooks::makeWindowTest,
                                 tacet::hooks::makeX11KeysTest});
}
