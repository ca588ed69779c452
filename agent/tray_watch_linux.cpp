#include "agent/tray_watch.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>

namespace tacet::agent {

TrayWatch::TrayWatch(QObject* parent) : QObject(parent) {
    auto* watcher = new QDBusServiceWatcher(QStringLiteral("org.kde.StatusNotifierWatcher"),
                                            QDBusConnection::sessionBus(),
                                            QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayWatch::appeared);
}

} // namespace tacet::agent
