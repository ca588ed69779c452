#include "detection/remedy.h"

namespace tacet::detection {

WarningRecord redact(const Warning& warning, const ToolId& tool, Outcome outcome,
                     std::chrono::system_clock::time_point when) {
    return {.when = when,
            .tool = tool,
            .kind = warning.finding.kind,
            .level = warning.level,
            .outcome = outcome};
}

} // namespace tacet::detection
