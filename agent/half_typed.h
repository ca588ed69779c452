#pragma once

#include "detection/values/decision.h"

namespace tacet::agent {

/// True when a value may be marked at once: its check digits prove it, or nobody is typing it any
/// more, since the caret stands elsewhere or a separator follows. Any other waits for a pause.
bool isFinished(const Warning& warning, const TextSnapshot& snapshot);

} // namespace tacet::agent
