#include "storage/database.h"

#include "storage/migrations.h"
#include "storage/owner_only.h"

#include <sqlite3.h>

#include <cassert>
#include <cerrno>
#include <utility>

namespace tacet::storage {
namespace {

constexpr int kBusyTimeoutMs = 2000;

ErrorCode codeFor(sqlite3* handle, int code) {
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return ErrorCode::Invalid;
    case SQLITE_MISMATCH:
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
        return ErrorCode::Unsupported;
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_READONLY:
        return ErrorCode::Denied;
    case SQLITE_CANTOPEN: {
        const int number = sqlite3_system_errno(handle);
        const bool denied = number == EACCES || number == EPERM || number == EROFS;
        return denied ? ErrorCode::Denied : ErrorCode::Io;
    }
    default:
        return ErrorCode::Io;
    }
}

Error refusal(sqlite3* handle, int code) {
    // sqlite3_errstr has fixed words; sqlite3_errmsg may quote what it was given.
    return {codeFor(handle, code), std::string("database: ") + sqlite3_errstr(code)};
}

struct CloseStatement {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, CloseStatement>;

int bindOne(sqlite3_stmt* statement, int index, const SqlValue& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        return sqlite3_bind_int64(statement, index, *number);
    }
    if (const auto* text = std::get_if<std::string_view>(&value)) {
        return sqlite3_bind_text64(statement, index, text->data() != nullptr ? text->data() : "",
                                   text->size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    const Bytes& bytes = *std::get_if<Bytes>(&value);
    return bytes.empty() ? sqlite3_bind_zeroblob(statement, index, 0)
                         : sqlite3_bind_blob64(statement, index, bytes.data(), bytes.size(),
                                               SQLITE_TRANSIENT);
}

Result<Statement> prepare(sqlite3* handle, std::string_view sql,
                          std::initializer_list<SqlValue> values) {
    sqlite3_stmt* raw = nullptr;
    int code = sqlite3_prepare_v2(handle, sql.data(), static_cast<int>(sql.size()), &raw, nullptr);
    Statement statement(raw);
    int index = 0;
    for (const SqlValue& value : values) {
        if (code != SQLITE_OK) {
            break;
        }
        code = bindOne(statement.get(), ++index, value);
    }
    if (code != SQLITE_OK) {
        return refusal(handle, code);
    }
    return statement;
}

/// Makes the file if it is missing. One that is there is not touched before it is known to be ours.
Result<Done> makeMissing(const std::filesystem::path& file) {
    std::error_code unknown;
    const std::filesystem::path folder = file.parent_path();
    if (!folder.empty() && !std::filesystem::exists(folder, unknown)) {
        if (Result<Done> made = makeOwnerOnlyFolder(folder); !made) {
            return made;
        }
    }
    return std::filesystem::exists(file, unknown) ? Result<Done>(Done{}) : makeOwnerOnlyFile(file);
}

} // namespace

std::int64_t Row::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

std::string Row::text(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return text != nullptr ? std::string(text, size) : std::string();
}

Bytes Row::bytes(int column) const {
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return bytes != nullptr ? Bytes(bytes, bytes + size) : Bytes();
}

Database::Database(sqlite3* handle) : m_handle(handle) {}

Database::~Database() {
    sqlite3_close(m_handle);
}

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& file) {
    if (Result<Done> made = makeMissing(file); !made) {
        return made.error();
    }
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(
        file.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
        nullptr);
    std::unique_ptr<Database> database(new Database(handle));
    if (code != SQLITE_OK) {
        return refusal(handle, code);
    }
    if (Result<Done> ours = database->recognise(); !ours) {
        return ours.error();
    }
    if (Result<Done> made = makeOwnerOnlyFile(file); !made) {
        return made.error();
    }
    if (Result<Done> configured = database->configure(); !configured) {
        return configured.error();
    }
    if (Result<Done> migrated = migrate(*database, migrations()); !migrated) {
        return migrated.error();
    }
    return database;
}

Result<Done> Database::recognise() {
    if (sqlite3_db_readonly(m_handle, "main") == 1) {
        return refusal(m_handle, SQLITE_READONLY);
    }
    // A file that turns out not to be ours must not even be checkpointed.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_busy_timeout(m_handle, kBusyTimeoutMs);
    if (Result<Done> ours = checkOurs(*this, migrations()); !ours) {
        return ours;
    }
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    return Done{};
}

Result<Done> Database::configure() {
    for (const std::string_view pragma :
         {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", "PRAGMA secure_delete = ON",
          "PRAGMA cell_size_check = ON", "PRAGMA trusted_schema = OFF",
          "PRAGMA temp_store = MEMORY"}) {
        if (Result<Done> done = run(pragma); !done) {
            return done;
        }
    }
    return Done{};
}

Result<Done> Database::run(std::string_view sql, std::initializer_list<SqlValue> values) {
    return query(sql, values, [](const Row&) { return Result<Done>(Done{}); });
}

Result<Done> Database::query(std::string_view sql, std::initializer_list<SqlValue> values,
                             const std::function<Result<Done>(const Row&)>& onRow) {
    Result<Statement> statement = prepare(m_handle, sql, values);
    if (!statement) {
        return statement.error();
    }
    int code = sqlite3_step(statement->get());
    for (; code == SQLITE_ROW; code = sqlite3_step(statement->get())) {
        if (Result<Done> taken = onRow(Row(statement->get())); !taken) {
            return taken;
        }
    }
    return code == SQLITE_DONE ? Result<Done>(Done{}) : Result<Done>(refusal(m_handle, code));
}

Result<std::int64_t> Database::number(std::string_view sql,
                                      std::initializer_list<SqlValue> values) {
    std::int64_t first = 0;
    bool seen = false;
    const Result<Done> done = query(sql, values, [&](const Row& row) {
        first = seen ? first : row.integer(0);
        seen = true;
        return Result<Done>(Done{});
    });
    return done ? Result<std::int64_t>(first) : Result<std::int64_t>(done.error());
}

Result<Done> Database::inTransaction(const std::function<Result<Done>()>& work) {
    assert(sqlite3_get_autocommit(m_handle) != 0);
    if (Result<Done> begun = run("BEGIN IMMEDIATE"); !begun) {
        return begun;
    }
    Result<Done> done = work();
    if (done) {
        done = run("COMMIT");
    }
    if (!done && sqlite3_get_autocommit(m_handle) == 0) {
        // The refusal that led here is the one to tell; a failed rollback is repeated on opening.
        static_cast<void>(run("ROLLBACK"));
    }
    return done;
}

std::int64_t Database::changedRows() const {
    return sqlite3_changes64(m_handle);
}

Result<Done> Database::flushErased() {
    const int code =
        sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    return code == SQLITE_OK ? Result<Done>(Done{}) : Result<Done>(refusal(m_handle, code));
}

std::array<int, 3> sqliteVersion() {
    const int number = sqlite3_libversion_number(); // 3040001 is 3.40.1
    return {number / 1'000'000, number / 1000 % 1000, number % 1000};
}

} // namespace tacet::storage
