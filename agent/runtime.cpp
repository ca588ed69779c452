#include "agent/runtime.h"

#include "agent/event_log.h"
#include "ui/screens.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>
#include <variant>

namespace tacet::agent {

namespace {

std::chrono::milliseconds untilTomorrow() {
    const QDateTime now = QDateTime::currentDateTime();
    return std::chrono::milliseconds(now.msecsTo(now.date().addDays(1).startOfDay()));
}

// Only a pause asks how long the day still lasts.
Moment momentOf(const Event& event) {
    return {.now = std::chrono::system_clock::now(),
            .untilTomorrow = std::holds_alternative<ui::Intent>(event)
                                 ? untilTomorrow()
                                 : std::chrono::milliseconds(0)};
}

// The country of the desktop's formats, which favours its national kinds.
std::string regionOfDesktop() {
    const QString name = QLocale::system().name(); // nl_NL
    return name.contains('_') ? name.section('_', 1, 1).toStdString() : std::string();
}

std::string toolName(const Policy& policy, const ToolId& id) {
    const auto tool = std::find_if(policy.tools.begin(), policy.tools.end(),
                                   [&](const AiTool& one) { return one.id == id; });
    return tool == policy.tools.end() ? std::string(id.text()) : tool->name;
}

detection::DeviceKey randomKey() {
    std::array<quint32, sizeof(detection::DeviceKey) / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    detection::DeviceKey key{};
    std::memcpy(key.data(), words.data(), key.size());
    return key;
}

ui::WarningRow rowFor(const storage::HistoryRow& row, const Policy& policy) {
    return {.key = row.key,
            .when = row.record.when,
            .tool = toolName(policy, row.record.tool),
            .kind = row.record.kind,
            .level = row.record.level,
            .outcome = row.record.outcome};
}

} // namespace

Runtime::Runtime(RuntimeParts parts)
    : m_policy(parts.policy), m_places(std::move(parts.places)),
      m_settings(std::move(parts.settings)), m_settingsFault(std::move(parts.settingsFault)),
      m_conductor(std::move(parts.policy), randomKey()), m_hook(std::move(parts.hook)) {
    connect(&m_windows, &Windows::intent, this, [this](const ui::Intent& intent) { post(intent); });
    connect(&m_timers, &Timers::fired, this, [this](TimerId timer) { take(TimerFired{timer}); });
    connect(this, &Runtime::posted, this, &Runtime::take, Qt::QueuedConnection);
}

// The threads end before the windows that their events would reach.
Runtime::~Runtime() {
    m_hook.reset();
    m_detection.reset();
    m_store.reset();
}

void Runtime::start() {
    const auto sink = [this](auto event) { post(std::move(event)); };
    m_store = std::make_unique<StoreWorker>(m_places, sink);
    for (const LogLine& line : linesOfStart()) {
        log(line);
    }
    m_store->put(EraseBefore{std::chrono::system_clock::now() - m_policy->historyRetention});
    m_detection = std::make_unique<DetectionWorker>(
        regionOfDesktop(), m_places.config / "lists", sink, [this](const Error& fault) {
            log({.message = LogMessage::ListFailed,
                 .numbers = {static_cast<std::int64_t>(fault.code)}});
        });
    m_hook->start([this](hooks::FieldEvent event) { post(std::move(event)); });
    take(SettingsRead{m_settings});
    take(SettingsChecked{m_settingsFault});
}

void Runtime::renewTray(bool panelTakesIcons) {
    m_windows.renewTray(panelTakesIcons);
    take(TrayChecked{m_windows.hasTray()});
}

void Runtime::post(const Event& event) {
    emit posted(event);
}

void Runtime::reload() {
    m_store->put(ReadSettings{});
}

void Runtime::log(LogLine line) {
    m_store->put(line);
}

void Runtime::take(const Event& event) {
    note(m_status, event);
    if (const std::optional<LogLine> line = logLineOf(event)) {
        log(*line);
    }
    for (const Command& command : m_conductor.on(event, momentOf(event))) {
        note(m_status, command);
        std::visit([this](const auto& wanted) { carryOut(wanted); }, command);
    }
}

void Runtime::carryOut(const Watch& command) {
    m_hook->watch(command.field);
}

void Runtime::carryOut(const Unwatch& command) {
    m_hook->unwatch(command.field);
}

void Runtime::carryOut(const Detect& command) {
    m_detection->detect(command);
}

void Runtime::carryOut(const Locate& command) {
    m_hook->locate(command.id, command.spans);
}

void Runtime::carryOut(const ReleaseMarks&) {
    m_hook->releaseMarks();
}

void Runtime::carryOut(const ShowMarks& command) {
    m_windows.showMarks(command.view);
}

void Runtime::carryOut(const ClearMarks&) {
    m_windows.clearMarks();
}

void Runtime::carryOut(const ShowCard& command) {
    post(CardPlaced{m_windows.showCard(command)});
}

void Runtime::carryOut(const HideCard&) {
    m_windows.hideCard();
}

void Runtime::carryOut(const WatchPointer& command) {
    hooks::PointerZones zones{.zones = command.lines, .keepOpen = command.card};
    if (command.badge) {
        const ui::ScreenPlace screen = ui::screenOf(ui::screenPlaces(), command.badge->field);
        zones.zones.push_back(ui::badgePlace(*command.badge, screen.native, screen.scale));
    }
    if (zones.zones.empty() && !isEmpty(command.card)) {
        zones.zones.push_back(command.card);
    }
    m_hook->watchPointer(std::move(zones));
}

void Runtime::carryOut(const ArmShortcut& command) {
    m_hook->armShortcut(command.shortcut);
}

void Runtime::carryOut(const GiveFocusBack& command) {
    m_hook->giveFocusBack(command.field);
}

void Runtime::carryOut(const Write& command) {
    m_hook->write(command.plan);
}

void Runtime::carryOut(const Undo& command) {
    m_hook->undo(command.plan);
}

void Runtime::carryOut(const CheckNow&) {
    m_hook->checkNow();
}

void Runtime::carryOut(const Copy& command) {
    QGuiApplication::clipboard()->setText(QString::fromStdString(command.text));
    post(ClipboardCopied{});
}

void Runtime::carryOut(const Remember& command) {
    m_store->put(command);
}

void Runtime::carryOut(const AddIgnore& command) {
    m_store->put(command);
}

void Runtime::carryOut(const Tell& command) {
    m_windows.showState(command.state);
}

void Runtime::carryOut(const StartTimer& command) {
    m_timers.start(command.timer, command.length);
}

void Runtime::carryOut(const StopTimer& command) {
    m_timers.stop(command.timer);
}

void Runtime::carryOut(const OpenWindow& command) {
    m_windows.open(command.window);
}

void Runtime::carryOut(const ReadHistory& command) {
    m_store->put(command);
}

void Runtime::carryOut(const ShowHistory& command) {
    std::vector<ui::WarningRow> rows;
    for (const storage::HistoryRow& row : command.rows) {
        rows.push_back(rowFor(row, *m_policy));
    }
    m_windows.addHistory(command.before, rows);
}

void Runtime::carryOut(const ShowFindings& command) {
    m_windows.showFindings(command.list);
}

void Runtime::carryOut(const SaveSettings& command) {
    m_store->put(command);
}

void Runtime::carryOut(const ShowSettings& command) {
    m_windows.setSettings(command.settings);
}

void Runtime::carryOut(const Quit&) {
    log({.message = LogMessage::Stopped, .numbers = {0}});
    emit finished();
}

} // namespace tacet::agent
