#pragma once

#include "agent/warning_ledger.h"
#include "detection/values/edit.h"
#include "hooks/field_hook.h"

#include <set>
#include <variant>

namespace tacet::agent {

/// A change of the text under way.
struct PendingMend {
    EditPlan plan;
    std::set<WarningKey> ending; ///< the values that no longer stand in the text when it is done
    Outcome outcome = Outcome::Masked;
};

/// Our last change is being taken back.
struct PendingUndo {
    hooks::UndoPlan plan;
};

/// What the person asked for and the hook has not answered yet; one at a time.
struct PendingAction {
    std::variant<PendingMend, PendingUndo> what;
    bool isSent = false; ///< false while the field does not have the keyboard back
};

} // namespace tacet::agent
