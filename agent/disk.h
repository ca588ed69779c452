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
#include <deque>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace tacet::agent {

/// One line for the log.
struct LogLine {
    LogMessage message = LogMessage::Started;
    std::vector<std::int64_t> numbers{};
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
/// thread owns it.
///
/// When the database cannot be opened or written, warnings and choices wait in memory, and each job
/// of the database tries again. `StoreChecked` is told when that begins and when it is over. What
/// no database would take does not hold up the rest: it is lost, and the log says how many were.
class Disk {
public:
    explicit Disk(const Places& places);

    /// What is to be told of the start: the ignored values, and the state of the database.
    std::vector<Event> start();

    /// Does one job. Answers the events that it leads to, in order.
    std::vector<Event> carryOut(const DiskJob& job);

private:
    void handle(const Remember& job);
    void handle(const AddIgnore& job);
    void handle(const ReadHistory& job);
    void handle(const SaveSettings& job);
    void handle(const ReadSettings& job);
    void handle(const EraseBefore& job);
    void handle(const LogLine& job);

    void await(DiskJob job);
    void tryDatabase();
    void keepWaiting();
    Result<Done> keep(const DiskJob& job);
    void tellIgnoreRules();
    void setFault(ErrorCode code);
    void tellFault();
    void write(const LogLine& line);

    Places m_places;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<storage::Database> m_database;
    std::optional<storage::History> m_history;
    std::optional<storage::IgnoredValues> m_ignored;
    std::deque<DiskJob> m_waiting; ///< what could not be kept yet, in order
    std::int64_t m_lost = 0;       ///< since the log told how many
    std::optional<Error> m_fault;  ///< of the database
    std::optional<Error> m_toldFault;
    std::vector<Event> m_events; ///< to be told
};

} // namespace tacet::agent
