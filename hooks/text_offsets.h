#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tacet::hooks {

/// The unit in which a toolkit counts characters.
enum class TextUnit {
    CodePoint, ///< GTK, Chromium
    Utf16,     ///< Qt, Windows, macOS
};

/// Converts between UTF-8 byte offsets of one text and a toolkit's own unit. Invalid UTF-8 counts
/// one unit for each maximal subpart (Unicode 15, section 3.9).
///
/// Round-trips on code point boundaries. Built once for a text in O(n); each conversion is O(log
/// n).
class TextOffsets {
public:
    TextOffsets(std::string_view text, TextUnit unit);

    /// Units before byte `byte`. Requires: `byte` on a code point boundary, at most the text's
    /// size.
    [[nodiscard]] std::size_t unitsAt(std::size_t byte) const;

    /// The byte where unit number `units` starts; the text's size when there are fewer. A unit
    /// inside a surrogate pair gives the start of its code point.
    [[nodiscard]] std::size_t byteAt(std::size_t units) const;

    /// Units of the whole text.
    [[nodiscard]] std::size_t size() const { return m_units; }

private:
    struct Mark {
        std::size_t byte;
        std::size_t units;
    };
    std::string_view m_text;
    TextUnit m_unit;
    std::vector<Mark> m_marks; ///< one every so many bytes
    std::size_t m_units = 0;
};

} // namespace tacet::hooks
