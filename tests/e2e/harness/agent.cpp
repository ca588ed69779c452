#include "tests/e2e/harness/agent.h"

#include "tests/e2e/harness/wait.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDir>
#include <QFile>

namespace tacet::e2e {

namespace {

constexpr const char* kService = "org.tacet.Agent1";

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The number after `key` in a /proc status file.
long long numberOf(const QByteArray& status, const QByteArray& key) {
    for (const QByteArray& line : status.split('\n')) {
        if (line.startsWith(key)) {
            return line.mid(key.size()).trimmed().split(' ').value(0).toLongLong();
        }
    }
    return 0;
}

} // namespace

Cost costOf(qint64 pid) {
    const QString process = QString("/proc/%1/").arg(pid);
    Cost cost;
    cost.rssKib = numberOf(contentOf(process + "status"), "VmRSS:");
    for (const QString& task :
         QDir(process + "task").entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        cost.wakeUps +=
            numberOf(contentOf(process + "task/" + task + "/status"), "voluntary_ctxt_switches:");
    }
    const QByteArray stat = contentOf(process + "stat");
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    cost.cpuTicks = fields.value(11).toLongLong() + fields.value(12).toLongLong();
    return cost;
}

Agent::Agent(Session& session, const QString& program)
    : m_session(session), m_process(session.start(program, {}, "agent.log")) {
    m_isUp = waitFor([this] {
        return m_session.session().interface()->isServiceRegistered(kService).value() &&
               m_session.isBridgeOn();
    });
}

QVariantMap Agent::status() {
    const auto call =
        QDBusMessage::createMethodCall(kService, "/org/tacet/Agent1", kService, "status");
    constexpr std::chrono::milliseconds kMost{2000};
    const QDBusPendingCall reply = m_session.session().asyncCall(call, kMost.count());
    // The agent may itself be waiting for our tray host, which answers only while events are
    // handled.
    waitFor([&] { return reply.isFinished(); }, kMost);
    return qdbus_cast<QVariantMap>(reply.isFinished() ? reply.reply().arguments().value(0)
                                                      : QVariant());
}

std::optional<std::chrono::microseconds> Agent::heartbeat() {
    QElapsedTimer timer;
    timer.start();
    if (status().isEmpty()) {
        return std::nullopt;
    }
    return std::chrono::microseconds(timer.nsecsElapsed() / 1000);
}

} // namespace tacet::e2e
