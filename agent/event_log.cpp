#include "agent/event_log.h"

#include "detection/unicode.h"
#include "storage/database.h"

#include <QVersionNumber>
#include <QtGlobal>

#include <variant>

namespace tacet::agent {

namespace {

LogLine lineWith(LogMessage message, std::int64_t number) {
    return {.message = message, .numbers = {number}};
}

std::int64_t minutesOf(ui::PauseLength length) {
    switch (length) {
    case ui::PauseLength::QuarterHour:
        return 15;
    case ui::PauseLength::Hour:
        return 60;
    case ui::PauseLength::UntilTomorrow:
        return 0;
    }
    return 0;
}

std::optional<LogLine> lineOf(const hooks::FieldEvent& event) {
    if (const auto* sight = std::get_if<hooks::Sight>(&event)) {
        return sight->reason
                   ? lineWith(LogMessage::Blind, static_cast<std::int64_t>(*sight->reason))
                   : LogLine{.message = LogMessage::Seeing};
    }
    if (const auto* written = std::get_if<hooks::Written>(&event)) {
        return lineWith(LogMessage::WriteEnded, static_cast<std::int64_t>(written->outcome));
    }
    if (const auto* undone = std::get_if<hooks::Undone>(&event)) {
        return lineWith(LogMessage::UndoEnded, static_cast<std::int64_t>(undone->outcome));
    }
    const auto* shortcut = std::get_if<hooks::ShortcutState>(&event);
    if (shortcut != nullptr && !shortcut->available) {
        return LogLine{.message = LogMessage::ShortcutRefused};
    }
    return std::nullopt;
}

std::optional<LogLine> lineOf(const ui::Intent& intent) {
    if (const auto* pause = std::get_if<ui::PauseIntent>(&intent)) {
        return lineWith(LogMessage::Paused, minutesOf(pause->length));
    }
    if (std::holds_alternative<ui::ResumeIntent>(intent)) {
        return LogLine{.message = LogMessage::Resumed};
    }
    return std::nullopt;
}

} // namespace

std::optional<LogLine> logLineOf(const Event& event) {
    if (const auto* happened = std::get_if<hooks::FieldEvent>(&event)) {
        return lineOf(*happened);
    }
    if (const auto* intent = std::get_if<ui::Intent>(&event)) {
        return lineOf(*intent);
    }
    if (const auto* loaded = std::get_if<IgnoreRulesLoaded>(&event); loaded && !loaded->key) {
        return lineWith(LogMessage::DeviceKeyUnreadable,
                        static_cast<std::int64_t>(loaded->key.error().code));
    }
    if (const auto* store = std::get_if<StoreChecked>(&event); store && store->fault) {
        return lineWith(LogMessage::StoreFailed, static_cast<std::int64_t>(store->fault->code));
    }
    if (const auto* settings = std::get_if<SettingsChecked>(&event); settings && settings->fault) {
        return lineWith(LogMessage::SettingsFailed,
                        static_cast<std::int64_t>(settings->fault->code));
    }
    if (std::holds_alternative<ShownAgain>(event)) {
        return LogLine{.message = LogMessage::SecondStart};
    }
    return std::nullopt;
}

std::vector<LogLine> linesOfStart() {
    const QVersionNumber qt = QVersionNumber::fromString(QLatin1String(qVersion()));
    const auto numbers = [](const auto& parts) {
        return std::vector<std::int64_t>(parts.begin(), parts.end());
    };
    return {{.message = LogMessage::Started,
             .numbers = {TACET_VERSION_MAJOR, TACET_VERSION_MINOR, TACET_VERSION_PATCH}},
            {.message = LogMessage::QtVersion, .numbers = numbers(qt.segments())},
            {.message = LogMessage::IcuVersion, .numbers = numbers(detection::icuVersion())},
            {.message = LogMessage::SqliteVersion, .numbers = numbers(storage::sqliteVersion())}};
}

} // namespace tacet::agent
