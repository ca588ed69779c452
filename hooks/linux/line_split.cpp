#include "hooks/linux/line_split.h"

#include <algorithm>

namespace tacet::hooks {

bool isSameLine(const ScreenRect& a, const ScreenRect& b) {
    const int shared = std::min(a.y + a.height, b.y + b.height) - std::max(a.y, b.y);
    return 2 * shared > std::min(a.height, b.height);
}

std::vector<int> nextOffsets(const std::vector<CharacterPlace>& known) {
    std::vector<int> offsets;
    for (std::size_t i = 1; i < known.size(); ++i) {
        const CharacterPlace& before = known[i - 1];
        const CharacterPlace& after = known[i];
        if (after.offset - before.offset > 1 && !isSameLine(before.rect, after.rect)) {
            offsets.push_back(before.offset + (after.offset - before.offset) / 2);
        }
    }
    return offsets;
}

std::vector<TextRange> linesOf(const std::vector<CharacterPlace>& known) {
    std::vector<TextRange> lines;
    for (const CharacterPlace& place : known) {
        const bool runsOn =
            !lines.empty() &&
            isSameLine(place.rect,
                       std::find_if(known.begin(), known.end(), [&](const CharacterPlace& one) {
                           return one.offset == lines.back().begin;
                       })->rect);
        if (runsOn) {
            lines.back().end = place.offset + 1;
        } else {
            lines.push_back({place.offset, place.offset + 1});
        }
    }
    return lines;
}

} // namespace tacet::hooks
