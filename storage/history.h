#pragma once

#include "detection/values/result.h"
#include "detection/values/warning_record.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace tacet::storage {

class Database;

/// A stored record and its place in the order, newest first.
struct HistoryRow {
    std::int64_t key = 0; ///< grows with every record
    WarningRecord record;

    friend bool operator==(const HistoryRow&, const HistoryRow&) = default;
};

/// How warnings ended, in one SQLite file (owner-only, WAL, secure delete). One thread uses it: the
/// store thread. Built for a million rows: pages by key, never by offset.
class History {
public:
    /// Requires: `database` outlives it and is migrated.
    explicit History(Database& database);

    /// Times are kept to the second, rounded down.
    Result<Done> append(const WarningRecord& record);

    /// At most `limit` rows older than `before` (none: the newest), newest first.
    Result<std::vector<HistoryRow>> page(std::optional<std::int64_t> before, int limit) const;

    Result<std::int64_t> count() const;

    /// Erases what is older than `limit`. Answers how many rows went.
    Result<std::int64_t> eraseBefore(std::chrono::system_clock::time_point limit);

    Result<Done> eraseAll();

private:
    Database& m_database;
};

} // namespace tacet::storage
