#include "agent/bus_service.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QStringList>

#include <utility>

namespace tacet::agent {

namespace {

const QString kName = QStringLiteral("org.tacet.Agent1");
const QString kPath = QStringLiteral("/org/tacet/Agent1");

QString words(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

BusService::Claim BusService::claim() {
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return Claim::NoSession;
    }
    const auto reply = bus.interface()->registerService(kName);
    return reply.value() == QDBusConnectionInterface::ServiceRegistered ? Claim::Ours
                                                                        : Claim::Another;
}

void BusService::showOther() {
    QDBusConnection::sessionBus().call(
        QDBusMessage::createMethodCall(kName, kPath, kName, QStringLiteral("show")));
}

BusService::BusService(std::function<AgentStatus()> status) : m_status(std::move(status)) {
    QDBusConnection::sessionBus().registerObject(kPath, this,
                                                 QDBusConnection::ExportScriptableSlots);
}

void BusService::show() {
    emit showAsked();
}

QVariantMap BusService::status() {
    const AgentStatus status = m_status();
    QStringList faults;
    for (const ui::TrayNote& note : status.tray.notes) {
        faults << words(wordFor(note.reason));
    }
    return {{QStringLiteral("state"), words(wordFor(status.tray.shape))},
            {QStringLiteral("reason"), words(wordFor(status.tray.reason))},
            {QStringLiteral("faults"), faults},
            {QStringLiteral("application"), words(status.tray.application)},
            {QStringLiteral("found"), status.tray.found},
            {QStringLiteral("marks"), status.marks},
            {QStringLiteral("shortcut"), words(wordFor(status.shortcut))}};
}

void BusService::reload() {
    emit reloadAsked();
}

} // namespace tacet::agent
