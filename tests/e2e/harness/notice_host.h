#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace tacet::e2e {

/// What shows a desktop's notifications: `org.freedesktop.Notifications` of the session bus. Keeps
/// the one that stands, and lets the person choose it.
class NoticeHost : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit NoticeHost(const QDBusConnection& session);
    ~NoticeHost() override;

    /// The title of the notification that stands; empty when none does.
    [[nodiscard]] QString summary() const { return m_summary; }

    /// Chooses it, as a click does. It goes then.
    void choose();

public slots:
    uint Notify(const QString& program, uint replaced, const QString& icon, const QString& summary,
                const QString& body, const QStringList& actions, const QVariantMap& hints,
                int time);
    void CloseNotification(uint notice);

signals:
    void ActionInvoked(uint notice, const QString& action);

private:
    QDBusConnection m_session;
    uint m_number = 0;
    QString m_summary;
};

} // namespace tacet::e2e
