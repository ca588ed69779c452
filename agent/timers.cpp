#include "agent/timers.h"

namespace tacet::agent {

Timers::Timers() {
    for (std::size_t i = 0; i < kTimerCount; ++i) {
        m_timers[i].setSingleShot(true);
        connect(&m_timers[i], &QTimer::timeout, this,
                [this, i] { emit fired(static_cast<TimerId>(i)); });
    }
}

void Timers::start(TimerId timer, std::chrono::milliseconds length) {
    at(timer).start(length);
}

void Timers::stop(TimerId timer) {
    at(timer).stop();
}

} // namespace tacet::agent
