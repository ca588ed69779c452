#include "agent/autostart.h"
#include "agent/bridge_restore.h"
#include "agent/bus_service.h"
#include "agent/colour_scheme.h"
#include "agent/places.h"
#include "agent/policy_source.h"
#include "agent/runtime.h"
#include "agent/session_lock.h"
#include "agent/settings_file.h"
#include "agent/start_options.h"
#include "agent/termination.h"
#include "agent/tray_watch.h"
#include "ui/desktop_colours.h"
#include "ui/translations.h"

#include <QApplication>
#include <QTimer>
#include <QTranslator>

#include <iostream>

namespace {

using namespace tacet;

constexpr int kBadUsage = 2; // CONTRACTS

// Off is what removal asks for: accessibility is then as it was, too.
int setAutostart(int& argc, char** argv, const agent::Places& places, bool starts) {
    const QCoreApplication application(argc, argv);
    Result<Done> done = agent::setStartsAtLogin(places, starts);
    if (done && !starts) {
        done = agent::restoreBridge(places);
    }
    if (!done) {
        std::cerr << "tacet: " << done.error().what << ": cannot be changed\n";
    }
    return done ? 0 : kBadUsage;
}

void wire(agent::Runtime& runtime, agent::BusService& bus, QApplication& application) {
    // Not by `quit`, which asks the windows first: the main window never closes, it only hides.
    QObject::connect(
        &runtime, &agent::Runtime::finished, &application, [] { QApplication::exit(); },
        Qt::QueuedConnection);
    QObject::connect(&bus, &agent::BusService::showAsked, &runtime,
                     [&runtime] { runtime.post(agent::ShownAgain{}); });
    QObject::connect(&bus, &agent::BusService::reloadAsked, &runtime, &agent::Runtime::reload);
}

/// What can only be done once the event loop runs.
void begin(agent::Runtime& runtime, agent::StartTask task) {
    auto* trays = new agent::TrayWatch(&runtime); // first: the panel answers meanwhile
    QObject::connect(trays, &agent::TrayWatch::ready, &runtime, &agent::Runtime::renewTray);
    QObject::connect(trays, &agent::TrayWatch::silent, &runtime,
                     [&runtime] { runtime.post(agent::TrayChecked{.present = false}); });
    runtime.start();
    auto* lock = new agent::SessionLock(&runtime);
    QObject::connect(lock, &agent::SessionLock::locked, &runtime,
                     [&runtime] { runtime.post(agent::SessionLocked{}); });
    auto* colours = new agent::ColourScheme(&runtime);
    QObject::connect(colours, &agent::ColourScheme::wanted, &runtime, &ui::useColours);
    if (task == agent::StartTask::Show) {
        runtime.post(agent::ShownAgain{});
    }
}

int runAgent(QApplication& application, const agent::Places& places, agent::StartTask task) {
    const Result<ui::SettingsValues> settings = agent::readSettings(places);
    const ui::SettingsValues held = settings ? *settings : agent::defaultSettings(places);
    QTranslator words;
    ui::useLanguage(words, held.language);
    agent::Runtime runtime(
        {.hook = hooks::makeFieldHook(),
         .policy = agent::builtInPolicy(),
         .places = places,
         .settings = held,
         .settingsFault = settings ? std::nullopt : std::optional(settings.error())});
    agent::BusService bus([&runtime] { return runtime.status(); });
    agent::Termination termination;
    wire(runtime, bus, application);
    QObject::connect(&termination, &agent::Termination::asked, &runtime,
                     [&runtime] { runtime.post(ui::Intent(ui::QuitIntent{})); });
    QTimer loopRuns;
    loopRuns.setSingleShot(true);
    QObject::connect(&loopRuns, &QTimer::timeout, &runtime,
                     [&runtime, task] { begin(runtime, task); });
    loopRuns.start();
    return QApplication::exec();
}

int start(int& argc, char** argv, const agent::Places& places, agent::StartTask task) {
    agent::holdEndingSignals();
    // Qt 6.4 asks only once, at start, whether accessibility is on; our own hook turns it on later.
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Tacet"));
    QApplication::setDesktopFileName(QStringLiteral("tacet"));
    QApplication::setQuitOnLastWindowClosed(false);
    if (agent::BusService::claim() == agent::BusService::Claim::Another) {
        agent::BusService::showOther();
        return 0;
    }
    return runAgent(application, places, task);
}

} // namespace

int main(int argc, char** argv) {
    const auto task = agent::startTask({argv + 1, argv + argc});
    const Result<agent::Places> places = agent::placesFor(agent::processEnvironment());
    if (!task || !places) {
        std::cerr << (task ? places.error().what + '\n' : std::string(agent::usageText()));
        return kBadUsage;
    }
    switch (*task) {
    case agent::StartTask::Help:
        std::cout << agent::usageText();
        return 0;
    case agent::StartTask::Version:
        std::cout << "tacet " TACET_VERSION "\n";
        return 0;
    case agent::StartTask::AutostartOn:
    case agent::StartTask::AutostartOff:
        return setAutostart(argc, argv, *places, *task == agent::StartTask::AutostartOn);
    case agent::StartTask::Run:
    case agent::StartTask::Show:
        break;
    }
    return start(argc, argv, *places, *task);
}
