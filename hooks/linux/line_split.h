#pragma once

#include "detection/values/screen_rect.h"
#include "hooks/linux/accessible_text.h"

#include <vector>

namespace tacet::hooks {

/// Where one character of a range stands.
struct CharacterPlace {
    int offset = 0;
    ScreenRect rect;
};

/// True when two characters stand on the same line.
bool isSameLine(const ScreenRect& a, const ScreenRect& b);

/// Which characters to ask about next, to find where the lines of a range break: one in the middle
/// between each two known ones that stand on different lines. Empty when all breaks are known.
///
/// Requires: sorted by offset. Since lines follow each other, characters between two of one line
/// stand on that line; so a range of n characters on k lines takes log2(n) rounds of k questions.
std::vector<int> nextOffsets(const std::vector<CharacterPlace>& known);

/// The parts of a range that stand on one line each. Requires: `nextOffsets(known)` is empty, and
/// `known` holds the first and the last character of the range.
std::vector<TextRange> linesOf(const std::vector<CharacterPlace>& known);

} // namespace tacet::hooks
