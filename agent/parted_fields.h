#pragma once

#include "agent/conversations.h"
#include "agent/warning_ledger.h"
#include "detection/values/field_context.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tacet::agent {

/// What a field that lost the keyboard leaves, in case it gets it back.
struct PartedField {
    FieldContext context;
    ConversationKey conversation;
    Fingerprint text; ///< of the text as it was left
    std::set<WarningKey> ignored;
    WarningLedger ledger;
};

/// A warning that ended in a field of `tool`.
struct EndedElsewhere {
    ToolId tool;
    EndedWarning ended;
};

/// The fields that were left and may come back, a few at most. A field has no name that outlives
/// its focus: it is known again by its context and by the text that was left in it. In memory only,
/// and never a byte of that text.
class PartedFields {
public:
    /// Keeps `field`. Answers what ends because there is no room for the oldest any more.
    std::vector<EndedElsewhere> add(PartedField field);

    /// The field that was left with this context and text.
    std::optional<PartedField> take(const FieldContext& context, const Fingerprint& text);

    /// The field that was left last with this context.
    std::optional<PartedField> takeLast(const FieldContext& context);

    /// Every warning that still stood in them ends as left. They may still come back.
    std::vector<EndedElsewhere> end();

    /// Ends and forgets the fields of one conversation, of one program, or all.
    std::vector<EndedElsewhere> forget(const ConversationKey& conversation);
    std::vector<EndedElsewhere> forget(const std::string& application);
    std::vector<EndedElsewhere> forgetAll();

private:
    template <class Which> std::optional<PartedField> takeIf(Which which);
    template <class Which> std::vector<EndedElsewhere> forgetIf(Which which);

    std::vector<PartedField> m_fields; ///< the last one left stands last
};

} // namespace tacet::agent
