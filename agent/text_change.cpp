#include "agent/text_change.h"

#include <algorithm>

namespace tacet::agent {

namespace {

bool hasLineBreak(std::string_view text) {
    return text.find_first_of("\r\n") != std::string_view::npos;
}

// Web editors write a space at a line's end as a no-break space and change it later.
bool startsWithSpace(std::string_view text) {
    return text.substr(0, 1) == " " || text.substr(0, 2) == "\u00a0";
}

} // namespace

Span moved(Span span, const TextChange& change) {
    if (span.end <= change.begin) {
        return span;
    }
    const auto shifted = [&](std::size_t at) { return at - change.oldEnd + change.newEnd; };
    if (span.begin >= change.oldEnd) {
        return {.begin = shifted(span.begin), .end = shifted(span.end)};
    }
    return {.begin = std::min(span.begin, change.begin),
            .end = std::max(change.newEnd,
                            span.end >= change.oldEnd ? shifted(span.end) : change.newEnd)};
}

bool staysInPlace(Span span, const TextChange& change, std::string_view older,
                  std::string_view newer) {
    if (span.end > change.begin ||
        hasLineBreak(older.substr(change.begin, change.oldEnd - change.begin)) ||
        hasLineBreak(newer.substr(change.begin, change.newEnd - change.begin))) {
        return false;
    }
    const std::string_view between = older.substr(span.end, change.begin - span.end);
    return between.find(' ') != std::string_view::npos ||
           (startsWithSpace(newer.substr(span.end)) &&
            (span.end == older.size() || startsWithSpace(older.substr(span.end))));
}

} // namespace tacet::agent
