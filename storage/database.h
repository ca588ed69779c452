#pragma once

#include "detection/values/result.h"

#include <filesystem>
#include <memory>

struct sqlite3;

namespace tacet::storage {

/// An open SQLite file, migrated to the newest schema. The only type that knows SQLite.
///
/// WAL, synchronous NORMAL, secure_delete on, the file and its folder owner-only. One thread uses
/// it.
class Database {
public:
    /// Opens or makes the file. Fails with Io (cannot open), Denied (not ours to read) or Invalid
    /// (not our file, or from a newer version); the file is then left as it was.
    static Result<std::unique_ptr<Database>> open(const std::filesystem::path& file);

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

private:
    explicit Database(sqlite3* handle);

    sqlite3* m_handle;
};

} // namespace tacet::storage
