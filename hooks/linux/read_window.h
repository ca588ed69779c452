#pragma once

#include "hooks/linux/accessible_text.h"

#include <optional>

namespace tacet::hooks {

/// Most characters that are read of one field, and how far a window reaches to both sides of the
/// caret in a field that holds more. In the toolkit's unit.
inline constexpr int kMostCharacters = 100'000;
inline constexpr int kWindowReach = 20'000;

/// The part of a long text that was read: what stands outside is told by its length, so that the
/// window keeps its place while text inside it changes.
struct ReadWindow {
    int before = 0; ///< characters before the window
    int after = 0;  ///< characters after it

    friend bool operator==(const ReadWindow&, const ReadWindow&) = default;
};

/// Whether a window may move with the caret.
enum class WindowHold {
    Follows, ///< it moves when the caret comes near its edge
    Stays,   ///< it moves only when the caret left it: a write counts on the text it judged
};

/// Where a text of `count` characters is read for a caret at `caret`: where it was last, or round
/// the caret. The whole text when it is short enough. Pure.
ReadWindow windowFor(int count, int caret, const std::optional<ReadWindow>& last, WindowHold hold);

/// The range of a text of `count` characters that `window` names.
TextRange rangeOf(const ReadWindow& window, int count);

} // namespace tacet::hooks
