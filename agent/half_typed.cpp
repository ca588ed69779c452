#include "agent/half_typed.h"

#include <string_view>

namespace tacet::agent {

namespace {

bool separatorAt(std::string_view text, std::size_t at) {
    return at < text.size() &&
           std::string_view(" \t\r\n,;:!?)]}>\"'").find(text[at]) != std::string_view::npos;
}

bool caretIsIn(Span span, const TextSnapshot& snapshot) {
    return snapshot.caret && span.begin <= *snapshot.caret && *snapshot.caret <= span.end;
}

} // namespace

bool isFinished(const Warning& warning, const TextSnapshot& snapshot) {
    const Span span = warning.finding.span;
    return warning.finding.evidence.has(Evidence::CheckDigits) || !caretIsIn(span, snapshot) ||
           separatorAt(*snapshot.text, span.end);
}

} // namespace tacet::agent
