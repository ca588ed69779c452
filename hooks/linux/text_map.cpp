#include "hooks/linux/text_map.h"

#include <algorithm>
#include <utility>

namespace tacet::hooks {

TextMap::TextMap(std::shared_ptr<const std::string> text, TextUnit unit,
                 std::vector<TextPiece> pieces)
    : m_text(std::move(text)), m_offsets(*m_text, unit), m_pieces(std::move(pieces)) {}

std::size_t TextMap::offsetIn(const TextPiece& piece, std::size_t byte) const {
    return piece.offset + m_offsets.unitsAt(byte) - m_offsets.unitsAt(piece.span.begin);
}

std::vector<ObjectRange> TextMap::rangesOf(Span span) const {
    std::vector<ObjectRange> ranges;
    auto piece = std::partition_point(m_pieces.begin(), m_pieces.end(), [&](const TextPiece& one) {
        return one.span.end <= span.begin;
    });
    for (; piece != m_pieces.end() && piece->span.begin < span.end; ++piece) {
        const ObjectRange range{.object = piece->object,
                                .begin = offsetIn(*piece, std::max(span.begin, piece->span.begin)),
                                .end = offsetIn(*piece, std::min(span.end, piece->span.end))};
        // A filler between two pieces belongs to the range that goes across it. A child object,
        // even one without text, does not: an edit of the range would take it away.
        if (!ranges.empty() && piece->isJoined) {
            ranges.back().end = range.end;
        } else {
            ranges.push_back(range);
        }
    }
    return ranges;
}

std::optional<ObjectRange> TextMap::caretAt(std::size_t byte) const {
    if (m_pieces.empty()) {
        return std::nullopt;
    }
    auto piece = std::partition_point(m_pieces.begin(), m_pieces.end(),
                                      [&](const TextPiece& one) { return one.span.end < byte; });
    if (piece == m_pieces.end()) {
        piece = std::prev(m_pieces.end());
    }
    const std::size_t inside = std::clamp(byte, piece->span.begin, piece->span.end);
    const std::size_t offset = offsetIn(*piece, inside);
    return ObjectRange{.object = piece->object, .begin = offset, .end = offset};
}

std::optional<std::size_t> TextMap::byteOf(std::size_t object, std::size_t offset) const {
    std::optional<std::size_t> found;
    for (const TextPiece& piece : m_pieces) {
        if (piece.object != object || offset < piece.offset) {
            continue;
        }
        const std::size_t units = m_offsets.unitsAt(piece.span.begin) + offset - piece.offset;
        found = std::min(m_offsets.byteAt(units), piece.span.end);
    }
    return found;
}

} // namespace tacet::hooks
