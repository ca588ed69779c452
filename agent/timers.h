#pragma once

#include "agent/event.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <chrono>

namespace tacet::agent {

/// The timers of the Conductor. Each runs once; none runs unless it was asked for. UI thread.
class Timers : public QObject {
    Q_OBJECT

public:
    Timers();

    /// Starts `timer` anew.
    void start(TimerId timer, std::chrono::milliseconds length);
    void stop(TimerId timer);

signals:
    void fired(tacet::agent::TimerId timer);

private:
    QTimer& at(TimerId timer) { return m_timers[static_cast<std::size_t>(timer)]; }

    std::array<QTimer, kTimerCount> m_timers;
};

} // namespace tacet::agent
