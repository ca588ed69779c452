#pragma once

#include "detection/values/category.h"

#include <chrono>

namespace tacet {

struct ToolTag;

/// The one name of an AI tool of the register, for example `chatgpt`.
using ToolId = InlineId<ToolTag>;

/// How a warning ended.
enum class Outcome {
    Masked,
    Replaced,
    Removed,
    Ignored,
    EditedAway, ///< the person changed or deleted the value
    SentAsIs,   ///< the field was emptied by sending while the value stood in it
    Left,       ///< the field was left with the value in it
};

/// One warning, remembered when it ended. It cannot hold text, an address or a fingerprint of
/// either.
struct WarningRecord {
    std::chrono::system_clock::time_point when;
    ToolId tool;
    KindId kind;
    Level level = Level::Warning;
    Outcome outcome = Outcome::Left;

    friend bool operator==(const WarningRecord&, const WarningRecord&) = default;
};

} // namespace tacet
