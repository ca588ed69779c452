#pragma once

#include "detection/unicode.h"
#include "detection/values/finding.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace tacet::tests {

/// Do the findings of `text` stand in order, apart from one another, on code point boundaries?
inline bool areSound(std::string_view text, const std::vector<Finding>& findings) {
    const auto isBoundary = [text](std::size_t at) {
        return at == text.size() || detection::pointStart(text, at) == at;
    };
    std::size_t last = 0;
    return std::all_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        const Span span = finding.span;
        const bool isInOrder = span.begin >= last && span.begin < span.end;
        last = span.end;
        return isInOrder && span.end <= text.size() && isBoundary(span.begin) &&
               isBoundary(span.end);
    });
}

} // namespace tacet::tests
