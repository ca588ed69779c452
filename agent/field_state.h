#pragma once

#include "agent/conversations.h"
#include "agent/warning_ledger.h"
#include "detection/values/decision.h"
#include "detection/values/policy.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tacet::agent {

/// The watched field: its newest text, and what is said about it.
struct FieldState {
    FieldId id;
    FieldContext context;
    ToolId tool;
    std::string toolName;
    ConversationKey conversation;
    std::shared_ptr<const detection::Settled> settled;
    std::optional<TextSnapshot> current;
    SnapshotId changed;             ///< the first snapshot that held the text of `current`
    std::optional<Decision> judged; ///< of `current`
    Decision shown;                 ///< the part of `judged` that is shown
    int found = 0;                  ///< how many were shown last
    bool pauseOver = false;         ///< nobody typed for a while: half-typed values are shown too
    std::set<WarningKey> ignored;   ///< in this field, by the person
    WarningLedger ledger;
    bool caretCameAlone = false;       ///< it moved last, without a change of the text
    std::optional<SnapshotId> located; ///< what the last `Locate` asked about, unless released
    std::vector<Span> locatedSpans;
};

/// The part of `judged` that may be shown now.
/// Requires: `judged` is about the field's current text.
Decision visiblePart(const FieldState& field, const Decision& judged);

/// True when a value of `judged` is kept back only because it is being typed.
bool waitsForPause(const FieldState& field);

/// How a text that turns blank in one step ended. The person selects all to clear it, which takes
/// the caret to an end of the text; sending does not move it.
Outcome outcomeOfEmptying(const FieldState& field);

/// True when nothing but white space is left: a prompt was sent, or cleared.
bool isBlank(std::string_view text);

} // namespace tacet::agent
