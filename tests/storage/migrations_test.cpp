#include "storage/database.h"
#include "storage/history.h"
#include "storage/ignored_values.h"
#include "storage/migrations.h"
#include "tests/storage/child_process.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace tacet::storage {
namespace {

constexpr WarningRecord kRecord{.when = {}, .tool = "chatgpt", .kind = "iban"};

/// Takes a newest file back to what a program with only `steps` steps would have left.
Result<Done> takeBack(Database& database, std::size_t steps) {
    std::vector<std::string> names;
    const auto listed = database.query("SELECT name FROM sqlite_schema WHERE type = 'table'", {},
                                       [&](const Row& row) {
                                           names.push_back(row.text(0));
                                           return Result<Done>(Done{});
                                       });
    if (!listed) {
        return listed;
    }
    for (const std::string& name : names) {
        if (auto done = database.run("DROP TABLE " + name); !done) {
            return done;
        }
    }
    if (auto done = database.run("PRAGMA user_version = 0"); !done) {
        return done;
    }
    return migrate(database, migrations().first(steps));
}

} // namespace

class MigrationsTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = std::filesystem::path(m_folder->path().toStdString()) / "history.db";
    }

    void bringsEachOlderVersionUpToTheNewest_data() {
        QTest::addColumn<int>("steps");
        for (int steps = 0; steps <= static_cast<int>(migrations().size()); ++steps) {
            QTest::addRow("from version %d", steps) << steps;
        }
    }

    void bringsEachOlderVersionUpToTheNewest() {
        QFETCH(int, steps);
        {
            const auto old = Database::open(m_file);
            QVERIFY(old);
            QVERIFY(takeBack(**old, static_cast<std::size_t>(steps)));
            if (steps >= 1) {
                QVERIFY(History(**old).append(kRecord));
            }
        }
        const auto database = Database::open(m_file);
        QVERIFY(database);
        QCOMPARE(*(*database)->number("PRAGMA user_version"),
                 static_cast<std::int64_t>(migrations().size()));
        QCOMPARE(*History(**database).count(), std::int64_t{steps >= 1 ? 1 : 0});
        QVERIFY(IgnoredValues(**database).all());
    }

    void refusesAFileOfANewerVersion() {
        {
            const auto database = Database::open(m_file);
            QVERIFY(database);
            QVERIFY((*database)->run("PRAGMA user_version = 99"));
        }
        const auto database = Database::open(m_file);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Invalid);
    }

    void leavesNothingOfAStepThatFails() {
        const auto database = Database::open(m_file);
        QVERIFY(database);
        const auto newest = static_cast<std::int64_t>(migrations().size());
        const std::array<std::string_view, 2> broken{"CREATE TABLE half (a)", "not a statement"};
        std::vector<Migration> steps(migrations().begin(), migrations().end());
        steps.push_back({broken});
        QVERIFY(!migrate(**database, steps));
        QCOMPARE(*(*database)->number("PRAGMA user_version"), newest);
        QCOMPARE(*(*database)->number("SELECT count(*) FROM sqlite_schema WHERE name = 'half'"),
                 std::int64_t{0});
    }

    void keepsTheOlderVersionWhenTheProgramDiesInAStep() {
        QVERIFY(Database::open(m_file));
        const ChildEnd end = runInChild([&] {
            const auto database = Database::open(m_file);
            static_cast<void>((*database)->inTransaction([&]() -> Result<Done> {
                static_cast<void>((*database)->run("CREATE TABLE half (a)"));
                static_cast<void>((*database)->run("PRAGMA user_version = 99"));
                dieHere();
            }));
            return 0;
        });
        QCOMPARE(end.ending, Ending::Killed);
        const auto database = Database::open(m_file);
        QVERIFY(database);
        QCOMPARE(*(*database)->number("SELECT count(*) FROM sqlite_schema WHERE name = 'half'"),
                 std::int64_t{0});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_file;
};

std::unique_ptr<QObject> makeMigrationsTest() {
    return std::make_unique<MigrationsTest>();
}

} // namespace tacet::storage

#include "migrations_test.moc"
