#include "tests/e2e/harness/session.h"

#include "tests/e2e/harness/wait.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QDir>

#include <pwd.h>
#include <unistd.h>

namespace tacet::e2e {

namespace {

/// A question about the bridge's switch: `Get` or `Set`.
QDBusMessage bridgeCall(const QString& method) {
    auto call = QDBusMessage::createMethodCall("org.a11y.Bus", "/org/a11y/bus",
                                               "org.freedesktop.DBus.Properties", method);
    call << QStringLiteral("org.a11y.Status") << QStringLiteral("IsEnabled");
    call.setAutoStartService(false);
    return call;
}

/// The usual session bus, which also lets the driver in.
constexpr const char* kBusConfiguration = R"(<busconfig>
  <include>/usr/share/dbus-1/session.conf</include>
  <policy context="default"><allow user="root"/></policy>
</busconfig>
)";

/// Does a session of this user need other rights than the driver's?
bool isOther(User user) {
    return user == User::Nobody && ::geteuid() == 0;
}

void giveToNobody(const QString& path) {
    const passwd* nobody = ::getpwnam("nobody");
    if (nobody == nullptr ||
        ::chown(QFile::encodeName(path).constData(), nobody->pw_uid, nobody->pw_gid) != 0) {
        qFatal("cannot give a folder to nobody");
    }
}

} // namespace

QByteArray firstLine(Child& child) {
    QByteArray line;
    const bool came = waitFor([&] {
        child.process().waitForReadyRead(5);
        if (child.process().canReadLine()) {
            line = child.process().readLine().trimmed();
        }
        return !line.isEmpty();
    });
    if (!came) {
        qFatal("%s says nothing", qPrintable(child.process().program()));
    }
    return line;
}

Session::Session(User user) : m_user(user) {
    makeFolders();
}

Session::~Session() {
    QDBusConnection::disconnectFromBus(m_session.name());
    m_a11yBus.reset();
    while (!m_children.empty()) {
        m_children.pop_back();
    }
}

void Session::makeFolders() {
    const QProcessEnvironment outer = QProcessEnvironment::systemEnvironment();
    m_environment.insert("PATH", outer.value("PATH"));
    m_environment.insert("LANG", "C.UTF-8");
    m_environment.insert("HOME", path("home"));
    m_environment.insert("TMPDIR", path("tmp"));
    m_environment.insert("XDG_RUNTIME_DIR", path("run"));
    m_environment.insert("NO_AT_BRIDGE", "0");
    for (const char* folder : {"home", "tmp", "run"}) {
        QDir().mkdir(path(folder));
        QFile::setPermissions(path(folder), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    if (isOther(m_user)) {
        for (const char* folder : {"home", "tmp", "run", ""}) {
            giveToNobody(path(folder));
        }
    }
}

void Session::setVariable(const QString& name, const QString& value) {
    m_environment.insert(name, value);
}

void Session::startSessionBus() {
    QStringList arguments{"--session"};
    if (isOther(m_user)) {
        QFile configuration(path("bus.conf"));
        if (!configuration.open(QIODevice::WriteOnly) ||
            configuration.write(kBusConfiguration) < 0) {
            qFatal("cannot write the bus configuration");
        }
        arguments = QStringList{"--config-file=" + configuration.fileName()};
    }
    arguments << "--nofork"
              << "--nopidfile"
              << "--print-address=1";
    Child& bus = keep("dbus-daemon", arguments);
    const QString address = firstLine(bus);
    m_environment.insert("DBUS_SESSION_BUS_ADDRESS", address);
    m_session = QDBusConnection::connectToBus(address, "session of " + m_root.path());
    if (!m_session.isConnected()) {
        qFatal("cannot reach the session bus");
    }
}

void Session::startA11yBus() {
    m_a11yBus = start("/usr/libexec/at-spi-bus-launcher", {"--launch-immediately"}, "a11y.log");
    if (!waitFor([this] { return !a11yAddress().isEmpty(); })) {
        qFatal("no accessibility bus");
    }
}

void Session::killA11yBus() {
    m_a11yBus.reset();
}

QString Session::a11yAddress() const {
    auto call = QDBusMessage::createMethodCall("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus",
                                               "GetAddress");
    call.setAutoStartService(false);
    const QDBusMessage reply = m_session.call(call, QDBus::Block, 2000);
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0).toString()
                                                      : QString();
}

bool Session::isBridgeOn() const {
    const QDBusMessage reply = m_session.call(bridgeCall("Get"), QDBus::Block, 2000);
    return reply.arguments().value(0).value<QDBusVariant>().variant().toBool();
}

void Session::switchBridge(Bridge bridge) {
    QDBusMessage call = bridgeCall("Set");
    call << QVariant::fromValue(QDBusVariant(bridge == Bridge::On));
    m_session.call(call, QDBus::Block, 2000);
}

std::unique_ptr<Child> Session::start(const QString& program, const QStringList& arguments,
                                      const QString& logName) {
    const QString log = logName.isEmpty() ? QString() : path(logName);
    if (!isOther(m_user)) {
        return std::make_unique<Child>(program, arguments, m_environment, log);
    }
    const QStringList asNobody{"--reuid=nobody", "--regid=nogroup",
                               "--clear-groups",
                               "--pdeathsig", // changing the user forgets the driver's
                               "KILL",           program};
    return std::make_unique<Child>("setpriv", asNobody + arguments, m_environment, log);
}

Child& Session::keep(const QString& program, const QStringList& arguments, const QString& logName) {
    m_children.push_back(start(program, arguments, logName));
    return *m_children.back();
}

} // namespace tacet::e2e
