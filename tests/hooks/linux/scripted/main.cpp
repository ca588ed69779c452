#include "tests/e2e/harness/session.h"
#include "tests/room_tests.h"

#include <QCoreApplication>

namespace tacet::hooks {
std::unique_ptr<QObject> makeScriptedFocusTest();
std::unique_ptr<QObject> makeScriptedPasswordTest();
std::unique_ptr<QObject> makeScriptedPlaceTest();
std::unique_ptr<QObject> makeScriptedTextTest();
std::unique_ptr<QObject> makeScriptedTroubleTest();
} // namespace tacet::hooks

namespace {

/// Two private buses and a display, with nobody on them. This process moves there for good, and so
/// does the hook in it: libdbus looks at the environment once.
class Stage : public tacet::e2e::Session {
public:
    Stage() {
        auto& server = keep("Xvfb", {"-displayfd", "1", "-screen", "0", "800x600x24", "-nolisten",
                                     "tcp", "-noreset"});
        setVariable("DISPLAY", ":" + tacet::e2e::firstLine(server));
        startSessionBus();
        startA11yBus();
        switchBridge(tacet::e2e::Bridge::On);
        const QProcessEnvironment& here = environment();
        for (const QString& name : here.keys()) {
            qputenv(name.toUtf8().constData(), here.value(name).toUtf8());
        }
        qunsetenv("WAYLAND_DISPLAY");
        qunsetenv("XDG_STATE_HOME");
    }
};

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const Stage stage;
    return tacet::tests::runAll(
        argc, argv,
        {tacet::hooks::makeScriptedFocusTest, tacet::hooks::makeScriptedPasswordTest,
         tacet::hooks::makeScriptedPlaceTest, tacet::hooks::makeScriptedTextTest,
         tacet::hooks::makeScriptedTroubleTest});
}
