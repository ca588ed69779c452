#include "storage/migrations.h"

#include "storage/database.h"

#include <array>
#include <cstdint>
#include <string>

namespace tacet::storage {
namespace {

/// "TcHi": marks the file as ours in its header.
constexpr std::int64_t kApplicationId = 0x54634869;

constexpr std::array<std::string_view, 2> kWarnings{
    "CREATE TABLE warning ("
    "  key INTEGER PRIMARY KEY,"
    "  seconds INTEGER NOT NULL,"
    "  tool TEXT NOT NULL,"
    "  kind TEXT NOT NULL,"
    "  level INTEGER NOT NULL,"
    "  outcome INTEGER NOT NULL"
    ") STRICT",
    "CREATE INDEX warning_by_time ON warning (seconds)",
};

constexpr std::array<std::string_view, 1> kIgnoredValues{
    "CREATE TABLE ignored ("
    "  kind TEXT NOT NULL,"
    "  tool TEXT NOT NULL,"
    "  fingerprint BLOB NOT NULL," // empty: every value of the kind
    "  seconds INTEGER NOT NULL,"
    "  PRIMARY KEY (kind, tool, fingerprint)"
    ") STRICT, WITHOUT ROWID",
};

constexpr std::array<Migration, 2> kMigrations{{{kWarnings}, {kIgnoredValues}}};

Result<Done> takeStep(Database& database, const Migration& step, std::size_t number) {
    for (const std::string_view statement : step.statements) {
        if (Result<Done> done = database.run(statement); !done) {
            return done;
        }
    }
    const std::string ours = "PRAGMA application_id = " + std::to_string(kApplicationId);
    if (Result<Done> done = database.run(ours); !done) {
        return done;
    }
    return database.run("PRAGMA user_version = " + std::to_string(number));
}

} // namespace

std::span<const Migration> migrations() {
    return kMigrations;
}

Result<Done> checkOurs(Database& database, std::span<const Migration> known) {
    const Result<std::int64_t> objects = database.number("SELECT count(*) FROM sqlite_schema");
    const Result<std::int64_t> application = database.number("PRAGMA application_id");
    const Result<std::int64_t> version = database.number("PRAGMA user_version");
    for (const auto* answer : {&objects, &application, &version}) {
        if (!*answer) {
            return answer->error();
        }
    }
    const bool isNew = *objects == 0 && *application == 0 && *version == 0;
    if (!isNew && *application != kApplicationId) {
        return Error{ErrorCode::Invalid, "database: belongs to another program"};
    }
    if (*version < 0 || *version > static_cast<std::int64_t>(known.size())) {
        return Error{ErrorCode::Invalid, "database: written by a newer version"};
    }
    return Done{};
}

Result<Done> migrate(Database& database, std::span<const Migration> steps) {
    bool isNewest = false;
    while (!isNewest) {
        Result<Done> done = database.inTransaction([&]() -> Result<Done> {
            const Result<std::int64_t> version = database.number("PRAGMA user_version");
            if (!version) {
                return version.error();
            }
            const auto number = static_cast<std::size_t>(*version);
            isNewest = number >= steps.size();
            return isNewest ? Result<Done>(Done{}) : takeStep(database, steps[number], number + 1);
        });
        if (!done) {
            return done;
        }
    }
    return Done{};
}

} // namespace tacet::storage
