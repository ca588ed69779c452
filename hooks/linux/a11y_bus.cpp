#include "hooks/linux/a11y_bus.h"

#include "hooks/linux/bridge_switch.h"

#include <QCoroDBusPendingCall>
#include <QCoroTimer>
#include <QDBusError>
#include <QDBusPendingCall>
#include <QDBusVariant>

#include <algorithm>
#include <chrono>

namespace tacet::hooks {

namespace {

constexpr int kTimeout = 1000;         // ms; a program that is well answers in 0.1 to 15
constexpr int kRegistryTimeout = 5000; // ms; the first call starts the registry
const char* const kSessionName = "tacet-hook-session";
const char* const kBusName = "tacet-hook-a11y";
const char* const kRegistry = "org.a11y.atspi.Registry";
const char* const kDaemon = "org.freedesktop.DBus";

bool isTimeout(const QDBusMessage& reply) {
    const QDBusError::ErrorType type = QDBusError(reply).type();
    return type == QDBusError::NoReply || type == QDBusError::Timeout ||
           type == QDBusError::TimedOut;
}

} // namespace

A11yBus::A11yBus(QObject* parent)
    : QObject(parent), m_session(QDBusConnection::connectToBus(QDBusConnection::SessionBus,
                                                               QString::fromLatin1(kSessionName))),
      m_bus(QString()) {
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &A11yBus::open);
}

A11yBus::~A11yBus() {
    drop();
    QDBusConnection::disconnectFromBus(QString::fromLatin1(kSessionName));
}

void A11yBus::open() {
    connectToBus();
}

QCoro::Task<> A11yBus::connectToBus() {
    const int generation = ++m_generation;
    co_await switchBridgeOn(m_session);
    const QDBusMessage ask = QDBusMessage::createMethodCall(
        QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
        QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress"));
    const QDBusPendingCall pending = m_session.asyncCall(ask, kRegistryTimeout);
    const QDBusMessage reply = co_await pending;
    if (generation != m_generation) {
        co_return;
    }
    const QString address = reply.arguments().value(0).toString();
    if (reply.type() == QDBusMessage::ReplyMessage && !address.isEmpty()) {
        m_bus = QDBusConnection::connectToBus(address, QString::fromLatin1(kBusName));
    }
    const bool listening = co_await listen();
    if (generation != m_generation) {
        co_return;
    }
    if (!listening) {
        onDisconnected();
        co_return;
    }
    m_attempt = 0;
    emit opened();
}

QCoro::Task<bool> A11yBus::listen() {
    if (!m_bus.isConnected()) {
        co_return false;
    }
    m_bus.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"),
                  QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"),
                  this, SLOT(onDisconnected()));
    m_bus.connect(QString::fromLatin1(kDaemon), QStringLiteral("/org/freedesktop/DBus"),
                  QString::fromLatin1(kDaemon), QStringLiteral("NameOwnerChanged"), this,
                  SLOT(onOwnerChanged(QString, QString, QString)));
    listenTo("org.a11y.atspi.Event.Object", "TextChanged");
    listenTo("org.a11y.atspi.Event.Object", "TextCaretMoved");
    listenTo("org.a11y.atspi.Event.Object", "StateChanged", {QStringLiteral("focused")});
    listenTo("org.a11y.atspi.Event.Window", "Activate");
    listenTo("org.a11y.atspi.Event.Window", "Deactivate");
    // Toolkits send only what somebody registered for; these five and no more.
    for (const char* event :
         {"object:text-changed", "object:text-caret-moved", "object:state-changed:focused",
          "window:activate", "window:deactivate"}) {
        QDBusMessage message = QDBusMessage::createMethodCall(
            QString::fromLatin1(kRegistry), QStringLiteral("/org/a11y/atspi/registry"),
            QString::fromLatin1(kRegistry), QStringLiteral("RegisterEvent"));
        message << QString::fromLatin1(event) << QStringList() << QString();
        const QDBusPendingCall pending = m_bus.asyncCall(message, kRegistryTimeout);
        const QDBusMessage reply = co_await pending;
        if (reply.type() != QDBusMessage::ReplyMessage) {
            co_return false;
        }
    }
    co_return true;
}

void A11yBus::listenTo(const char* interface, const char* member, const QStringList& details) {
    m_bus.connect(QString(), QString(), QString::fromLatin1(interface), QString::fromLatin1(member),
                  details, QString(), this, SLOT(onEvent(QDBusMessage)));
}

QCoro::Task<std::optional<QVariantList>> A11yBus::call(QDBusMessage message) {
    const QString service = message.service();
    if (!m_bus.isConnected() || !m_patience.mayAsk(service)) {
        co_return std::nullopt;
    }
    const auto asked = Patience::Clock::now();
    const QDBusPendingCall pending = m_bus.asyncCall(message, kTimeout);
    const QDBusMessage reply = co_await pending;
    if (reply.type() == QDBusMessage::ReplyMessage) {
        m_patience.answered(service);
        co_return std::optional(reply.arguments());
    }
    if (isTimeout(reply) && m_bus.isConnected() &&
        m_patience.timedOut(service, asked, Patience::Clock::now())) {
        emit programSilent(service);
        probe(service);
    }
    co_return std::nullopt;
}

QCoro::Task<> A11yBus::probe(QString service) {
    const int generation = m_generation;
    for (int attempt = 0;; ++attempt) {
        co_await QCoro::sleepFor(Patience::waitBeforeProbe(attempt));
        if (generation != m_generation || m_patience.mayAsk(service)) {
            co_return; // the bus was lost, or the program left it
        }
        const QDBusPendingCall pending = m_bus.asyncCall(
            QDBusMessage::createMethodCall(service, QStringLiteral("/"),
                                           QStringLiteral("org.freedesktop.DBus.Peer"),
                                           QStringLiteral("Ping")),
            kTimeout);
        const QDBusMessage reply = co_await pending;
        if (generation != m_generation) {
            co_return;
        }
        if (!isTimeout(reply)) {
            break;
        }
    }
    if (m_patience.answered(service)) {
        emit programAnswers(service);
    }
}

QCoro::Task<std::optional<QVariant>> A11yBus::property(AccessibleRef object, QString interface,
                                                       QString name) {
    QDBusMessage message = QDBusMessage::createMethodCall(
        object.service, object.path, QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("Get"));
    message << interface << name;
    const std::optional<QVariantList> reply = co_await call(message);
    if (!reply || reply->isEmpty()) {
        co_return std::nullopt;
    }
    co_return std::optional(reply->constFirst().value<QDBusVariant>().variant());
}

QCoro::Task<std::uint32_t> A11yBus::processOf(QString service) {
    const auto known = m_processes.constFind(service);
    if (known != m_processes.constEnd()) {
        co_return *known;
    }
    QDBusMessage message = QDBusMessage::createMethodCall(
        QString::fromLatin1(kDaemon), QStringLiteral("/org/freedesktop/DBus"),
        QString::fromLatin1(kDaemon), QStringLiteral("GetConnectionUnixProcessID"));
    message << service;
    const std::optional<QVariantList> reply = co_await call(message);
    const std::uint32_t process = reply ? reply->value(0).toUInt() : 0;
    if (process != 0) {
        m_processes.insert(service, process);
    }
    co_return process;
}

void A11yBus::onEvent(const QDBusMessage& signal) {
    if (const auto event = eventOf(signal)) {
        emit happened(*event);
    }
}

void A11yBus::onOwnerChanged(const QString& name, const QString&, const QString& newOwner) {
    if (newOwner == name) {
        emit programCame(name); // a connection's own name, the one that events bear
    }
    if (!newOwner.isEmpty()) {
        return;
    }
    m_processes.remove(name);
    m_patience.forget(name);
    emit programGone(name);
}

void A11yBus::onDisconnected() {
    drop();
    emit lost();
    retryLater();
}

void A11yBus::drop() {
    ++m_generation;
    m_processes.clear();
    m_bus = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(QString::fromLatin1(kBusName));
}

void A11yBus::retryLater() {
    m_retry.start(std::chrono::milliseconds(std::min(500 << std::min(m_attempt++, 4), 5000)));
}

} // namespace tacet::hooks
