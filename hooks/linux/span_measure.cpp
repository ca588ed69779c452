#include "hooks/linux/span_measure.h"

#include "hooks/linux/accessible_text.h"
#include "hooks/linux/line_split.h"

#include <QCoroTimer>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>

namespace tacet::hooks {

namespace {

constexpr std::array kRetries = {std::chrono::milliseconds(10), std::chrono::milliseconds(20),
                                 std::chrono::milliseconds(50), std::chrono::milliseconds(50),
                                 std::chrono::milliseconds(50), std::chrono::milliseconds(50)};
constexpr int kTolerance = 2; // pixels; toolkits round each end on its own

QCoro::Task<ScreenRect> characterRect(A11yBus& bus, AccessibleRef object, int offset) {
    const std::optional<ScreenRect> rect = co_await characterExtentsOf(bus, object, offset);
    co_return rect.value_or(ScreenRect());
}

QCoro::Task<ScreenRect> rangeRect(A11yBus& bus, AccessibleRef object, TextRange range,
                                  bool isOneTooWide) {
    if (range.end - range.begin == 1) {
        co_return co_await characterRect(bus, object, range.begin);
    }
    range.end -= isOneTooWide ? 1 : 0;
    const std::optional<ScreenRect> rect = co_await rangeExtentsOf(bus, object, range);
    co_return rect.value_or(ScreenRect());
}

/// The three questions that tell a line from a wrap.
struct Outline {
    ScreenRect whole;
    ScreenRect first;
    ScreenRect last;

    [[nodiscard]] bool isThere() const {
        return !isEmpty(whole) && !isEmpty(first) && !isEmpty(last);
    }
};

QCoro::Task<Outline> outlineOf(A11yBus& bus, SpanPiece piece, ToolkitWays ways) {
    // The characters enclose the whole in time: what scrolls meanwhile shows as a change in them.
    auto firstAnswer = characterRect(bus, piece.object, piece.range.begin);
    auto wholeAnswer = rangeRect(bus, piece.object, piece.range, ways.rangeIsOneTooWide);
    auto lastAnswer = characterRect(bus, piece.object, piece.range.end - 1);
    Outline outline;
    outline.first = co_await firstAnswer;
    outline.whole = co_await wholeAnswer;
    outline.last = co_await lastAnswer;
    co_return outline;
}

/// True when the range begins with its first character and ends with its last one: what does not
/// add up is not placed exactly.
bool addsUp(const Outline& outline) {
    const int left = std::min(outline.first.x, outline.last.x);
    const int right =
        std::max(outline.first.x + outline.first.width, outline.last.x + outline.last.width);
    return std::abs(outline.whole.x - left) <= kTolerance &&
           std::abs(outline.whole.x + outline.whole.width - right) <= kTolerance;
}

/// A line without the spaces at its end: where a line wraps they hang over and are no glyphs.
TextRange withoutHanging(TextRange line, const std::vector<int>& blanks) {
    while (line.end - line.begin > 1 &&
           std::find(blanks.begin(), blanks.end(), line.end - 1) != blanks.end()) {
        --line.end;
    }
    return line;
}

QCoro::Task<std::vector<ScreenRect>> measureLines(A11yBus& bus, SpanPiece piece, ToolkitWays ways,
                                                  Outline outline) {
    std::vector<CharacterPlace> known(2);
    known[0].offset = piece.range.begin;
    known[0].rect = outline.first;
    known[1].offset = piece.range.end - 1;
    known[1].rect = outline.last;
    for (std::vector<int> next = nextOffsets(known); !next.empty(); next = nextOffsets(known)) {
        std::vector<QCoro::Task<ScreenRect>> answers;
        answers.reserve(next.size());
        for (const int offset : next) {
            answers.push_back(characterRect(bus, piece.object, offset));
        }
        for (std::size_t i = 0; i < next.size(); ++i) {
            CharacterPlace place;
            place.offset = next[i];
            place.rect = co_await answers[i];
            known.push_back(place);
        }
        std::sort(known.begin(), known.end(), [](const CharacterPlace& a, const CharacterPlace& b) {
            return a.offset < b.offset;
        });
    }
    std::vector<QCoro::Task<ScreenRect>> answers;
    for (const TextRange& line : linesOf(known)) {
        answers.push_back(rangeRect(bus, piece.object, withoutHanging(line, piece.blanks),
                                    ways.rangeIsOneTooWide));
    }
    std::vector<ScreenRect> lines;
    for (QCoro::Task<ScreenRect>& answer : answers) {
        const ScreenRect rect = co_await answer;
        if (!isEmpty(rect)) {
            lines.push_back(rect);
        }
    }
    co_return lines;
}

} // namespace

QCoro::Task<MeasuredPiece> measurePiece(A11yBus& bus, SpanPiece piece, ToolkitWays ways) {
    Outline outline = co_await outlineOf(bus, piece, ways);
    for (const std::chrono::milliseconds wait : kRetries) {
        if (outline.isThere()) {
            break;
        }
        co_await QCoro::sleepFor(wait);
        outline = co_await outlineOf(bus, piece, ways);
    }
    MeasuredPiece measured;
    measured.firstCharacter = outline.first;
    measured.lastCharacter = outline.last;
    if (!outline.isThere()) {
        co_return measured;
    }
    if (!isSameLine(outline.first, outline.last)) {
        measured.lines = co_await measureLines(bus, piece, ways, outline);
    } else if (addsUp(outline)) {
        measured.lines.push_back(outline.whole);
    }
    co_return measured;
}

} // namespace tacet::hooks
