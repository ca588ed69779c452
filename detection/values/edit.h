#pragma once

#include "detection/values/span.h"
#include "detection/values/text_snapshot.h"

#include <string>
#include <vector>

namespace tacet {

/// Puts `replacement` (one line, no control characters) where `span` stands.
struct Edit {
    Span span;
    std::string replacement;

    friend bool operator==(const Edit&, const Edit&) = default;
};

/// Edits of one snapshot: sorted by span, disjoint. All or none.
struct EditPlan {
    TextSnapshot before;
    std::vector<Edit> edits;
};

/// The text after `plan`. Pure. Requires: sorted, disjoint edits inside the text.
std::string apply(const EditPlan& plan);

} // namespace tacet
