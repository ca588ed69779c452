#include "tests/e2e/harness/tray_host.h"

#include <QDBusMessage>

namespace tacet::e2e {

namespace {

constexpr const char* kPath = "/StatusNotifierWatcher";
constexpr const char* kName = "org.kde.StatusNotifierWatcher";

} // namespace

TrayHost::TrayHost(const QDBusConnection& session) : m_session(session) {
    m_session.registerObject(kPath, this, QDBusConnection::ExportAllContents);
    m_session.registerService(kName);
}

TrayHost::~TrayHost() {
    m_session.unregisterService(kName);
    m_session.unregisterObject(kPath);
}

void TrayHost::RegisterStatusNotifierItem(const QString& service) {
    const QString name = service.startsWith('/') ? message().service() + service : service;
    m_items << name;
    emit StatusNotifierItemRegistered(name);
}

void TrayHost::RegisterStatusNotifierHost(const QString&) {
    emit StatusNotifierHostRegistered();
}

} // namespace tacet::e2e
