#pragma once

#include "agent/command.h"
#include "agent/event.h"
#include "agent/log.h"
#include "agent/places.h"
#include "storage/database.h"
#include "storage/history.h"
#include "storage/ignored_values.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <variant>

namespace tacet::agent {

/// One line for the log.
struct LogLine {
    LogMessage message = LogMessage::Started;
    std::optional<std::int64_t> number;
};

/// Read the settings again.
struct ReadSettings {};

/// Erase the warnings that are older than this.
struct EraseBefore {
    std::chrono::system_clock::time_point limit;
};

/// Everything that touches the disk.
using DiskJob = std::variant<Remember, AddIgnore, ReadHistory, SaveSettings, ReadSettings,
                             EraseBefore, LogLine>;

/// What is kept on this device: the log, the warnings, what is ignored, the settings. The store
/// thread owns it. What cannot be opened is done without; the log says so where there is one.
class Disk {
public:
    explicit Disk(const Places& places);

    /// What the person chose to ignore.
    [[nodiscard]] IgnoreRulesLoaded ignoreRules();

    /// Does one job. Answers the event that it leads to, if any.
    std::optional<Event> carryOut(const DiskJob& job);

private:
    std::optional<Event> handle(const Remember& job);
    std::optional<Event> handle(const AddIgnore& job);
    std::optional<Event> handle(const ReadHistory& job);
    std::optional<Event> handle(const SaveSettings& job);
    std::optional<Event> handle(const ReadSettings& job);
    std::optional<Event> handle(const EraseBefore& job);
    std::optional<Event> handle(const LogLine& job);
    void openDatabase();
    void write(const LogLine& line);
    void writeFault(LogMessage message, ErrorCode code);

    Places m_places;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<storage::Database> m_database;
    std::optional<storage::History> m_history;
    std::optional<storage::IgnoredValues> m_ignored;
};

} // namespace tacet::agent
