#include "tests/e2e/harness/child.h"

#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>

namespace tacet::e2e {

Child::Child(const QString& program, const QStringList& arguments,
             const QProcessEnvironment& environment, const QString& logFile) {
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (!logFile.isEmpty()) {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(logFile, QIODevice::Append);
    }
    m_process.setChildProcessModifier([] {
        ::setpgid(0, 0);
        ::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC); // a lock of the caller's is not the child's
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
    m_process.start(program, arguments);
    if (!m_process.waitForStarted()) {
        qFatal("cannot start %s", qPrintable(program));
    }
    m_pid = m_process.processId();
}

Child::~Child() {
    end();
}

bool Child::isRunning() const {
    return m_process.state() == QProcess::Running;
}

void Child::signal(int number) const {
    if (isRunning()) {
        ::kill(static_cast<pid_t>(-m_pid), number);
    }
}

void Child::end() {
    if (!isRunning()) {
        return;
    }
    signal(SIGCONT);
    signal(SIGTERM);
    if (!m_process.waitForFinished(3000)) {
        signal(SIGKILL);
        m_process.waitForFinished(3000);
    }
    ::kill(static_cast<pid_t>(-m_pid), SIGKILL); // what it left behind in its group
}

} // namespace tacet::e2e
