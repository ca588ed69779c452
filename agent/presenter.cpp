#include "agent/presenter.h"

namespace tacet::agent {

void Presenter::presentMarks(const Presence& wanted, Commands& commands) {
    const bool same = wanted.marks.has_value() == m_shown.marks.has_value() &&
                      (!wanted.marks || wanted.marks->view == m_shown.marks->view);
    if (same) {
        return;
    }
    if (wanted.marks) {
        commands.push_back(ShowMarks{.id = wanted.marks->id, .view = wanted.marks->view});
    } else {
        commands.push_back(ClearMarks{});
    }
}

void Presenter::presentCard(const Presence& wanted, Commands& commands) {
    if (wanted.card == m_shown.card) {
        return;
    }
    if (wanted.card) {
        commands.push_back(*wanted.card);
    } else {
        commands.push_back(HideCard{});
    }
}

Commands Presenter::present(const Presence& wanted) {
    Commands commands;
    presentMarks(wanted, commands);
    if (wanted.findings != m_shown.findings) {
        commands.push_back(ShowFindings{wanted.findings});
    }
    presentCard(wanted, commands);
    if (wanted.pointer != m_shown.pointer) {
        commands.push_back(wanted.pointer);
    }
    if (wanted.shortcut != m_shown.shortcut) {
        commands.push_back(ArmShortcut{wanted.shortcut});
    }
    if (!m_trayTold || wanted.tray != m_shown.tray) {
        commands.push_back(Tell{wanted.tray});
        m_trayTold = true;
    }
    m_shown = wanted;
    return commands;
}

void Presenter::cardLostKeyboard() {
    if (m_shown.card) {
        m_shown.card->focus = ui::CardFocus::Pointer;
    }
}

} // namespace tacet::agent
