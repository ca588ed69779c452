#pragma once

#include "tests/e2e/harness/session.h"

#include <QVariantMap>

#include <chrono>
#include <optional>

namespace tacet::e2e {

/// What a process has cost so far, over all of its threads.
struct Cost {
    long long wakeUps = 0;  ///< voluntary context switches
    long long cpuTicks = 0; ///< user and system, in clock ticks
    long long rssKib = 0;
};

/// What `/proc` says of a process.
Cost costOf(qint64 pid);

/// The tray agent, as a person starts it, in a session of the tests.
class Agent {
public:
    /// Starts it and waits until it answers and the accessibility bridge is on.
    explicit Agent(Session& session, const QString& program = TACET_AGENT);

    [[nodiscard]] Child& process() { return *m_process; }
    [[nodiscard]] bool isUp() const { return m_isUp; }

    /// What the agent says of itself: `state`, `reason`, `application`, `found`, `marks`,
    /// `shortcut`; empty when it does not answer within 2 s.
    QVariantMap status();

    /// How long the agent takes to answer `status`; none when it does not within 2 s.
    std::optional<std::chrono::microseconds> heartbeat();

private:
    Session& m_session;
    std::unique_ptr<Child> m_process;
    bool m_isUp = false;
};

} // namespace tacet::e2e
