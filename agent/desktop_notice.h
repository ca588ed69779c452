#pragma once

#include <QDBusPendingCallWatcher>
#include <QObject>
#include <QString>

#include <cstdint>
#include <optional>

namespace tacet::agent {

/// One notification of the desktop, by `org.freedesktop.Notifications`: shown in its own way, it
/// takes no keyboard. Asks without waiting. UI thread.
class DesktopNotice : public QObject {
    Q_OBJECT

public:
    struct Words {
        QString summary;
        QString body;

        friend bool operator==(const Words&, const Words&) = default;
    };

    DesktopNotice();

    /// Shows the notification, or changes the one that stands. `refused` follows when nobody shows
    /// it.
    void show(const Words& words);

    /// Takes it back, if it still stands.
    void withdraw();

    /// True until it is withdrawn, chosen, closed by the desktop or the person, or refused.
    [[nodiscard]] bool stands() const { return m_wanted.has_value(); }

signals:
    /// The person chose the notification, which goes with that.
    void chosen();
    void refused();

private slots:
    void takeAction(uint notice, const QString& action);
    void takeClosed(uint notice);

private:
    void ask();
    void settle(const QDBusPendingCallWatcher& answer);
    void close();

    std::optional<Words> m_wanted;
    Words m_asked;
    bool m_isAsking = false;
    std::uint32_t m_shown = 0; ///< the desktop's number of it; 0: none
};

} // namespace tacet::agent
