#include "hooks/fake/fake_field.h"

#include <utility>

namespace tacet::hooks {

namespace {

/// Where the next character goes.
struct Cell {
    int column = 0;
    int row = 0;
};

/// Adds a cell to the lines of a span: to the last one when it stands right after it.
void addCell(std::vector<ScreenRect>* lines, const ScreenRect& cell) {
    if (!lines->empty() && lines->back().y == cell.y) {
        lines->back().width = cell.x + cell.width - lines->back().x;
    } else {
        lines->push_back(cell);
    }
}

} // namespace

FakeField::FakeField(FakeFieldSetup setup) : m_setup(std::move(setup)) {}

void FakeField::step(State next) {
    m_past.push_back(std::exchange(m_now, std::move(next)));
    m_future.clear();
}

void FakeField::insert(std::string_view text) {
    State next = m_now;
    next.text.insert(next.caret, text);
    next.caret += text.size();
    step(std::move(next));
}

void FakeField::setCaret(std::size_t byte) {
    m_now.caret = byte;
}

bool FakeField::undo() {
    if (m_past.empty() || !m_setup.hasUndo) {
        return false;
    }
    m_future.push_back(std::exchange(m_now, std::move(m_past.back())));
    m_past.pop_back();
    return true;
}

bool FakeField::redo() {
    if (m_future.empty()) {
        return false;
    }
    m_past.push_back(std::exchange(m_now, std::move(m_future.back())));
    m_future.pop_back();
    return true;
}

std::string FakeField::read() {
    ++m_reads;
    return m_now.text;
}

std::size_t FakeField::caret() const {
    return TextOffsets(m_now.text, m_setup.unit).unitsAt(m_now.caret);
}

bool FakeField::replace(std::size_t begin, std::size_t end, std::string_view text) {
    if (m_setup.editLimit && m_edits >= *m_setup.editLimit) {
        return false;
    }
    ++m_edits;
    const TextOffsets offsets(m_now.text, m_setup.unit);
    const std::size_t from = offsets.byteAt(begin);
    State next = m_now;
    next.text.replace(from, offsets.byteAt(end) - from, text);
    next.caret = from + text.size();
    step(std::move(next));
    return true;
}

std::vector<ScreenRect> FakeField::rectangles(std::size_t begin, std::size_t end, int x,
                                              int y) const {
    const TextOffsets offsets(m_now.text, m_setup.unit);
    const TextOffsets characters(m_now.text, TextUnit::CodePoint);
    const std::size_t first = offsets.byteAt(begin);
    const std::size_t last = offsets.byteAt(end);
    const int columns = m_setup.area.width / kCellWidth;
    std::vector<ScreenRect> lines;
    Cell cell;
    for (std::size_t number = 0; number < characters.size(); ++number) {
        const std::size_t byte = characters.byteAt(number);
        const ScreenRect place{.x = x + m_setup.area.x + cell.column * kCellWidth,
                               .y = y + m_setup.area.y + cell.row * kCellHeight,
                               .width = kCellWidth,
                               .height = kCellHeight};
        const bool isBreak = m_now.text[byte] == '\n';
        const bool isVisible = (cell.row + 1) * kCellHeight <= m_setup.area.height;
        if (byte >= first && byte < last && !isBreak && isVisible) {
            addCell(&lines, place);
        }
        const bool isLineFull = isBreak || cell.column + 1 == columns;
        cell = isLineFull ? Cell{.column = 0, .row = cell.row + 1}
                          : Cell{.column = cell.column + 1, .row = cell.row};
    }
    return lines;
}

} // namespace tacet::hooks
