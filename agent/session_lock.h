#pragma once

#include <QObject>

namespace tacet::agent {

/// Tells when the person's session is locked: by the login manager (on the system bus) or by the
/// screen saver (on the session bus). Asks nothing regularly. A bus that is not there tells
/// nothing.
class SessionLock : public QObject {
    Q_OBJECT

public:
    explicit SessionLock(QObject* parent);

signals:
    void locked();

private slots:
    void tellLocked();
    void screenSaverChanged(bool active);
};

} // namespace tacet::agent
