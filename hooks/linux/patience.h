#pragma once

#include <QHash>
#include <QString>

#include <chrono>

namespace tacet::hooks {

/// Counts how often programs do not answer in time. After three time-outs in a row a program is
/// silent: it is asked no more until it has answered a probe.
///
/// Calls that were waiting together time out together and count once. Pure: time is an argument.
class Patience {
public:
    using Clock = std::chrono::steady_clock;

    /// Notes that a call sent at `asked` got no answer. True when the program is silent from now
    /// on.
    bool timedOut(const QString& service, Clock::time_point asked, Clock::time_point now);

    /// Notes an answer, be it an error. True when the program was silent until now.
    bool answered(const QString& service);

    /// True when the program did not answer in time lately.
    [[nodiscard]] bool isLate(const QString& service) const;

    /// False when the program is silent.
    [[nodiscard]] bool mayAsk(const QString& service) const;

    /// How long to wait before probe number `attempt` (from 0): 2 s, doubled up to 30 s.
    [[nodiscard]] static std::chrono::milliseconds waitBeforeProbe(int attempt);

    /// Forgets a program that left the bus.
    void forget(const QString& service);

private:
    struct Strikes {
        int count = 0;
        Clock::time_point last;
    };
    QHash<QString, Strikes> m_strikes;
};

} // namespace tacet::hooks
