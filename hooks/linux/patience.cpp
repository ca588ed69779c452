#include "hooks/linux/patience.h"

#include <algorithm>

namespace tacet::hooks {

namespace {

constexpr int kStrikesUntilSilent = 3;
constexpr std::chrono::milliseconds kFirstWait{2000};
constexpr std::chrono::milliseconds kLongestWait{30000};

} // namespace

bool Patience::timedOut(const QString& service, Clock::time_point asked, Clock::time_point now) {
    Strikes& strikes = m_strikes[service];
    if (strikes.count > 0 && asked < strikes.last) {
        return false;
    }
    strikes.last = now;
    ++strikes.count;
    return strikes.count == kStrikesUntilSilent;
}

bool Patience::answered(const QString& service) {
    const bool wasSilent = !mayAsk(service);
    m_strikes.remove(service);
    return wasSilent;
}

bool Patience::isLate(const QString& service) const {
    return m_strikes.contains(service);
}

bool Patience::mayAsk(const QString& service) const {
    const auto found = m_strikes.constFind(service);
    return found == m_strikes.constEnd() || found->count < kStrikesUntilSilent;
}

std::chrono::milliseconds Patience::waitBeforeProbe(int attempt) {
    return std::min(kFirstWait * (1 << std::min(attempt, 4)), kLongestWait);
}

void Patience::forget(const QString& service) {
    m_strikes.remove(service);
}

} // namespace tacet::hooks
