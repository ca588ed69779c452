#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace tacet {

/// A half-open range of UTF-8 bytes in one snapshot, on code point boundaries.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    friend bool operator==(const Span&, const Span&) = default;
};

constexpr std::size_t length(Span span) {
    return span.end - span.begin;
}

constexpr bool isEmpty(Span span) {
    return span.begin == span.end;
}

/// The bytes of `span` in its text. Requires: it lies in `text`.
constexpr std::string_view slice(std::string_view text, Span span) {
    return text.substr(span.begin, length(span));
}

/// True when the two share at least one byte.
constexpr bool overlaps(Span a, Span b) {
    return std::max(a.begin, b.begin) < std::min(a.end, b.end);
}

/// True when `inner` lies wholly inside `outer`.
constexpr bool contains(Span outer, Span inner) {
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

} // namespace tacet
