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
    /// The panel answers, or there is none. `takesIcons` is what the panel says of itself
    /// (StatusNotifierItem); without it the desktop may still have a place of X11's.
    void ready(bool takesIcons);

    /// There is a panel, and it does not answer.
    void silent();

private:
    void ask();
};

} // namespace tacet::agent
