#pragma once

#include "agent/command.h"
#include "agent/marks_view.h"

#include <optional>

namespace tacet::agent {

/// All that is to be seen and to be listened for at one time.
struct Presence {
    std::optional<PlacedMarks> marks;
    ui::FindingsList findings; ///< without lines: none are listed
    std::optional<ShowCard> card;
    WatchPointer pointer;
    std::optional<hooks::Shortcut> shortcut;
    ui::TrayState tray;
};

/// Remembers what shows, and tells only what changed.
class Presenter {
public:
    /// The commands that turn what shows into `wanted`.
    Commands present(const Presence& wanted);

    /// What shows now.
    [[nodiscard]] const Presence& shown() const { return m_shown; }

    /// The card gave the keyboard away: showing it with the keyboard is a change again.
    void cardLostKeyboard();

private:
    void presentMarks(const Presence& wanted, Commands& commands);
    void presentCard(const Presence& wanted, Commands& commands);

    Presence m_shown;
    bool m_trayTold = false;
};

} // namespace tacet::agent
