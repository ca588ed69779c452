#include "agent/disk.h"
#include "storage/database.h"
#include "tests/agent/program/temporary_places.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>

namespace tacet::agent {

namespace {

namespace fs = std::filesystem;

template <class Wanted> const Wanted* among(const std::vector<Event>& events) {
    for (const Event& event : events) {
        if (const auto* found = std::get_if<Wanted>(&event)) {
            return found;
        }
    }
    return nullptr;
}

Remember warningOf(const char* tool) {
    return {{.when = std::chrono::system_clock::time_point(std::chrono::seconds(1'700'000'000)),
             .tool = tool,
             .kind = "iban",
             .level = Level::Critical,
             .outcome = Outcome::Masked}};
}

AddIgnore ruleFor(std::uint8_t byte) {
    IgnoreRule rule{.kind = "email", .value = Fingerprint(), .tool = {}, .since = {}};
    rule.value->bytes.fill(byte);
    return {rule};
}

} // namespace

class DiskTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_home = std::make_unique<TemporaryPlaces>();
        m_disk.reset();
    }

    void keepsWarningsAndWhatIsIgnoredOverAStart() {
        start();
        QVERIFY(m_disk->carryOut(warningOf("chatgpt")).empty());
        QVERIFY(m_disk->carryOut(ruleFor(7)).empty());
        const std::vector<Event> events = start();
        QVERIFY(among<StoreChecked>(events) == nullptr);
        const auto* loaded = among<IgnoreRulesLoaded>(events);
        QVERIFY(loaded != nullptr && loaded->key);
        QCOMPARE(loaded->rules.size(), std::size_t{1});
        QVERIFY(loaded->rules[0] == ruleFor(7).rule);
        QCOMPARE(rows().size(), std::size_t{1});
    }

    void losesNothingWhileTheDatabaseCannotBeOpened() {
        fs::create_directories(database());
        const std::vector<Event> atStart = start();
        const auto* bad = among<StoreChecked>(atStart);
        QVERIFY(bad != nullptr && bad->fault);
        QCOMPARE(bad->fault->what, database().string());
        QVERIFY(among<IgnoreRulesLoaded>(atStart) != nullptr);
        QVERIFY(m_disk->carryOut(warningOf("first")).empty()); // told once
        QVERIFY(m_disk->carryOut(warningOf("second")).empty());
        QVERIFY(m_disk->carryOut(ruleFor(7)).empty());
        fs::remove(database());
        const std::vector<Event> after = m_disk->carryOut(ReadHistory{});
        const auto* good = among<StoreChecked>(after);
        QVERIFY(good != nullptr && !good->fault);
        QCOMPARE(among<HistoryPageRead>(after)->rows.size(), std::size_t{2});
        QCOMPARE(among<IgnoreRulesLoaded>(after)->rules.size(), std::size_t{1});
    }

    void waitsWhileTheDatabaseRefuses() {
        start();
        alter("ALTER TABLE warning RENAME TO away");
        const auto refused = m_disk->carryOut(warningOf("first"));
        QVERIFY(among<StoreChecked>(refused)->fault);
        QVERIFY(m_disk->carryOut(ruleFor(7)).empty());
        alter("ALTER TABLE away RENAME TO warning");
        QVERIFY(!among<StoreChecked>(m_disk->carryOut(warningOf("second")))->fault);
        QCOMPARE(rows().size(), std::size_t{2});
        QVERIFY(!logged().contains("lost"));
    }

    void isNotHeldUpByWhatNoDatabaseTakes() {
        start();
        alter("CREATE TRIGGER refuse BEFORE INSERT ON warning WHEN NEW.tool = 'bad'"
              " BEGIN SELECT RAISE(ABORT, 'refused'); END");
        alter("ALTER TABLE warning RENAME TO away");
        for (const char* tool : {"bad", "good", "bad"}) {
            m_disk->carryOut(warningOf(tool));
        }
        alter("ALTER TABLE away RENAME TO warning");
        const auto after = m_disk->carryOut(warningOf("good"));
        QVERIFY(!among<StoreChecked>(after)->fault);
        QCOMPARE(rows().size(), std::size_t{2});
        QVERIFY(logged().contains("warnings or choices lost, records 2\n"));
    }

    void leavesADamagedDatabaseAsItIs() {
        QVERIFY(makePlaces(m_home->places()));
        std::ofstream(database()) << "this is no database at all, it is somebody's letter";
        const auto size = fs::file_size(database());
        const std::vector<Event> events = start();
        const auto* bad = among<StoreChecked>(events);
        QVERIFY(bad != nullptr && bad->fault);
        QCOMPARE(bad->fault->code, ErrorCode::Invalid);
        QCOMPARE(fs::file_size(database()), size);
    }

    void tellsThatThereIsNoDeviceKey() {
        QVERIFY(makePlaces(m_home->places()));
        std::ofstream(m_home->places().state / "device.key") << "short";
        const std::vector<Event> events = start();
        const auto* loaded = among<IgnoreRulesLoaded>(events);
        QVERIFY(loaded != nullptr && !loaded->key);
        QCOMPARE(loaded->key.error().code, ErrorCode::Invalid);
    }

    void tellsWhereTheSettingsAreBad() {
        start();
        const fs::path file = m_home->places().config / "settings.toml";
        std::ofstream(file) << "language = \"klingon\"\n";
        const std::vector<Event> refused = m_disk->carryOut(ReadSettings{});
        QVERIFY(among<SettingsRead>(refused) == nullptr);
        QCOMPARE(among<SettingsChecked>(refused)->fault->what,
                 std::string("settings.toml:1:1: language"));
        std::ofstream(file) << "language = \"nl\"\n";
        const std::vector<Event> read = m_disk->carryOut(ReadSettings{});
        QCOMPARE(among<SettingsRead>(read)->settings.language, std::string("nl"));
        QVERIFY(!among<SettingsChecked>(read)->fault);
    }

    void tellsWhetherSettingsWereKept() {
        start();
        QVERIFY(!among<SettingsChecked>(m_disk->carryOut(SaveSettings{}))->fault);
        fs::create_directory(m_home->places().config / "settings.toml.new");
        QVERIFY(among<SettingsChecked>(m_disk->carryOut(SaveSettings{}))->fault);
    }

    void erasesWhatIsOldAndLogsHowMuch() {
        start();
        QVERIFY(m_disk->carryOut(warningOf("chatgpt")).empty());
        const auto later = warningOf("chatgpt").record.when + std::chrono::hours(1);
        QVERIFY(m_disk->carryOut(EraseBefore{later}).empty());
        QVERIFY(rows().empty());
        QVERIFY(logged().contains("history erased, rows 1\n"));
    }

private:
    std::vector<Event> start() {
        m_disk.reset();
        m_disk = std::make_unique<Disk>(m_home->places());
        return m_disk->start();
    }
    std::vector<storage::HistoryRow> rows() {
        return among<HistoryPageRead>(m_disk->carryOut(ReadHistory{}))->rows;
    }
    void alter(const char* statement) const {
        const auto other = storage::Database::open(database());
        QVERIFY(other && (*other)->run(statement));
    }
    [[nodiscard]] QByteArray logged() const {
        QFile log(QString::fromStdString((m_home->places().state / "log/tacet.log").string()));
        return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
    }
    [[nodiscard]] fs::path database() const { return m_home->places().data / "history.db"; }

    std::unique_ptr<TemporaryPlaces> m_home;
    std::unique_ptr<Disk> m_disk;
};

std::unique_ptr<QObject> makeDiskTest() {
    return std::make_unique<DiskTest>();
}

} // namespace tacet::agent

#include "disk_test.moc"
