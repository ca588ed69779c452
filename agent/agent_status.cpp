#include "agent/agent_status.h"

#include <variant>

namespace tacet::agent {

void note(AgentStatus& status, const Command& command) {
    if (const auto* tell = std::get_if<Tell>(&command)) {
        status.tray = tell->state;
    } else if (const auto* marks = std::get_if<ShowMarks>(&command)) {
        status.marks = static_cast<int>(marks->view.marks.size());
    } else if (std::holds_alternative<ClearMarks>(command)) {
        status.marks = 0;
    } else if (const auto* arm = std::get_if<ArmShortcut>(&command); arm && !arm->shortcut) {
        status.shortcut = ShortcutUse::Unarmed;
    }
}

void note(AgentStatus& status, const Event& event) {
    const auto* happened = std::get_if<hooks::FieldEvent>(&event);
    const auto* state = happened ? std::get_if<hooks::ShortcutState>(happened) : nullptr;
    if (state != nullptr) {
        status.shortcut = state->available ? ShortcutUse::Available : ShortcutUse::Taken;
    }
}

std::string_view wordFor(ui::TrayShape shape) {
    switch (shape) {
    case ui::TrayShape::Watching:
        return "watching";
    case ui::TrayShape::Found:
        return "found";
    case ui::TrayShape::Paused:
        return "paused";
    case ui::TrayShape::Blind:
        return "blind";
    }
    return {};
}

std::string_view wordFor(ui::TrayReason reason) {
    switch (reason) {
    case ui::TrayReason::None:
        return "";
    case ui::TrayReason::NoAccessibility:
        return "no-accessibility";
    case ui::TrayReason::StartedBeforeBridge:
        return "started-before-bridge";
    case ui::TrayReason::NotResponding:
        return "not-responding";
    case ui::TrayReason::NothingExposed:
        return "nothing-exposed";
    case ui::TrayReason::Wayland:
        return "marks-unsupported";
    case ui::TrayReason::FieldTooLong:
        return "field-too-long";
    case ui::TrayReason::Excluded:
        return "excluded";
    case ui::TrayReason::ShortcutTaken:
        return "shortcut-taken";
    case ui::TrayReason::SettingsNotUsed:
        return "settings-not-used";
    case ui::TrayReason::HistoryNotKept:
        return "history-not-kept";
    }
    return {};
}

std::string_view wordFor(ShortcutUse use) {
    switch (use) {
    case ShortcutUse::Unarmed:
        return "unarmed";
    case ShortcutUse::Available:
        return "available";
    case ShortcutUse::Taken:
        return "taken";
    }
    return {};
}

} // namespace tacet::agent
