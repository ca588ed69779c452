#include "tests/agent/ctl/ctl_run.h"

#include <QProcess>

namespace tacet::agent {

CtlRun runCtl(const QStringList& arguments, const QByteArray& input,
              const QProcessEnvironment& environment) {
    constexpr int kLongestMs = 60'000;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(TACETCTL, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(kLongestMs);
    const bool isWell = ended && process.exitStatus() == QProcess::NormalExit;
    return {.exitCode = isWell ? process.exitCode() : -1,
            .out = process.readAllStandardOutput(),
            .errors = process.readAllStandardError()};
}

} // namespace tacet::agent
