#include "agent/autostart.h"
#include "tests/agent/program/temporary_places.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTest>

#include <filesystem>
#include <memory>

namespace tacet::agent {

namespace fs = std::filesystem;

class AutostartTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<TemporaryPlaces>(); }

    void writesTheDesktopFileBesideOurFolder() {
        QVERIFY(!startsAtLogin(places()));
        QVERIFY(setStartsAtLogin(places(), true));
        QVERIFY(startsAtLogin(places()));
        const QSettings entry(QString::fromStdString(file().string()), QSettings::IniFormat);
        QCOMPARE(entry.value("Desktop Entry/Type").toString(), QString("Application"));
        QCOMPARE(entry.value("Desktop Entry/Exec").toString(),
                 QCoreApplication::applicationFilePath());
    }

    void takesItAway() {
        QVERIFY(setStartsAtLogin(places(), true));
        QVERIFY(setStartsAtLogin(places(), false));
        QVERIFY(!fs::exists(file()));
        QVERIFY(setStartsAtLogin(places(), false)); // there is nothing to take away
    }

    void saysWhichFileCannotBeWritten() {
        fs::create_directories(file());
        const Result<Done> done = setStartsAtLogin(places(), true);
        QVERIFY(!done);
        QCOMPARE(done.error().what, file().string());
    }

    void quotesTheProgram_data() {
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain") << QByteArray("/usr/bin/tacet")
                               << QByteArray("Exec=\"/usr/bin/tacet\"\n");
        QTest::newRow("a space") << QByteArray("/opt/my apps/tacet")
                                 << QByteArray("Exec=\"/opt/my apps/tacet\"\n");
        QTest::newRow("a field code")
            << QByteArray("/opt/100%/tacet") << QByteArray("Exec=\"/opt/100%%/tacet\"\n");
        QTest::newRow("a dollar") << QByteArray("/opt/$x/tacet")
                                  << QByteArray("Exec=\"/opt/\\\\$x/tacet\"\n");
    }

    void quotesTheProgram() {
        QFETCH(QByteArray, program);
        QFETCH(QByteArray, line);
        const std::string entry = autostartEntry(program.toStdString());
        QVERIFY2(QByteArray::fromStdString(entry).contains(line), entry.c_str());
    }

private:
    [[nodiscard]] const Places& places() const { return m_home->places(); }
    [[nodiscard]] fs::path file() const {
        return places().config.parent_path() / "autostart" / "tacet.desktop";
    }

    std::unique_ptr<TemporaryPlaces> m_home;
};

std::unique_ptr<QObject> makeAutostartTest() {
    return std::make_unique<AutostartTest>();
}

} // namespace tacet::agent

#include "autostart_test.moc"
