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
std::vector<ui::TrayNote> notesOf(const TrayFacts& facts) {
    std::vector<ui::TrayNote> notes;
    if (facts.faults.store) {
        notes.push_back({.reason = TrayReason::HistoryNotKept, .place = facts.faults.store->what});
    }
    if (facts.faults.settings) {
        notes.push_back(
            {.reason = TrayReason::SettingsNotUsed, .place = facts.faults.settings->what});
    }
    if (facts.shortcutTaken) {
        notes.push_back({.reason = TrayReason::ShortcutTaken});
    }
    return notes;
}

ui::TrayState stateOf(const TrayFacts& facts) {
    if (facts.sight.reason) {
        return blind(reasonOf(*facts.sight.reason), facts.sight.application, facts.found);
    }
    if (facts.partial) {
        return blind(TrayReason::FieldTooLong, facts.application, facts.found);
    }
    return {.shape = facts.found > 0 ? TrayShape::Found : TrayShape::Watching,
            .found = facts.found};
}

} // namespace

ui::TrayState trayState(const TrayFacts& facts) {
    if (facts.paused) {
        return {.shape = TrayShape::Paused};
    }
    ui::TrayState state = stateOf(facts);
    state.notes = notesOf(facts);
    if (state.reason == TrayReason::None && !state.notes.empty()) {
        state.reason = state.notes.front().reason;
        state.place = state.notes.front().place;
        state.notes.erase(state.notes.begin());
    }
    return state;
}

} // namespace tacet::agent
