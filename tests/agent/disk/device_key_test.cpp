#include "agent/device_key.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

namespace tacet::agent {
namespace fs = std::filesystem;

class DeviceKeyTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_file = fs::path(m_temporary->path().toStdString()) / "device.key";
    }

    void isMadeOnce() {
        const auto first = deviceKey(m_file);
        QVERIFY(first);
        QVERIFY(*first != detection::DeviceKey{});
        QCOMPARE(*deviceKey(m_file), *first);
        QCOMPARE(fs::file_size(m_file), std::uintmax_t{32});
        QCOMPARE(fs::status(m_file).permissions(), fs::perms(0600));
    }

    void differsFromDeviceToDevice() {
        const auto first = deviceKey(m_file);
        fs::remove(m_file);
        QVERIFY(*deviceKey(m_file) != *first);
    }

    void isNeverOverwritten_data() {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a byte short") << QByteArray(31, 'k');
        QTest::newRow("a byte long") << QByteArray(33, 'k');
    }

    void isNeverOverwritten() {
        QFETCH(QByteArray, contents);
        std::ofstream(m_file, std::ios::binary).write(contents.constData(), contents.size());
        const auto key = deviceKey(m_file);
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::Invalid);
        QCOMPARE(fs::file_size(m_file), static_cast<std::uintmax_t>(contents.size()));
    }

    void isClosedToOthersWhenItWasOpen() {
        QVERIFY(deviceKey(m_file));
        fs::permissions(m_file, fs::perms(0644));
        QVERIFY(deviceKey(m_file));
        QCOMPARE(fs::status(m_file).permissions(), fs::perms(0600));
    }

    void saysDeniedForALink() {
        fs::create_symlink("/dev/zero", m_file);
        const auto key = deviceKey(m_file);
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::Denied);
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_file;
};

std::unique_ptr<QObject> makeDeviceKeyTest() {
    return std::make_unique<DeviceKeyTest>();
}

} // namespace tacet::agent

#include "device_key_test.moc"
