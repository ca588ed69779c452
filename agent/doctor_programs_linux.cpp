#include "agent/doctor_programs.h"
#include "hooks/linux/process_name.h"
#include "hooks/linux/toolkit.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unordered_set>
#include <utility>

namespace tacet::agent {
namespace {

constexpr const char* kRegistry = "org.a11y.atspi.Registry";
constexpr const char* kRoot = "/org/a11y/atspi/accessible/root";

struct Root {
    QString service;
    QString path;
};

/// The questions that one program is asked, all on their way at once.
struct Questions {
    QDBusPendingCall name;
    QDBusPendingCall toolkit;
    QDBusPendingCall version;
    QDBusPendingCall process;
};

QString textOf(QDBusPendingCall call) {
    call.waitForFinished();
    if (call.isError()) {
        // The arguments of an error are words about it.
        return {};
    }
    const QVariant value = call.reply().arguments().value(0);
    return value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant().toString()
                                            : value.toString();
}

QDBusPendingCall askProperty(const QDBusConnection& bus, const Root& root,
                             std::pair<const char*, const char*> property, int timeoutMs) {
    auto question = QDBusMessage::createMethodCall(root.service, root.path,
                                                   "org.freedesktop.DBus.Properties", "Get");
    question << property.first << property.second;
    return bus.asyncCall(question, timeoutMs);
}

Questions questionsFor(const QDBusConnection& bus, const Root& root, int timeoutMs) {
    constexpr const char* kApplication = "org.a11y.atspi.Application";
    auto process =
        QDBusMessage::createMethodCall("org.freedesktop.DBus", "/org/freedesktop/DBus",
                                       "org.freedesktop.DBus", "GetConnectionUnixProcessID");
    process << root.service;
    return {askProperty(bus, root, {"org.a11y.atspi.Accessible", "Name"}, timeoutMs),
            askProperty(bus, root, {kApplication, "ToolkitName"}, timeoutMs),
            askProperty(bus, root, {kApplication, "Version"}, timeoutMs),
            bus.asyncCall(process, timeoutMs)};
}

std::vector<Root> rootsOn(const QDBusConnection& bus, int timeoutMs) {
    QDBusPendingCall call =
        bus.asyncCall(QDBusMessage::createMethodCall(kRegistry, kRoot, "org.a11y.atspi.Accessible",
                                                     "GetChildren"),
                      timeoutMs);
    call.waitForFinished();
    std::vector<Root> roots;
    const QVariant children = call.reply().arguments().value(0);
    if (!children.canConvert<QDBusArgument>()) {
        return roots;
    }
    const auto list = children.value<QDBusArgument>();
    for (list.beginArray(); !list.atEnd();) {
        QString service;
        QDBusObjectPath path;
        list.beginStructure();
        list >> service >> path;
        list.endStructure();
        roots.push_back({service, path.path()});
    }
    return roots;
}

/// What the hook can do in the fields of a toolkit that it knows: all, but GTK 4 does not tell
/// where its text stands.
void judge(SeenProgram& program, hooks::Toolkit toolkit) {
    if (toolkit == hooks::Toolkit::Other) {
        return;
    }
    program.read = Ability::Yes;
    program.mark = toolkit == hooks::Toolkit::Gtk4 ? Ability::No : Ability::Yes;
    program.write = Ability::Yes;
}

SeenProgram programOf(const Questions& questions) {
    SeenProgram program;
    const QString name = textOf(questions.name);
    const QString toolkit = textOf(questions.toolkit);
    const QString version = textOf(questions.version);
    program.process = textOf(questions.process).toLongLong();
    program.answers = !questions.toolkit.isError();
    program.name = name.isEmpty() && program.process > 0
                       ? hooks::processName(static_cast<std::uint32_t>(program.process))
                       : name.toStdString();
    program.toolkit = (toolkit.isEmpty() ? "unknown" : toolkit + ' ' + version).toStdString();
    judge(program, hooks::toolkitOf(toolkit, version));
    return program;
}

/// A number of /proc/PID/status, for example of the line that starts with `PPid:`.
qint64 statusNumber(const QString& process, const QByteArray& name) {
    QFile file("/proc/" + process + "/status");
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(name)) {
            return line.mid(name.size()).simplified().split(' ').first().toLongLong();
        }
    }
    return 0;
}

/// The first process of a browser: its helpers are its children, crash reporters stand alone.
bool isBrowserItself(const QString& process) {
    const auto number = static_cast<std::uint32_t>(process.toUInt());
    const auto parent = static_cast<std::uint32_t>(statusNumber(process, "PPid:"));
    return hooks::isBrowserLike(number) && !hooks::isBrowserLike(parent) &&
           hooks::processName(number).find("crash") == std::string::npos;
}

} // namespace

std::vector<SeenProgram> programsOn(const QDBusConnection& bus, int timeoutMs) {
    std::vector<Questions> asked;
    for (const Root& root : rootsOn(bus, timeoutMs)) {
        asked.push_back(questionsFor(bus, root, timeoutMs));
    }
    std::vector<SeenProgram> programs;
    for (const Questions& questions : asked) {
        SeenProgram program = programOf(questions);
        if (program.name != "tacet") {
            programs.push_back(std::move(program));
        }
    }
    return programs;
}

std::vector<UnseenBrowser> unseenBrowsers(const std::vector<SeenProgram>& seen) {
    std::unordered_set<std::int64_t> known;
    for (const SeenProgram& program : seen) {
        known.insert(program.process);
    }
    const uint self = QFileInfo("/proc/self").ownerId();
    std::vector<UnseenBrowser> browsers;
    for (const QString& entry : QDir("/proc").entryList(QDir::Dirs)) {
        const std::int64_t process = entry.toLongLong();
        const bool isMine = process > 0 && QFileInfo("/proc/" + entry).ownerId() == self;
        if (isMine && known.count(process) == 0 && isBrowserItself(entry)) {
            browsers.push_back({hooks::processName(static_cast<std::uint32_t>(process)), process});
        }
    }
    return browsers;
}

} // namespace tacet::agent
