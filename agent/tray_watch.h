#pragma once

#include <QObject>

namespace tacet::agent {

/// Tells when the desktop may be asked for a place for the tray icon: at start, and when such a
/// place appears. Qt asks by a call that waits, 25 s for a panel that hangs, so the panel is asked
/// here first, without waiting. Asks nothing regularly. UI thread.
class TrayWatch : public QObject {
    Q_OBJECT

public:
    explicit TrayWatch(QObject* parent);

signals:
    /// The panel answers, or there is none.
    void ready();

    /// There is a panel, and it does not answer.
    void silent();

private:
    void ask();
};

} // namespace tacet::agent
