#pragma once

#include <QCoroTask>
#include <QTimer>

#include <chrono>
#include <coroutine>

namespace tacet::hooks {

/// "Something happened": wakes the one coroutine that waits for it. A strike with nobody waiting is
/// kept for the next wait. One thread, with an event loop.
class Pulse {
public:
    Pulse();
    Pulse(const Pulse&) = delete;
    Pulse& operator=(const Pulse&) = delete;

    /// Wakes the waiting coroutine, or the next that waits.
    void strike();

    /// Waits for a strike. False when `atMost` passed without. Requires: nobody else waits.
    QCoro::Task<bool> wait(std::chrono::milliseconds atMost);

private:
    struct Awaiter;

    void wake();

    QTimer m_timer;
    std::coroutine_handle<> m_waiting;
    bool m_struck = false;
};

} // namespace tacet::hooks
