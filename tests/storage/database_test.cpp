#include "storage/database.h"
#include "tests/storage/child_process.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <memory>

namespace tacet::storage {
namespace {

namespace fs = std::filesystem;

QByteArray contentsOf(const fs::path& file) {
    QFile open(QString::fromStdString(file.string()));
    return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray();
}

void put(const fs::path& file, const QByteArray& bytes) {
    std::ofstream(file, std::ios::binary).write(bytes.constData(), bytes.size());
}

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = fs::path(m_folder->path().toStdString()) / "tacet" / "history.db";
    }

    void makesTheFileAndItsFolderForTheirOwnerOnly() {
        QVERIFY(Database::open(m_file));
        QCOMPARE(fs::status(m_file).permissions(), fs::perms(0600));
        QCOMPARE(fs::status(m_file.parent_path()).permissions(), fs::perms(0700));
    }

    void keepsTheLogBesideItForTheOwnerOnly() {
        const auto database = Database::open(m_file);
        QVERIFY(database);
        QCOMPARE(fs::status(m_file.string() + "-wal").permissions(), fs::perms(0600));
        QCOMPARE(fs::status(m_file.string() + "-shm").permissions(), fs::perms(0600));
    }

    void closesAFileThatWasOpenToOthers() {
        QVERIFY(Database::open(m_file));
        fs::permissions(m_file, fs::perms(0644));
        QVERIFY(Database::open(m_file));
        QCOMPARE(fs::status(m_file).permissions(), fs::perms(0600));
    }

    void worksInAFolderWithANonAsciiName() {
        const fs::path file = m_file.parent_path() / "Žluťoučký 文 😀" / "history.db";
        QVERIFY(Database::open(file));
        QVERIFY(fs::exists(file));
    }

    void setsWhatKeepsDataSafe_data() {
        QTest::addColumn<QByteArray>("pragma");
        QTest::addColumn<int>("expected");
        QTest::newRow("erased content is overwritten") << QByteArray("PRAGMA secure_delete") << 1;
        QTest::newRow("synchronous is NORMAL") << QByteArray("PRAGMA synchronous") << 1;
        QTest::newRow("damage is looked for") << QByteArray("PRAGMA cell_size_check") << 1;
        QTest::newRow("the schema is not trusted") << QByteArray("PRAGMA trusted_schema") << 0;
        QTest::newRow("nothing temporary on disk") << QByteArray("PRAGMA temp_store") << 2;
        QTest::newRow("write-ahead log")
            << QByteArray("SELECT journal_mode = 'wal' FROM pragma_journal_mode") << 1;
    }

    void setsWhatKeepsDataSafe() {
        QFETCH(QByteArray, pragma);
        const auto database = Database::open(m_file);
        QVERIFY(database);
        QTEST(static_cast<int>(*(*database)->number(pragma.toStdString())), "expected");
    }

    void leavesWhatIsNotOursAsItWas_data() {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("a text file") << QByteArray("not a database\n").repeated(100);
        QTest::newRow("a few bytes") << QByteArray("hello");
        QTest::newRow("a header with rubbish behind it")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, '\xff');
    }

    void leavesWhatIsNotOursAsItWas() {
        QFETCH(QByteArray, contents);
        fs::create_directories(m_file.parent_path());
        put(m_file, contents);
        fs::permissions(m_file, fs::perms(0644));
        const auto database = Database::open(m_file);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Invalid);
        QCOMPARE(contentsOf(m_file), contents);
        QCOMPARE(fs::status(m_file).permissions(), fs::perms(0644));
    }

    void refusesTheDatabaseOfAnotherProgram() {
        {
            const auto database = Database::open(m_file);
            QVERIFY(database);
            QVERIFY((*database)->run("PRAGMA application_id = 7"));
        }
        const QByteArray before = contentsOf(m_file);
        const auto database = Database::open(m_file);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Invalid);
        QCOMPARE(contentsOf(m_file), before);
    }

    void refusesADirectory() {
        fs::create_directories(m_file);
        const auto database = Database::open(m_file);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Io);
    }

    void refusesALink() {
        QVERIFY(Database::open(m_file));
        const fs::path link = m_file.parent_path() / "link.db";
        fs::create_symlink(m_file, link);
        const auto database = Database::open(link);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Denied);
    }

    void saysDeniedInAReadOnlyFolder() {
        fs::permissions(m_folder->path().toStdString(), fs::perms(0555));
        const ChildEnd end = runInChild([&] {
            becomeNobody();
            const auto database = Database::open(m_file);
            return !database && database.error().code == ErrorCode::Denied ? 0 : 1;
        });
        fs::permissions(m_folder->path().toStdString(), fs::perms(0755));
        QCOMPARE(end, (ChildEnd{.ending = Ending::Returned, .answer = 0}));
    }

    void saysIoWhenTheDiskIsFull() {
        const auto database = Database::open(m_file);
        QVERIFY(database);
        QVERIFY((*database)->run("CREATE TABLE big (bytes BLOB)"));
        QVERIFY((*database)->number("PRAGMA max_page_count = 8"));
        const auto full = (*database)->run("INSERT INTO big VALUES (zeroblob(1000000))");
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::Io);
        QCOMPARE(*(*database)->number("SELECT count(*) FROM big"), std::int64_t{0});
    }

    void saysInvalidWhenAPageIsDamaged() {
        {
            const auto database = Database::open(m_file);
            QVERIFY(database);
            QVERIFY((*database)->run("CREATE TABLE big (bytes BLOB)"));
            for (int i = 0; i < 50; ++i) {
                QVERIFY((*database)->run("INSERT INTO big VALUES (zeroblob(2000))"));
            }
        }
        QByteArray damaged = contentsOf(m_file);
        damaged.replace(5 * 4096, damaged.size() - 5 * 4096,
                        QByteArray(damaged.size() - 5 * 4096, '\xee'));
        put(m_file, damaged);
        const auto database = Database::open(m_file);
        QVERIFY(database);
        const auto sum = (*database)->number("SELECT sum(length(bytes)) FROM big");
        QVERIFY(!sum);
        QCOMPARE(sum.error().code, ErrorCode::Invalid);
    }

    void namesNoValueInARefusal() {
        const auto database = Database::open(m_file);
        QVERIFY(database);
        QVERIFY((*database)->run("CREATE TABLE once (word TEXT PRIMARY KEY)"));
        QVERIFY((*database)->run("INSERT INTO once VALUES (?)", {"zebra"}));
        const auto twice = (*database)->run("INSERT INTO once VALUES (?)", {"zebra"});
        QVERIFY(!twice);
        QVERIFY(twice.error().what.find("zebra") == std::string::npos);
    }

    void givesBackWhatItWasGiven() {
        const auto database = Database::open(m_file);
        QVERIFY(database);
        const Bytes bytes{0, 1, 255};
        QVERIFY((*database)->run("CREATE TABLE kept (a INTEGER, b TEXT, c BLOB, d BLOB)"));
        QVERIFY((*database)->run("INSERT INTO kept VALUES (?, ?, ?, ?)",
                                 {std::int64_t{-5}, std::string_view("a\0é", 4), bytes, Bytes{}}));
        int rows = 0;
        QVERIFY((*database)->query("SELECT * FROM kept", {}, [&](const Row& row) {
            ++rows;
            const bool same = row.integer(0) == -5 && row.text(1) == std::string("a\0é", 4) &&
                              row.bytes(2) == bytes && row.bytes(3).empty();
            return same ? Result<Done>(Done{}) : Result<Done>(Error{});
        }));
        QCOMPARE(rows, 1);
    }

    void undoesAllOfATransactionThatIsRefused() {
        const auto database = Database::open(m_file);
        QVERIFY(database);
        QVERIFY((*database)->run("CREATE TABLE kept (a INTEGER)"));
        const auto refused = (*database)->inTransaction([&]() -> Result<Done> {
            static_cast<void>((*database)->run("INSERT INTO kept VALUES (1)"));
            return Error{ErrorCode::Stale, "test"};
        });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Stale);
        QCOMPARE(*(*database)->number("SELECT count(*) FROM kept"), std::int64_t{0});
    }

    void forgetsATransactionThatDiedHalfWay() {
        {
            const auto database = Database::open(m_file);
            QVERIFY(database);
            QVERIFY((*database)->run("CREATE TABLE kept (a INTEGER)"));
        }
        const ChildEnd end = runInChild([&] {
            const auto database = Database::open(m_file);
            static_cast<void>((*database)->run("INSERT INTO kept VALUES (1)"));
            static_cast<void>((*database)->inTransaction([&]() -> Result<Done> {
                static_cast<void>((*database)->run("INSERT INTO kept VALUES (2)"));
                dieHere();
            }));
            return 0;
        });
        QCOMPARE(end.ending, Ending::Killed);
        const auto database = Database::open(m_file);
        QVERIFY(database);
        QCOMPARE(*(*database)->number("SELECT sum(a) FROM kept"), std::int64_t{1});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_file;
};

std::unique_ptr<QObject> makeDatabaseTest() {
    return std::make_unique<DatabaseTest>();
}

} // namespace tacet::storage

#include "database_test.moc"
