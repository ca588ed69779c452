#include "hooks/linux/read_window.h"

#include <algorithm>

namespace tacet::hooks {

namespace {

constexpr int kMargin = kWindowReach / 4;

/// True when a window still does for a caret.
bool serves(const ReadWindow& window, int count, int caret, WindowHold hold) {
    const TextRange range = rangeOf(window, count);
    const int margin = hold == WindowHold::Follows ? kMargin : 0;
    const bool isAfterBegin = window.before == 0 || caret >= range.begin + margin;
    const bool isBeforeEnd = window.after == 0 || caret <= range.end - margin;
    return range.begin < range.end && range.end - range.begin <= kMostCharacters && isAfterBegin &&
           isBeforeEnd;
}

} // namespace

ReadWindow windowFor(int count, int caret, const std::optional<ReadWindow>& last, WindowHold hold) {
    if (count <= kMostCharacters) {
        return {};
    }
    if (last && serves(*last, count, caret, hold)) {
        return *last;
    }
    const int middle = std::clamp(caret, 0, count);
    return {.before = std::max(middle - kWindowReach, 0),
            .after = std::max(count - middle - kWindowReach, 0)};
}

TextRange rangeOf(const ReadWindow& window, int count) {
    return {window.before, std::max(count - window.after, window.before)};
}

} // namespace tacet::hooks
