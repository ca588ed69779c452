#include "agent/tray_view.h"

namespace tacet::agent {

namespace {

using ui::TrayReason;
using ui::TrayShape;

TrayReason reasonOf(hooks::BlindReason reason) {
    switch (reason) {
    case hooks::BlindReason::NoAccessibility:
        return TrayReason::NoAccessibility;
    case hooks::BlindReason::StartedBeforeBridge:
        return TrayReason::StartedBeforeBridge;
    case hooks::BlindReason::NotResponding:
        return TrayReason::NotResponding;
    case hooks::BlindReason::NothingExposed:
        return TrayReason::NothingExposed;
    case hooks::BlindReason::MarksUnsupported:
        return TrayReason::Wayland;
    case hooks::BlindReason::FieldTooLong:
        return TrayReason::FieldTooLong;
    case hooks::BlindReason::Excluded:
        return TrayReason::Excluded;
    }
    return TrayReason::None;
}

ui::TrayState blind(TrayReason reason, const std::string& application, int found) {
    return {.shape = found > 0 ? TrayShape::Found : TrayShape::Blind,
            .reason = reason,
            .application = application,
            .found = found};
}

// What does not work while watching goes on.
void addNote(ui::TrayState& state, const TrayFacts& facts) {
    if (facts.faults.store) {
        state.reason = TrayReason::HistoryNotKept;
        state.place = facts.faults.store->what;
    } else if (facts.faults.settings) {
        state.reason = TrayReason::SettingsNotUsed;
        state.place = facts.faults.settings->what;
    } else if (facts.shortcutTaken) {
        state.reason = TrayReason::ShortcutTaken;
    }
}

} // namespace

ui::TrayState trayState(const TrayFacts& facts) {
    if (facts.paused) {
        return {.shape = TrayShape::Paused};
    }
    if (facts.sight.reason) {
        return blind(reasonOf(*facts.sight.reason), facts.sight.application, facts.found);
    }
    if (facts.partial) {
        return blind(TrayReason::FieldTooLong, facts.application, facts.found);
    }
    ui::TrayState state{.shape = facts.found > 0 ? TrayShape::Found : TrayShape::Watching,
                        .found = facts.found};
    addNote(state, facts);
    return state;
}

} // namespace tacet::agent
