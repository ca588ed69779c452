#pragma once

#include <QCoroTask>
#include <QDBusConnection>
#include <QString>

namespace tacet::hooks {

/// Switches accessibility on for the session (`org.a11y.Status.IsEnabled`), which programs look at
/// when they start. What it was before is written down once, so that removal can restore it.
///
/// Ends without effect when the session has no accessibility service.
QCoro::Task<> switchBridgeOn(QDBusConnection session);

/// The file that holds what the switch was before: `on` or `off`.
/// `$XDG_STATE_HOME/tacet/bridge-before`.
QString bridgeMemoryPath();

} // namespace tacet::hooks
