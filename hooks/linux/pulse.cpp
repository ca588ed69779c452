#include "hooks/linux/pulse.h"

#include <utility>

namespace tacet::hooks {

struct Pulse::Awaiter {
    Pulse& pulse;

    // NOLINTBEGIN(readability-identifier-naming): the language calls them by these names
    [[nodiscard]] bool await_ready() const { return pulse.m_struck; }
    void await_suspend(std::coroutine_handle<> waiting) { pulse.m_waiting = waiting; }
    void await_resume() const {}
    // NOLINTEND(readability-identifier-naming)
};

Pulse::Pulse() {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { wake(); });
}

void Pulse::strike() {
    m_struck = true;
    if (m_waiting) {
        m_timer.start(0); // not at once: the striker may be what the woken coroutine destroys
    }
}

QCoro::Task<bool> Pulse::wait(std::chrono::milliseconds atMost) {
    m_timer.start(atMost);
    co_await Awaiter{*this};
    m_timer.stop();
    co_return std::exchange(m_struck, false);
}

void Pulse::wake() {
    if (const std::coroutine_handle<> waiting = std::exchange(m_waiting, nullptr)) {
        waiting.resume();
    }
}

} // namespace tacet::hooks
