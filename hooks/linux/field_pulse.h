#pragma once

#include "hooks/linux/pulse.h"
#include "hooks/linux/writer_tools.h"

namespace tacet::hooks {

/// The writer's sense of time in the running program. Hook thread.
class FieldPulse : public WriterPulse {
public:
    /// The focused field told of a change of its text, caret or selection.
    void note() { m_pulse.strike(); }

    [[nodiscard]] std::chrono::milliseconds now() const override;
    QCoro::Task<void> changed(std::chrono::milliseconds atMost) override;

private:
    Pulse m_pulse;
};

} // namespace tacet::hooks
