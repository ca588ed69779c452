#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace tacet::agent {

/// A bus of our own, gone with this object.
class PrivateBus {
public:
    PrivateBus() {
        m_daemon.start("dbus-daemon", {"--session", "--nofork", "--print-address=1",
                                       "--address=unix:path=" + m_folder.filePath("bus")});
        m_daemon.waitForStarted();
        m_daemon.waitForReadyRead(10'000);
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;
    ~PrivateBus() {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    [[nodiscard]] QString address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace tacet::agent
