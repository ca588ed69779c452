#include "hooks/linux/span_pieces.h"

#include <QString>

#include <algorithm>
#include <string_view>

namespace tacet::hooks {

namespace {

bool isRightToLeft(char32_t character) {
    switch (QChar::direction(character)) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirRLI:
        return true;
    default:
        return false;
    }
}

/// True when the paragraphs that `span` touches hold right-to-left text.
bool hasMixedDirection(std::string_view text, Span span) {
    const std::size_t before = text.substr(0, span.begin).rfind('\n');
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t end = text.find('\n', span.end);
    const std::string_view paragraphs = text.substr(begin, end - begin);
    for (const char32_t character :
         QString::fromUtf8(paragraphs.data(), static_cast<qsizetype>(paragraphs.size())).toUcs4()) {
        if (isRightToLeft(character)) {
            return true;
        }
    }
    return false;
}

/// The offsets of the spaces of `span` that stand in the object of that number, in its own units.
std::vector<int> blanksOf(const AssembledText& text, Span span, std::size_t object) {
    std::vector<int> blanks;
    const std::string_view bytes = *text.text;
    for (std::size_t at = bytes.find(' ', span.begin); at < span.end;
         at = bytes.find(' ', at + 1)) {
        for (const ObjectRange& range : text.map.rangesOf({at, at + 1})) {
            if (range.object == object) {
                blanks.push_back(static_cast<int>(range.begin));
            }
        }
    }
    return blanks;
}

} // namespace

std::vector<SpanPiece> piecesOf(const AssembledText& text, Span span, const ToolkitWays& ways) {
    std::vector<SpanPiece> pieces;
    const std::string_view bytes = *text.text;
    if (!ways.placesMixedDirection && hasMixedDirection(bytes, span)) {
        return pieces;
    }
    for (std::size_t at = span.begin; at < span.end;) {
        const std::size_t lineEnd = std::min(bytes.find('\n', at), span.end);
        if (lineEnd == at) { // an empty line has no place of its own
            ++at;
            continue;
        }
        for (const ObjectRange& range : text.map.rangesOf({at, lineEnd})) {
            pieces.push_back({.object = text.objects[range.object],
                              .range = {static_cast<int>(range.begin), static_cast<int>(range.end)},
                              .blanks = blanksOf(text, {at, lineEnd}, range.object)});
        }
        at = lineEnd + 1;
    }
    return pieces;
}

} // namespace tacet::hooks
