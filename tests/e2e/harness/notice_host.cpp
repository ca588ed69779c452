#include "tests/e2e/harness/notice_host.h"

namespace tacet::e2e {

namespace {

constexpr const char* kPath = "/org/freedesktop/Notifications";
constexpr const char* kName = "org.freedesktop.Notifications";

} // namespace

NoticeHost::NoticeHost(const QDBusConnection& session) : m_session(session) {
    m_session.registerObject(kPath, this, QDBusConnection::ExportAllContents);
    m_session.registerService(kName);
}

NoticeHost::~NoticeHost() {
    m_session.unregisterService(kName);
    m_session.unregisterObject(kPath);
}

void NoticeHost::choose() {
    m_summary.clear();
    emit ActionInvoked(m_number, "default");
}

uint NoticeHost::Notify(const QString&, uint, const QString&, const QString& summary,
                        const QString&, const QStringList&, const QVariantMap&, int) {
    m_summary = summary;
    return ++m_number;
}

void NoticeHost::CloseNotification(uint notice) {
    if (notice == m_number) {
        m_summary.clear();
    }
}

} // namespace tacet::e2e
