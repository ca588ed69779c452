#pragma once

#include "agent/command.h"
#include "agent/event.h"

#include <string>
#include <string_view>

namespace tacet::agent {

enum class ShortcutUse { Unarmed, Available, Taken };

/// What the agent tells of itself on the session bus. Never text of a field.
struct AgentStatus {
    ui::TrayState tray;
    int marks = 0; ///< on the screen
    ShortcutUse shortcut = ShortcutUse::Unarmed;
};

/// Follows what the Conductor asks for and what happens.
void note(AgentStatus& status, const Command& command);
void note(AgentStatus& status, const Event& event);

/// `watching`, `found`, `paused` or `blind`.
std::string_view wordFor(ui::TrayShape shape);

/// The reason in one word such as `not-responding`; empty for none.
std::string_view wordFor(ui::TrayReason reason);

/// `unarmed`, `available` or `taken`.
std::string_view wordFor(ShortcutUse use);

} // namespace tacet::agent
