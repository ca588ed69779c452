#pragma once

#include "agent/agent_status.h"
#include "agent/conductor.h"
#include "agent/detection_worker.h"
#include "agent/store_worker.h"
#include "agent/timers.h"
#include "agent/windows.h"
#include "hooks/field_hook.h"

#include <QObject>

#include <memory>

namespace tacet::agent {

/// What a Runtime is built of.
struct RuntimeParts {
    std::unique_ptr<hooks::FieldHook> hook;
    std::shared_ptr<const Policy> policy;
    Places places;
    ui::SettingsValues settings;
    std::optional<Error> settingsFault{}; ///< why `settings` are defaults, when they should not be
};

/// Threads, windows and timers about the Conductor: feeds it events and carries out its commands.
/// The only part that reads a clock. Decides nothing.
///
/// UI thread; `post` may be called from any. It never waits for another thread until its end.
class Runtime : public QObject {
    Q_OBJECT

public:
    explicit Runtime(RuntimeParts parts);
    ~Runtime() override;

    /// Starts the threads. Called once, from the event loop.
    void start();

    /// Hands an event to the Conductor, in the order of the calls, on the UI thread.
    void post(const Event& event);

    /// Shows the tray icon, or the main window where the desktop has no place for it. May be called
    /// again. Unless the panel is known to take icons, Qt looks for a place, and waits for it.
    void renewTray(bool panelTakesIcons);

    /// Reads the settings again.
    void reload();

    [[nodiscard]] const AgentStatus& status() const { return m_status; }

signals:
    void finished();
    void posted(const tacet::agent::Event& event); ///< carries `post` over to the UI thread

private:
    void take(const Event& event);
    void log(LogLine line);

    void carryOut(const Watch& command);
    void carryOut(const Unwatch& command);
    void carryOut(const Detect& command);
    void carryOut(const Locate& command);
    void carryOut(const ReleaseMarks& command);
    void carryOut(const ShowMarks& command);
    void carryOut(const ClearMarks& command);
    void carryOut(const ShowCard& command);
    void carryOut(const HideCard& command);
    void carryOut(const WatchPointer& command);
    void carryOut(const ArmShortcut& command);
    void carryOut(const GiveFocusBack& command);
    void carryOut(const Write& command);
    void carryOut(const Undo& command);
    void carryOut(const CheckNow& command);
    void carryOut(const Copy& command);
    void carryOut(const Remember& command);
    void carryOut(const AddIgnore& command);
    void carryOut(const Tell& command);
    void carryOut(const StartTimer& command);
    void carryOut(const StopTimer& command);
    void carryOut(const OpenWindow& command);
    void carryOut(const ReadHistory& command);
    void carryOut(const ShowHistory& command);
    void carryOut(const ShowFindings& command);
    void carryOut(const SaveSettings& command);
    void carryOut(const ShowSettings& command);
    void carryOut(const Quit& command);

    std::shared_ptr<const Policy> m_policy;
    Places m_places;
    ui::SettingsValues m_settings;
    std::optional<Error> m_settingsFault;
    Conductor m_conductor;
    AgentStatus m_status;
    Windows m_windows;
    Timers m_timers;
    std::unique_ptr<hooks::FieldHook> m_hook;
    std::unique_ptr<StoreWorker> m_store;
    std::unique_ptr<DetectionWorker> m_detection;
};

} // namespace tacet::agent
