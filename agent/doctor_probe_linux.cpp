#include "agent/doctor_probe.h"
#include "agent/doctor_programs.h"
#include "agent/doctor_protocol.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QFileInfo>
#include <QVariant>
#include <QVariantMap>

namespace tacet::agent {
namespace {

constexpr int kTimeoutMs = 700;

/// A question on its way. Never starts the program that it asks.
QDBusPendingCall ask(const QDBusConnection& bus, QDBusMessage question) {
    question.setAutoStartService(false);
    return bus.asyncCall(question, kTimeoutMs);
}

/// The first value of the answer; invalid when there was none in time.
QVariant answer(QDBusPendingCall call) {
    call.waitForFinished();
    return call.isError() ? QVariant() : call.reply().arguments().value(0);
}

QVariant unwrapped(const QVariant& value) {
    return value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
}

/// libdbus would start a bus of its own where there is none.
bool isSessionBusNamed() {
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus");
}

std::vector<std::string> wordsIn(const QVariant& list) {
    std::vector<std::string> words;
    for (const QString& word : list.toStringList()) {
        words.push_back(word.toStdString());
    }
    return words;
}

std::optional<AgentFacts> agentFacts(const QVariant& status) {
    if (!status.isValid()) {
        return std::nullopt;
    }
    const auto members = qdbus_cast<QVariantMap>(status);
    const auto member = [&](const char* name) {
        return members.value(QLatin1String(name)).toString().toStdString();
    };
    return AgentFacts{.state = member("state"),
                      .reason = member("reason"),
                      .faults = wordsIn(members.value(QStringLiteral("faults"))),
                      .application = member("application"),
                      .shortcut = member("shortcut")};
}

DisplayKind displayKind() {
    if (!qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        return DisplayKind::Wayland;
    }
    return qEnvironmentVariableIsEmpty("DISPLAY") ? DisplayKind::None : DisplayKind::X11;
}

/// Fills in what the session bus knows and answers the address of the accessibility bus.
QString probeSession(const QDBusConnection& session, DoctorFacts& facts) {
    using namespace agent_object;
    auto isOn = QDBusMessage::createMethodCall("org.a11y.Bus", "/org/a11y/bus",
                                               "org.freedesktop.DBus.Properties", "Get");
    isOn << "org.a11y.Status"
         << "IsEnabled";
    const auto status =
        ask(session, QDBusMessage::createMethodCall(kService, kPath, kInterface, kStatus));
    const auto enabled = ask(session, isOn);
    const auto address =
        ask(session, QDBusMessage::createMethodCall("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus",
                                                    "GetAddress"));
    facts.agent = agentFacts(answer(status));
    if (const QVariant on = unwrapped(answer(enabled)); on.isValid()) {
        facts.isBridgeOn = on.toBool();
    }
    return answer(address).toString();
}

} // namespace

DoctorFacts probeDesktop() {
    int argc = 0;
    QCoreApplication application(argc, nullptr);
    DoctorFacts facts;
    facts.display = displayKind();
    if (!isSessionBusNamed()) {
        return facts;
    }
    const auto session =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, "doctor-session");
    facts.hasSessionBus = session.isConnected();
    const QString address = facts.hasSessionBus ? probeSession(session, facts) : QString();
    if (!address.isEmpty()) {
        const auto bus = QDBusConnection::connectToBus(address, "doctor-accessibility");
        facts.hasAccessibilityBus = bus.isConnected();
        facts.programs = programsOn(bus, kTimeoutMs);
    }
    facts.unseenBrowsers = unseenBrowsers(facts.programs);
    return facts;
}

} // namespace tacet::agent
