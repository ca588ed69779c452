#include "tests/hooks/linux/scripted/program.h"

#include "tests/e2e/harness/session.h"

#include <QDBusMessage>

#include <algorithm>
#include <csignal>

namespace tacet::hooks {

namespace {

const QString kBusName = QStringLiteral("test-a11y");

QDBusConnection accessibilityBus() {
    const QDBusMessage ask = QDBusMessage::createMethodCall(
        QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
        QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress"));
    const QDBusMessage reply = QDBusConnection::sessionBus().call(ask);
    return QDBusConnection::connectToBus(reply.arguments().value(0).toString(), kBusName);
}

ScriptedEvent ofObject(const QString& source, const char* member) {
    return {.source = source, .member = QString::fromLatin1(member)};
}

ScriptedEvent ofFocus(const QString& source, int value) {
    return {.source = source,
            .member = QStringLiteral("StateChanged"),
            .detail = QStringLiteral("focused"),
            .value = value};
}

} // namespace

Program::Program(const QList<ScriptedObject>& objects)
    : m_child(QStringLiteral(TACET_SCRIPTED_PROGRAM), {}, QProcessEnvironment::systemEnvironment()),
      m_bus(accessibilityBus()), m_service(QString::fromLatin1(e2e::firstLine(m_child))) {
    std::for_each(objects.begin(), objects.end(), [this](const auto& object) { put(object); });
    order("join");
}

Program::~Program() {
    m_child.signal(SIGKILL);
    m_child.process().waitForFinished();
}

QStringList Program::order(const char* what, const QByteArray& argument) {
    QDBusMessage message =
        QDBusMessage::createMethodCall(m_service, QStringLiteral("/script"),
                                       QStringLiteral("tacet.Script"), QString::fromLatin1(what));
    message << argument;
    return m_bus.call(message).arguments().value(0).toStringList();
}

qsizetype Program::countOf(const QString& question) {
    return asked().filter(question).size();
}

ScriptedEvent textChanged(const QString& source) {
    return ofObject(source, "TextChanged");
}

ScriptedEvent caretMoved(const QString& source) {
    return ofObject(source, "TextCaretMoved");
}

ScriptedEvent focusGained(const QString& source) {
    return ofFocus(source, 1);
}

ScriptedEvent focusLost(const QString& source) {
    return ofFocus(source, 0);
}

ScriptedEvent windowActivated(const QString& source) {
    return {
        .source = source, .kind = QStringLiteral("Window"), .member = QStringLiteral("Activate")};
}

} // namespace tacet::hooks
