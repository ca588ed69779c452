#pragma once

#include "ui/theme.h"

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace tacet::agent {

/// Tells whether the desktop wants dark or light windows, at start and whenever it changes, as the
/// settings portal says (`org.freedesktop.appearance`, `color-scheme`); none: it has no wish. Asks
/// nothing regularly, and a desktop without the portal tells nothing. UI thread.
class ColourScheme : public QObject {
    Q_OBJECT

public:
    explicit ColourScheme(QObject* parent);

signals:
    void wanted(std::optional<tacet::ui::Appearance> appearance);

private slots:
    void take(const QString& group, const QString& key, const QDBusVariant& value);
};

} // namespace tacet::agent
