#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <memory>

namespace tacet::e2e {

/// One program that the harness started, with all that it starts itself. Ended by its process group
/// when this goes out of scope, and by the kernel when the driver dies.
class Child {
public:
    /// Starts `program` in `environment`; its output goes to `logFile`, or can be read by
    /// `process()` when that is empty.
    Child(const QString& program, const QStringList& arguments,
          const QProcessEnvironment& environment, const QString& logFile = {});
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child();

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] qint64 pid() const { return m_pid; }
    QProcess& process() { return m_process; }

    /// Sends a signal to the program and its children.
    void signal(int number) const;

    /// Ends it: asks, then after 3 s insists.
    void end();

private:
    QProcess m_process;
    qint64 m_pid = 0;
};

} // namespace tacet::e2e
