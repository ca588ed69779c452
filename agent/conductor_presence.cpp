#include "agent/card_view.h"
#include "agent/conductor.h"
#include "agent/shortcut_text.h"
#include "agent/tray_view.h"

namespace tacet::agent {

namespace {

ui::CardFocus wantedFocus(const CardState& card) {
    return card.wantsKeyboard ? ui::CardFocus::Keyboard : ui::CardFocus::Pointer;
}

} // namespace

Presence Conductor::presence() const {
    Presence wanted;
    wanted.marks = m_marks;
    wanted.card = wantedCard();
    wanted.pointer = wantedPointer(wanted.card);
    wanted.shortcut = wantedShortcut();
    wanted.tray = wantedTray();
    if (m_field && m_sight.reason == hooks::BlindReason::MarksUnsupported) {
        wanted.findings = m_field->judged
                              ? findingsList(m_field->shown, *m_field->current, m_field->toolName)
                              : m_presenter.shown().findings;
    }
    return wanted;
}

std::optional<ShowCard> Conductor::wantedCard() const {
    if (!m_card.isOpen) {
        return std::nullopt;
    }
    const bool says = m_card.notice != ui::CardNotice::None;
    if (m_pending || (!canActOnMarks() && !says)) {
        return m_presenter.shown().card;
    }
    if (!canActOnMarks() || m_card.notice == ui::CardNotice::Stale) {
        return noticeCard();
    }
    ShowCard card{
        .content = cardContent(m_field->shown, *m_field->current, m_card.index, m_field->toolName),
        .anchor = cardAnchor(*m_marks, m_card.index),
        .focus = wantedFocus(m_card)};
    card.content.notice = m_card.notice;
    card.content.canUndo = m_undo.has_value();
    card.content.turn = m_card.turn;
    const std::optional<ShowCard>& before = m_presenter.shown().card;
    if (before && before->content.turn == m_card.turn && !ui::isOver(before->content)) {
        card.content.scopes = before->content.scopes; // no button moves while the warning stands
    }
    return card;
}

// Only says what became of the action, where the card stood.
std::optional<ShowCard> Conductor::noticeCard() const {
    if (!m_presenter.shown().card) {
        return std::nullopt;
    }
    ShowCard card = *m_presenter.shown().card;
    card.content = emptied(card.content);
    card.content.turn = m_card.turn;
    card.content.notice = m_card.notice;
    card.content.canUndo = m_undo.has_value();
    card.focus = wantedFocus(m_card);
    return card;
}

WatchPointer Conductor::wantedPointer(const std::optional<ShowCard>& card) const {
    if (m_settling) {
        return m_presenter.shown().pointer;
    }
    WatchPointer wanted;
    if (m_marks) {
        wanted.lines = m_marks->lines;
        wanted.badge = m_marks->view.badge;
    }
    if (card && (m_marks || m_card.way == ui::CardFocus::Pointer)) {
        wanted.card = m_card.place;
    }
    return wanted;
}

// Armed only while there is something that it can open.
std::optional<hooks::Shortcut> Conductor::wantedShortcut() const {
    if (m_settling) {
        return m_presenter.shown().shortcut;
    }
    const bool opens = (m_marks && m_field->found > 0) || (m_card.isOpen && m_undo);
    return opens ? shortcutFrom(m_settings.shortcut) : std::nullopt;
}

ui::TrayState Conductor::wantedTray() const {
    TrayFacts facts{.paused = m_paused,
                    .sight = m_sight,
                    .found = m_field ? m_field->found : 0,
                    .partial = false,
                    .application = {},
                    .shortcutTaken = m_shortcutTaken,
                    .faults = m_faults};
    if (m_field && m_field->current) {
        facts.partial = m_field->current->completeness == Completeness::Part;
        facts.application = m_field->context.title;
    }
    return trayState(facts);
}

} // namespace tacet::agent
