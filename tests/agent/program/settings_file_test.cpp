#include "agent/autostart.h"
#include "agent/settings_file.h"
#include "tests/agent/program/temporary_places.h"

#include <QFile>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <memory>

namespace tacet::agent {

namespace fs = std::filesystem;

class SettingsFileTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_home = std::make_unique<TemporaryPlaces>();
        QVERIFY(makePlaces(places()));
    }

    void hasDefaultsWithoutAFile() {
        const Result<ui::SettingsValues> settings = readSettings(places());
        QVERIFY(settings);
        QVERIFY(*settings == defaultSettings(places()));
        QVERIFY(!settings->startAtLogin); // nothing starts it yet
    }

    void readsBackWhatItKeeps() {
        const ui::SettingsValues settings{
            .shortcut = "Ctrl+Alt+K", .language = "fr", .startAtLogin = true};
        QVERIFY(saveSettings(places(), settings));
        const Result<ui::SettingsValues> read = readSettings(places());
        QVERIFY(read && *read == settings);
        QVERIFY(startsAtLogin(places()));
    }

    void setsABadFileAside() {
        put("language = \"mine\" # with care\n");
        QCOMPARE(readSettings(places()).error().what, std::string("settings.toml:1:1: language"));
        QVERIFY(saveSettings(places(), {.language = "nl"}));
        QCOMPARE(readSettings(places())->language, std::string("nl"));
        QCOMPARE(bytesOf("settings.toml.rejected"),
                 QByteArray("language = \"mine\" # with care\n"));
    }

    void leavesNothingAsideForAGoodFile() {
        put("language = \"nl\"\n");
        QVERIFY(saveSettings(places(), {.language = "de"}));
        QVERIFY(!fs::exists(places().config / "settings.toml.rejected"));
    }

    void saysWhichFileCannotBeWritten() {
        fs::create_directory(places().config / "settings.toml.new");
        const Result<Done> saved = saveSettings(places(), {});
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Io);
        QCOMPARE(saved.error().what, (places().config / "settings.toml").string());
    }

private:
    [[nodiscard]] const Places& places() const { return m_home->places(); }

    void put(const char* bytes) const { std::ofstream(places().config / "settings.toml") << bytes; }

    [[nodiscard]] QByteArray bytesOf(const char* name) const {
        QFile file(QString::fromStdString((places().config / name).string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<TemporaryPlaces> m_home;
};

std::unique_ptr<QObject> makeSettingsFileTest() {
    return std::make_unique<SettingsFileTest>();
}

} // namespace tacet::agent

#include "settings_file_test.moc"
