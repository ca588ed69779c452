#pragma once

#include "detection/values/result.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace tacet::storage {

using Bytes = std::vector<std::uint8_t>;

/// What a statement is given for one `?`.
using SqlValue = std::variant<std::int64_t, std::string_view, Bytes>;

/// The current row of a query, valid only during the call that receives it. Columns count from 0.
class Row {
public:
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] Bytes bytes(int column) const;

private:
    friend class Database;
    explicit Row(sqlite3_stmt* statement) : m_statement(statement) {}

    sqlite3_stmt* m_statement;
};

/// An open SQLite file, migrated to the newest schema. The only type that knows SQLite.
///
/// WAL, synchronous NORMAL, secure_delete on, the file owner-only, and its folder too if it was
/// made here. One thread uses it. Errors hold fixed words, never a value: Invalid (damaged or not
/// ours), Denied (read-only), Unsupported (no table takes what was given, and none ever will), Io
/// (disk full and the rest).
class Database {
public:
    /// Opens or makes the file. Fails with Io (cannot open), Denied (not ours to read) or Invalid
    /// (not our file, or from a newer version); the file is then left as it was.
    static Result<std::unique_ptr<Database>> open(const std::filesystem::path& file);

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// Carries out one statement that answers no rows.
    Result<Done> run(std::string_view sql, std::initializer_list<SqlValue> values = {});

    /// Carries out a query and hands each row to `onRow`, which answers a refusal to stop there.
    Result<Done> query(std::string_view sql, std::initializer_list<SqlValue> values,
                       const std::function<Result<Done>(const Row&)>& onRow);

    /// The first column of a query's first row; 0 without a row.
    Result<std::int64_t> number(std::string_view sql, std::initializer_list<SqlValue> values = {});

    /// Does all of `work` or, when it answers a refusal or the program dies, nothing of it.
    /// Requires: no transaction is open.
    Result<Done> inTransaction(const std::function<Result<Done>()>& work);

    /// How many rows the last `run` inserted, changed or deleted.
    [[nodiscard]] std::int64_t changedRows() const;

    /// Moves the write-ahead log into the file and empties it, so that nothing erased is left in
    /// either.
    Result<Done> flushErased();

private:
    explicit Database(sqlite3* handle);

    Result<Done> recognise();
    Result<Done> configure();

    sqlite3* m_handle;
};

/// The version of SQLite that is loaded: major, minor, patch.
std::array<int, 3> sqliteVersion();

} // namespace tacet::storage
