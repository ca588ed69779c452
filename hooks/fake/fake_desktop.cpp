#include "hooks/fake/fake_desktop.h"

#include <cassert>
#include <utility>

namespace tacet::hooks {

FakeDesktop::FieldNumber FakeDesktop::add(FakeFieldSetup setup) {
    m_fields.push_back(Placed{.field = FakeField(std::move(setup))});
    return m_fields.size() - 1;
}

void FakeDesktop::setListener(std::function<void(DesktopChange)> listener) {
    m_listener = std::move(listener);
}

void FakeDesktop::tell(DesktopChange change) const {
    if (m_listener) {
        m_listener(change);
    }
}

const std::string& FakeDesktop::programOf(FieldNumber number) const {
    return m_fields.at(number).field.setup().context.application;
}

void FakeDesktop::focus(FieldNumber number) {
    assert(m_fields.at(number).isOpen);
    m_focused = number;
    tell(DesktopChange::Focus);
}

void FakeDesktop::blur() {
    m_focused.reset();
    tell(DesktopChange::Focus);
}

void FakeDesktop::type(std::string_view text) {
    field(m_focused.value()).insert(text);
    tell(DesktopChange::Text);
}

void FakeDesktop::paste() {
    type(clipboard);
}

void FakeDesktop::setCaret(std::size_t byte) {
    field(m_focused.value()).setCaret(byte);
    tell(DesktopChange::Text);
}

void FakeDesktop::pressUndo() {
    field(m_focused.value()).undo();
    tell(DesktopChange::Text);
}

void FakeDesktop::moveWindow(int dx, int dy) {
    for (FieldNumber number = 0; number < m_fields.size(); ++number) {
        if (programOf(number) == programOf(m_focused.value())) {
            m_fields[number].windowX += dx;
            m_fields[number].windowY += dy;
        }
    }
    tell(DesktopChange::Moved);
}

void FakeDesktop::movePointer(int x, int y) {
    m_pointerX = x;
    m_pointerY = y;
    tell(DesktopChange::Pointer);
}

void FakeDesktop::pressShortcut() {
    tell(DesktopChange::Shortcut);
}

void FakeDesktop::closeField() {
    m_fields.at(m_focused.value()).isOpen = false;
    m_focused.reset();
    tell(DesktopChange::Closed);
}

void FakeDesktop::killProgram() {
    for (FieldNumber number = 0; number < m_fields.size(); ++number) {
        const bool isOfProgram = programOf(number) == programOf(m_focused.value());
        m_fields[number].isOpen = m_fields[number].isOpen && !isOfProgram;
    }
    m_focused.reset();
    tell(DesktopChange::Died);
}

void FakeDesktop::setSight(Sight sight) {
    m_sight = std::move(sight);
    tell(DesktopChange::Sight);
}

std::vector<ScreenRect> FakeDesktop::rectangles(FieldNumber number, std::size_t begin,
                                                std::size_t end) const {
    const Placed& placed = m_fields.at(number);
    return placed.field.rectangles(begin, end, placed.windowX, placed.windowY);
}

ScreenRect FakeDesktop::area(FieldNumber number) const {
    const Placed& placed = m_fields.at(number);
    ScreenRect area = placed.field.setup().area;
    area.x += placed.windowX;
    area.y += placed.windowY;
    return area;
}

} // namespace tacet::hooks
