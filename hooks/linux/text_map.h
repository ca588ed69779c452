#pragma once

#include "detection/values/span.h"
#include "hooks/text_offsets.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tacet::hooks {

/// A stretch of a field's text that stands unbroken in one object's own text.
struct TextPiece {
    Span span;              ///< bytes of the field's text
    std::size_t object = 0; ///< which object, by its number in reading order
    std::size_t offset = 0; ///< where the stretch begins in the object, in the toolkit's unit
    bool isJoined = false;  ///< nothing but fillers stands between it and the piece before

    friend bool operator==(const TextPiece&, const TextPiece&) = default;
};

/// A range of one object's own text, in the toolkit's unit.
struct ObjectRange {
    std::size_t object = 0;
    std::size_t begin = 0;
    std::size_t end = 0;

    friend bool operator==(const ObjectRange&, const ObjectRange&) = default;
};

/// Leads from a byte of a field's text to an object and an offset in it, and back.
///
/// Immutable. Requires: pieces sorted by span, disjoint, not empty.
class TextMap {
public:
    TextMap(std::shared_ptr<const std::string> text, TextUnit unit, std::vector<TextPiece> pieces);

    /// The ranges of objects that hold `span`, in order, each without a child object in it. Bytes
    /// that stand in no object (the line breaks between blocks) have none.
    [[nodiscard]] std::vector<ObjectRange> rangesOf(Span span) const;

    /// The object and offset of a caret before byte `byte`, as an empty range. None in a text
    /// without a piece.
    [[nodiscard]] std::optional<ObjectRange> caretAt(std::size_t byte) const;

    /// The byte of an object's own offset; none when the object has no such place here.
    [[nodiscard]] std::optional<std::size_t> byteOf(std::size_t object, std::size_t offset) const;

private:
    [[nodiscard]] std::size_t offsetIn(const TextPiece& piece, std::size_t byte) const;

    std::shared_ptr<const std::string> m_text;
    TextOffsets m_offsets;
    std::vector<TextPiece> m_pieces;
};

} // namespace tacet::hooks
