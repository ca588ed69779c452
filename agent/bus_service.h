#pragma once

#include "agent/agent_status.h"

#include <QObject>
#include <QVariantMap>

#include <functional>

namespace tacet::agent {

/// The one running agent of a session, on the session bus: `show`, `status`, `reload`. UI thread.
class BusService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.tacet.Agent1")

public:
    enum class Claim {
        Ours,      ///< we are the one
        Another,   ///< another one runs
        NoSession, ///< there is no session bus to ask
    };

    /// Makes this the agent of the session, if no other is.
    static Claim claim();

    /// Asks the running agent to show itself.
    static void showOther();

    /// Answers for an agent whose state `status` tells.
    explicit BusService(std::function<AgentStatus()> status);

public slots:
    Q_SCRIPTABLE void show();

    /// The state in words, for `tacetctl doctor` and `tacetctl status`. Holds no text of a field.
    Q_SCRIPTABLE QVariantMap status();

    Q_SCRIPTABLE void reload();

signals:
    void showAsked();
    void reloadAsked();

private:
    std::function<AgentStatus()> m_status;
};

} // namespace tacet::agent
