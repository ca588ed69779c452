#include "agent/card_view.h"
#include "agent/conductor.h"

#include <algorithm>
#include <utility>

namespace tacet::agent {

namespace {

constexpr std::chrono::seconds kNoticeTime{8}; // long enough to read two lines

} // namespace

// The marks on the screen are those of the current text, of all that is shown in it.
bool Conductor::canActOnMarks() const {
    return m_field && m_field->judged && m_marks && m_marks->id == m_field->shown.id &&
           m_marks->spans == spansOf(m_field->shown) && !m_field->shown.warnings.empty() &&
           !m_pending;
}

void Conductor::handle(const hooks::PointerRested& rested) {
    if (!canActOnMarks() || m_card.hasKeyboard || rested.zone > m_marks->lines.size()) {
        return;
    }
    const bool isBadge = rested.zone == m_marks->lines.size();
    if (isBadge && m_card.isOpen) {
        return;
    }
    openCard(ui::CardFocus::Pointer, isBadge
                                         ? nearestToCaret(m_field->shown, m_field->current->caret)
                                         : m_marks->warningOfLine[rested.zone]);
}

void Conductor::handle(const hooks::ShortcutPressed&) {
    if (m_pending) {
        return;
    }
    if (m_card.hasKeyboard) {
        closeCard();
    } else if (canActOnMarks()) {
        openCard(ui::CardFocus::Keyboard,
                 m_card.isOpen ? m_card.index
                               : nearestToCaret(m_field->shown, m_field->current->caret));
    } else if (m_card.isOpen) {
        m_card.wantsKeyboard = true;
    }
}

void Conductor::openCard(ui::CardFocus way, std::size_t index) {
    if (!m_card.isOpen || m_card.index != index) {
        ++m_card.turn;
    }
    m_card.isOpen = true;
    m_card.way = way;
    m_card.wantsKeyboard = way == ui::CardFocus::Keyboard;
    m_card.index = index;
    if (!m_undo) {
        m_card.notice = ui::CardNotice::None;
    }
}

void Conductor::closeCard() {
    if (!m_card.isOpen) {
        return;
    }
    if (m_card.hasKeyboard) {
        ask(GiveFocusBack{m_field->id});
    }
    sayNothing();
    m_card = {};
    m_undo.reset();
    remember(m_field->ledger.commit());
}

// Others may have come before it. When it is gone, there is nothing left to speak of, unless our
// own write takes it away: that ends by turning to the next.
void Conductor::followWarning(const Warning& warning) {
    const std::vector<Warning>& shown = m_field->shown.warnings;
    const auto found = std::find(shown.begin(), shown.end(), warning);
    if (found != shown.end()) {
        m_card.index = static_cast<std::size_t>(found - shown.begin());
    } else if (!m_pending) {
        closeCard();
    }
}

// A card that says what became of an action may have shrunk away from the pointer: it stays for the
// time of its notice, so that Undo can be reached.
void Conductor::handle(const hooks::PointerLeft&) {
    const bool says = m_card.notice != ui::CardNotice::None;
    if (m_card.isOpen && !m_card.hasKeyboard && m_card.way == ui::CardFocus::Pointer && !says &&
        !m_pending) {
        closeCard();
    }
}

void Conductor::handle(const ui::CloseCardIntent&) {
    if (!m_pending) {
        closeCard();
    }
}

void Conductor::handle(const ui::StepIntent& intent) {
    if (!m_card.isOpen || !canActOnMarks()) {
        return;
    }
    const std::size_t count = m_field->shown.warnings.size();
    ++m_card.turn;
    m_card.index = (m_card.index + (intent.step == ui::Step::Next ? 1 : count - 1)) % count;
}

void Conductor::handle(const CardPlaced& placed) {
    m_card.place = placed.place;
}

void Conductor::sayNothing() {
    if (std::exchange(m_card.notice, ui::CardNotice::None) != ui::CardNotice::None) {
        ask(StopTimer{TimerId::NoticeOver});
    }
}

void Conductor::sayOnCard(ui::CardNotice notice) {
    if (m_card.isOpen) {
        m_card.notice = notice;
        ask(StartTimer{.timer = TimerId::NoticeOver, .length = kNoticeTime});
    }
}

} // namespace tacet::agent
