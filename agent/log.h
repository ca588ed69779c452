#pragma once

#include "detection/values/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

namespace spdlog {
class logger;
}

namespace tacet::agent {

/// Everything that can be logged. Each has fixed words in `log.cpp`; numbers follow them.
enum class LogMessage {
    Started,         ///< version major, minor, patch
    QtVersion,       ///< of Qt as it is loaded: major, minor, patch
    IcuVersion,      ///< of ICU
    SqliteVersion,   ///< of SQLite
    Stopped,         ///< exit code
    SecondStart,     ///< another start asked us to show ourselves
    Seeing,          ///< the hook sees
    Blind,           ///< BlindReason
    ShortcutRefused, ///< another program holds the shortcut
    WriteEnded,      ///< WriteOutcome
    UndoEnded,       ///< WriteOutcome
    Paused,          ///< minutes, 0 for until tomorrow
    Resumed,
    StoreFailed, ///< ErrorCode
    StoreErased, ///< rows
    DeviceKeyMade,
    DeviceKeyUnreadable, ///< ErrorCode; ignored values count as not ignored
    PolicyRead,          ///< tools in the register
    PolicyRejected,      ///< ErrorCode, line, column; the last good policy stays
    AccessibilityFailed, ///< ErrorCode
    SettingsFailed,      ///< ErrorCode; the last good settings stay
    ListFailed,          ///< ErrorCode; a list of the organisation is not in use
    RecordsLost,         ///< how many could not be kept
};

/// The log: a file of at most 1 MB in its folder, and three older ones, all owner-only.
///
/// It takes messages of a closed set, error codes and numbers. There is no way to pass it a text.
/// Any thread may write.
class Log {
public:
    /// Makes the folder if it is missing. Fails with Denied or Io.
    static Result<std::unique_ptr<Log>> open(const std::filesystem::path& folder);

    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;
    ~Log();

    void write(LogMessage message, const std::vector<std::int64_t>& numbers = {});
    void write(LogMessage message, ErrorCode code);

private:
    explicit Log(std::unique_ptr<spdlog::logger> logger);

    std::unique_ptr<spdlog::logger> m_logger;
};

} // namespace tacet::agent
