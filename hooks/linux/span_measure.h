#pragma once

#include "detection/values/screen_rect.h"
#include "hooks/linux/a11y_bus.h"
#include "hooks/linux/span_pieces.h"
#include "hooks/linux/toolkit.h"

#include <QCoroTask>

#include <vector>

namespace tacet::hooks {

/// Where one piece of a span stands: a rectangle a line, as the program says, not clipped.
struct MeasuredPiece {
    std::vector<ScreenRect> lines; ///< empty when it cannot be placed exactly
    ScreenRect firstCharacter;
    ScreenRect lastCharacter;
};

/// Asks the program where a piece stands, in one round trip when it stands on one line.
///
/// Chromium lays lines out lazily and answers 0x0 at first: such an answer is asked for again, for
/// a quarter of a second at most. Hook thread; `bus` outlives the answer.
QCoro::Task<MeasuredPiece> measurePiece(A11yBus& bus, SpanPiece piece, ToolkitWays ways);

} // namespace tacet::hooks
