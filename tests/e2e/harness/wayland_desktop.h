#pragma once

#include "tests/e2e/harness/session.h"

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

namespace tacet::e2e {

/// A Wayland desktop of our own: sway on a screen and a seat that exist only for it, without X11.
/// Its programs run as `nobody` when the driver is root, which sway refuses.
///
/// A window that nobody asked for does not get the keyboard, as on GNOME and KDE; sway by itself
/// gives it to every new window.
class WaylandDesktop : public Session {
public:
    WaylandDesktop();

    /// Types `text` by a virtual keyboard into the window that has the keyboard. Requires: at most
    /// 26 different signs. Each gets the next key code, and with the 28th, Enter's, browsers type
    /// nothing.
    void type(const QString& text);

    /// Presses `key` while `modifier` is held; both are xkb names.
    void press(const QString& modifier, const QString& key);

    /// Gives the keyboard to the window with this title; true when it has it.
    bool activate(const QString& title);

    /// The title of the window that has the keyboard.
    QString activeWindow();

    /// The clipboard's text.
    QString clipboard();

    /// The whole screen.
    QImage grab();

private:
    QByteArray run(const QString& program, const QStringList& arguments);
};

} // namespace tacet::e2e
