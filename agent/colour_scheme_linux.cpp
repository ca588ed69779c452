#include "agent/colour_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace tacet::agent {

namespace {

const QString kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");

// The portal's Read wraps its answer twice.
uint numberIn(const QVariant& value) {
    return value.canConvert<QDBusVariant>() ? numberIn(value.value<QDBusVariant>().variant())
                                            : value.toUInt();
}

std::optional<ui::Appearance> appearanceFor(uint scheme) {
    switch (scheme) {
    case 1:
        return ui::Appearance::Dark;
    case 2:
        return ui::Appearance::Light;
    default:
        return std::nullopt;
    }
}

} // namespace

ColourScheme::ColourScheme(QObject* parent) : QObject(parent) {
    QDBusConnection session = QDBusConnection::sessionBus();
    session.connect(QString(), kPath, kSettings, QStringLiteral("SettingChanged"), this,
                    SLOT(take(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(kPortal, kPath, kSettings, QStringLiteral("Read"));
    question << kGroup << kKey;
    question.setAutoStartService(false);
    auto* answer = new QDBusPendingCallWatcher(session.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher* done) {
                const QDBusPendingReply<QDBusVariant> reply = *done;
                if (!reply.isError()) {
                    take(kGroup, kKey, reply.value());
                }
                done->deleteLater();
            });
}

void ColourScheme::take(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == kGroup && key == kKey) {
        emit wanted(appearanceFor(numberIn(value.variant())));
    }
}

} // namespace tacet::agent
