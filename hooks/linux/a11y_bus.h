#pragma once

#include "hooks/linux/atspi_event.h"
#include "hooks/linux/patience.h"

#include <QCoroTask>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <QVariantList>

#include <cstdint>
#include <optional>

namespace tacet::hooks {

/// The connection to the accessibility bus: switches the bridge on, listens, and asks programs.
///
/// Lives on the hook thread. Every call is asynchronous and ends after a second at the latest; a
/// program that did not answer three times is asked no more until it answers a probe. When the bus
/// goes away it is looked for again until it is back.
class A11yBus : public QObject {
    Q_OBJECT

public:
    explicit A11yBus(QObject* parent = nullptr);
    ~A11yBus() override;

    /// Begins to connect. Answers `opened`, and `lost` whenever the bus cannot be reached.
    void open();

    /// The answer to `message`; none when there is none in time or it is an error.
    QCoro::Task<std::optional<QVariantList>> call(QDBusMessage message);

    /// The property `name` of an object.
    QCoro::Task<std::optional<QVariant>> property(AccessibleRef object, QString interface,
                                                  QString name);

    /// The process behind a name on the bus; 0 when it is not known.
    QCoro::Task<std::uint32_t> processOf(QString service);

    /// True when the program did not answer in time lately: no answer from it is no refusal.
    [[nodiscard]] bool isLate(const QString& service) const { return m_patience.isLate(service); }

    /// False when the program is silent: it is not asked until it answers a probe.
    [[nodiscard]] bool mayAsk(const QString& service) const { return m_patience.mayAsk(service); }

signals:
    void opened();
    void lost();
    void happened(const tacet::hooks::AtspiEvent& event);
    void programCame(const QString& service);
    void programGone(const QString& service);
    void programSilent(const QString& service);
    void programAnswers(const QString& service);

private:
    Q_SLOT void onEvent(const QDBusMessage& signal);
    Q_SLOT void onOwnerChanged(const QString& name, const QString& oldOwner,
                               const QString& newOwner);
    Q_SLOT void onDisconnected();

    QCoro::Task<> connectToBus();
    QCoro::Task<bool> listen();
    QCoro::Task<> probe(QString service);
    void listenTo(const char* interface, const char* member, const QStringList& details = {});
    void retryLater();
    void drop();

    QDBusConnection m_session;
    QDBusConnection m_bus;
    QHash<QString, std::uint32_t> m_processes;
    Patience m_patience;
    QTimer m_retry; ///< looks for the bus again
    int m_attempt = 0;
    int m_generation = 0;
};

} // namespace tacet::hooks
