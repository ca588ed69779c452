#pragma once

#include "detection/values/span.h"
#include "hooks/linux/accessible_ref.h"
#include "hooks/linux/accessible_text.h"
#include "hooks/linux/text_assembly.h"
#include "hooks/linux/toolkit.h"

#include <vector>

namespace tacet::hooks {

/// A part of a span that one question can be asked about: within one object, without a line break.
struct SpanPiece {
    AccessibleRef object;
    TextRange range;
    std::vector<int> blanks = {}; ///< offsets of its spaces: one where a line wraps has no mark

    friend bool operator==(const SpanPiece&, const SpanPiece&) = default;
};

/// The pieces of `span`, in order. None when it cannot be placed exactly: Chromium's extents are
/// wrong in a paragraph with right-to-left text in it.
std::vector<SpanPiece> piecesOf(const AssembledText& text, Span span, const ToolkitWays& ways);

} // namespace tacet::hooks
