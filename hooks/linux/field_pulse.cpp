#include "hooks/linux/field_pulse.h"

namespace tacet::hooks {

using std::chrono::milliseconds;

milliseconds FieldPulse::now() const {
    return std::chrono::duration_cast<milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

QCoro::Task<void> FieldPulse::changed(milliseconds atMost) {
    co_await m_pulse.wait(atMost);
}

} // namespace tacet::hooks
