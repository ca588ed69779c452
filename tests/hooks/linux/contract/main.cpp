#include "hooks/linux/bridge_switch.h"
#include "tests/hooks/linux/contract/qt_harness.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>

namespace {

/// Moves this process, and so the hook in it, to `desktop`.
void moveTo(const tacet::e2e::Desktop& desktop) {
    const QProcessEnvironment& environment = desktop.environment();
    for (const QString& name : environment.keys()) {
        qputenv(name.toUtf8().constData(), environment.value(name).toUtf8());
    }
    qunsetenv("WAYLAND_DISPLAY");
    qunsetenv("XDG_STATE_HOME");
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    // libdbus looks at the environment once, so all tests share one desktop.
    tacet::e2e::Desktop desktop;
    moveTo(desktop);
    // At login, before any program is started: what is started before it stays blind.
    QCoro::waitFor(tacet::hooks::switchBridgeOn(desktop.session()));
    const auto contract = tacet::hooks::makeHookContract(
        [&desktop] { return std::make_unique<tacet::hooks::QtHarness>(desktop); });
    const auto longField = tacet::hooks::makeLongFieldTest(desktop);
    // Arguments, such as one test's name, are the contract's.
    return QTest::qExec(contract.get(), argc, argv) +
           (argc > 1 ? 0 : QTest::qExec(longField.get()));
}
