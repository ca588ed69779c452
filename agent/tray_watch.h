#pragma once

#include <QObject>

namespace tacet::agent {

/// Tells when a place for tray icons appears on the desktop. Asks nothing regularly. UI thread.
class TrayWatch : public QObject {
    Q_OBJECT

public:
    explicit TrayWatch(QObject* parent);

signals:
    void appeared();
};

} // namespace tacet::agent
