#include "storage/database.h"
#include "storage/history.h"
#include "storage/history_queries.h"
#include "tests/storage/bytes_on_disk.h"
#include "tests/storage/child_process.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <memory>
#include <string>

namespace tacet::storage {
namespace {

using std::chrono::seconds;
using std::chrono::system_clock;

constexpr int kManyRows = 50'000;

WarningRecord recordAt(int second, const ToolId& tool = "chatgpt") {
    return {.when = system_clock::time_point(seconds(second)),
            .tool = tool,
            .kind = "national_id:NL_BSN",
            .level = Level::Critical,
            .outcome = Outcome::Masked};
}

Result<Done> appendMany(Database& database, int count) {
    History history(database);
    return database.inTransaction([&]() -> Result<Done> {
        for (int i = 0; i < count; ++i) {
            if (auto done = history.append(recordAt(i)); !done) {
                return done;
            }
        }
        return Done{};
    });
}

std::string planOf(Database& database, std::string_view sql) {
    std::string plan;
    const auto done =
        database.query("EXPLAIN QUERY PLAN " + std::string(sql), {}, [&](const Row& row) {
            plan += row.text(3) + "; ";
            return Result<Done>(Done{});
        });
    return done ? plan : "refused";
}

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = std::filesystem::path(m_folder->path().toStdString()) / "history.db";
        auto opened = Database::open(m_file);
        QVERIFY(opened);
        m_database = std::move(opened).value();
    }

    void cleanup() { m_database.reset(); }

    void givesRecordsBackNewestFirst() {
        History history(*m_database);
        QVERIFY(history.append(recordAt(10, "chatgpt")));
        QVERIFY(history.append(recordAt(20, "claude")));
        const auto rows = history.page(std::nullopt, 10);
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t{2});
        QCOMPARE(rows->at(0).record, recordAt(20, "claude"));
        QCOMPARE(rows->at(1).record, recordAt(10, "chatgpt"));
    }

    void roundsTimesDownToTheSecond_data() {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("after 1970") << qint64{1999} << qint64{1000};
        QTest::newRow("before 1970") << qint64{-1} << qint64{-1000};
    }

    void roundsTimesDownToTheSecond() {
        QFETCH(qint64, milliseconds);
        WarningRecord record = recordAt(0);
        record.when = system_clock::time_point(std::chrono::milliseconds(milliseconds));
        QVERIFY(History(*m_database).append(record));
        const auto rows = History(*m_database).page(std::nullopt, 1);
        const auto kept = rows->front().record.when.time_since_epoch();
        QTEST(qint64{std::chrono::duration_cast<std::chrono::milliseconds>(kept).count()},
              "expected");
    }

    void pagesThroughManyRowsWithoutAGapOrARepeat() {
        QVERIFY(appendMany(*m_database, kManyRows));
        const History history(*m_database);
        QCOMPARE(*history.count(), std::int64_t{kManyRows});
        std::optional<std::int64_t> before;
        int expected = kManyRows;
        for (auto rows = history.page(before, 500); rows && !rows->empty();
             rows = history.page(before, 500)) {
            for (const HistoryRow& row : *rows) {
                QCOMPARE(row.record, recordAt(--expected));
            }
            before = rows->back().key;
        }
        QCOMPARE(expected, 0);
    }

    void neverScansOrSortsForAPage_data() {
        QTest::addColumn<QByteArray>("sql");
        const auto add = [](const char* name, std::string_view sql) {
            QTest::newRow(name) << QByteArray(sql.data(), static_cast<qsizetype>(sql.size()));
        };
        add("a page", history_queries::kPage);
        add("retention", history_queries::kEraseBefore);
    }

    void neverScansOrSortsForAPage() {
        QFETCH(QByteArray, sql);
        QVERIFY(appendMany(*m_database, 1000));
        const std::string plan = planOf(*m_database, sql.toStdString());
        QVERIFY2(plan.find("SEARCH") != std::string::npos, plan.c_str());
        QVERIFY2(plan.find("SCAN") == std::string::npos, plan.c_str());
        QVERIFY2(plan.find("TEMP B-TREE") == std::string::npos, plan.c_str());
    }

    void erasesOnlyWhatIsOlderThanTheLimit() {
        QVERIFY(appendMany(*m_database, 10));
        History history(*m_database);
        QCOMPARE(*history.eraseBefore(system_clock::time_point(seconds(4))), std::int64_t{4});
        const auto rows = history.page(std::nullopt, 100);
        QCOMPARE(rows->size(), std::size_t{6});
        QCOMPARE(rows->back().record, recordAt(4));
        QCOMPARE(*history.eraseBefore(system_clock::time_point(seconds(4))), std::int64_t{0});
    }

    void leavesNoByteOfWhatWasErased_data() {
        QTest::addColumn<bool>("everything");
        QTest::newRow("erase all") << true;
        QTest::newRow("retention") << false;
    }

    void leavesNoByteOfWhatWasErased() {
        QFETCH(bool, everything);
        History history(*m_database);
        for (int i = 0; i < 3000; ++i) {
            QVERIFY(history.append(recordAt(i, "erased-tool")));
            QVERIFY(history.append(recordAt(i + 100'000, "other-tool")));
        }
        QVERIFY(bytesOnDisk(m_file).contains("erased-tool"));
        if (everything) {
            QVERIFY(history.eraseAll());
        } else {
            QCOMPARE(*history.eraseBefore(system_clock::time_point(seconds(50'000))),
                     std::int64_t{3000});
        }
        QVERIFY(!bytesOnDisk(m_file).contains("erased-tool"));
        QCOMPARE(bytesOnDisk(m_file).contains("other-tool"), !everything);
    }

    void keepsEveryRecordOfAProgramThatDied() {
        m_database.reset();
        const ChildEnd end = runInChild([&] {
            const auto database = Database::open(m_file);
            for (int i = 0; i < 100; ++i) {
                static_cast<void>(History(**database).append(recordAt(i)));
            }
            dieHere();
            return 0;
        });
        QCOMPARE(end.ending, Ending::Killed);
        const auto database = Database::open(m_file);
        QVERIFY(database);
        QCOMPARE(*History(**database).count(), std::int64_t{100});
    }

    void saysInvalidWhenARowWasTamperedWith_data() {
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("unknown outcome") << QByteArray("UPDATE warning SET outcome = 99");
        QTest::newRow("unknown level") << QByteArray("UPDATE warning SET level = -1");
        QTest::newRow("endless id") << QByteArray("UPDATE warning SET tool = hex(zeroblob(100))");
    }

    void saysInvalidWhenARowWasTamperedWith() {
        QFETCH(QByteArray, change);
        History history(*m_database);
        QVERIFY(history.append(recordAt(1)));
        QVERIFY(m_database->run(change.toStdString()));
        const auto rows = history.page(std::nullopt, 1);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::Invalid);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_file;
    std::unique_ptr<Database> m_database;
};

std::unique_ptr<QObject> makeHistoryTest() {
    return std::make_unique<HistoryTest>();
}

} // namespace tacet::storage

#include "history_test.moc"
