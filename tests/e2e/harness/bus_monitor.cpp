#include "tests/e2e/harness/bus_monitor.h"

#include "tests/e2e/harness/session.h"
#include "tests/e2e/harness/wait.h"

#include <algorithm>

namespace tacet::e2e {

namespace {

/// The columns of `dbus-monitor --profile`: kind, time, serial, sender, destination, path,
/// interface, member.
BusCall callFrom(const QByteArray& line) {
    const QList<QByteArray> columns = line.trimmed().split('\t');
    return {columns.value(3), columns.value(4), columns.value(5), columns.value(6),
            columns.value(7)};
}

} // namespace

BusMonitor::BusMonitor(const Session& session)
    : m_process("dbus-monitor",
                {"--address", session.a11yAddress(), "--profile", "type='method_call'"},
                session.environment()) {
    waitFor([this] {
        m_process.process().waitForReadyRead(1);
        return m_process.process().canReadLine();
    });
}

QList<BusCall> BusMonitor::written() {
    QList<BusCall> calls;
    QProcess& process = m_process.process();
    process.waitForReadyRead(1);
    while (process.canReadLine()) {
        const QByteArray line = process.readLine();
        if (line.startsWith("mc\t")) {
            calls << callFrom(line);
        }
    }
    return calls;
}

QList<BusCall> BusMonitor::take() {
    QList<BusCall> calls;
    constexpr std::chrono::milliseconds kQuiet{300};
    QElapsedTimer sinceLast;
    sinceLast.start();
    waitFor([&] {
        const QList<BusCall> more = written();
        if (!more.isEmpty()) {
            calls << more;
            sinceLast.restart();
        }
        return sinceLast.elapsed() > kQuiet.count();
    });
    return calls;
}

bool BusMonitor::sees(const std::function<bool(const BusCall&)>& wanted) {
    return waitFor([&] {
        const QList<BusCall> calls = written();
        return std::any_of(calls.begin(), calls.end(), wanted);
    });
}

bool touchesText(const BusCall& call) {
    return call.interface == "org.a11y.atspi.Text" ||
           call.interface == "org.a11y.atspi.EditableText" ||
           call.interface == "org.a11y.atspi.Hypertext";
}

} // namespace tacet::e2e
