#include "agent/log.h"

#include "storage/owner_only.h"

#include <spdlog/logger.h>
#include <spdlog/sinks/rotating_file_sink.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace tacet::agent {
namespace {

constexpr std::size_t kBytesInAFile = 1'000'000;
constexpr std::size_t kOlderFiles = 3;

struct Line {
    spdlog::level::level_enum level;
    std::string_view words;
};

Line lineFor(LogMessage message) {
    using namespace spdlog::level;
    switch (message) {
    case LogMessage::Started:
        return {info, "started, version"};
    case LogMessage::QtVersion:
        return {info, "with Qt"};
    case LogMessage::IcuVersion:
        return {info, "with ICU"};
    case LogMessage::SqliteVersion:
        return {info, "with SQLite"};
    case LogMessage::Stopped:
        return {info, "stopped, exit code"};
    case LogMessage::SecondStart:
        return {info, "started a second time, showing the first"};
    case LogMessage::Seeing:
        return {info, "accessibility answers"};
    case LogMessage::Blind:
        return {warn, "cannot see, reason"};
    case LogMessage::ShortcutRefused:
        return {warn, "another program holds the shortcut"};
    case LogMessage::WriteEnded:
        return {info, "write ended, outcome"};
    case LogMessage::UndoEnded:
        return {info, "undo ended, outcome"};
    case LogMessage::Paused:
        return {info, "paused, minutes"};
    case LogMessage::Resumed:
        return {info, "resumed"};
    case LogMessage::StoreFailed:
        return {err, "history cannot be kept, error"};
    case LogMessage::StoreErased:
        return {info, "history erased, rows"};
    case LogMessage::DeviceKeyMade:
        return {info, "device key made"};
    case LogMessage::DeviceKeyUnreadable:
        return {err, "device key cannot be read, ignored values are shown again, error"};
    case LogMessage::PolicyRead:
        return {info, "policy read, tools"};
    case LogMessage::PolicyRejected:
        return {err, "policy rejected, error and place"};
    case LogMessage::AccessibilityFailed:
        return {err, "accessibility cannot be turned on, error"};
    case LogMessage::SettingsFailed:
        return {err, "settings cannot be read or kept, error"};
    case LogMessage::ListFailed:
        return {err, "list of the organisation cannot be used, error"};
    case LogMessage::RecordsLost:
        return {err, "warnings or choices lost, records"};
    }
    return {err, "message out of range"};
}

/// spdlog opens files with the modes of the process; an empty file made first keeps ours.
spdlog::file_event_handlers ownerOnlyFiles() {
    spdlog::file_event_handlers handlers;
    handlers.before_open = [](const spdlog::filename_t& file) {
        // A refusal shows when the sink opens the file.
        static_cast<void>(storage::makeOwnerOnlyFile(file));
    };
    return handlers;
}

std::unique_ptr<spdlog::logger> makeLogger(const std::filesystem::path& file) {
    constexpr bool kGoOn = false;
    auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
        file.string(), kBytesInAFile, kOlderFiles, kGoOn, ownerOnlyFiles());
    auto logger = std::make_unique<spdlog::logger>("tacet", std::move(sink));
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
    logger->set_level(spdlog::level::info);
    logger->flush_on(spdlog::level::info);
    // What cannot be logged cannot be logged; the default would print to standard error.
    logger->set_error_handler([](const std::string&) {});
    return logger;
}

} // namespace

Result<std::unique_ptr<Log>> Log::open(const std::filesystem::path& folder) {
    if (Result<Done> made = storage::makeOwnerOnlyFolder(folder); !made) {
        return made.error();
    }
    const std::filesystem::path file = folder / "tacet.log";
    if (Result<Done> made = storage::makeOwnerOnlyFile(file); !made) {
        return made.error();
    }
    try {
        return std::unique_ptr<Log>(new Log(makeLogger(file)));
    } catch (const spdlog::spdlog_ex&) {
        return Error{ErrorCode::Io, file.string() + ": cannot be opened"};
    }
}

Log::Log(std::unique_ptr<spdlog::logger> logger) : m_logger(std::move(logger)) {}

Log::~Log() = default;

void Log::write(LogMessage message, const std::vector<std::int64_t>& numbers) {
    const Line line = lineFor(message);
    std::string text(line.words);
    for (const std::int64_t number : numbers) {
        text += ' ' + std::to_string(number);
    }
    m_logger->log(line.level, spdlog::string_view_t(text));
}

void Log::write(LogMessage message, ErrorCode code) {
    write(message, std::vector{static_cast<std::int64_t>(code)});
}

} // namespace tacet::agent
