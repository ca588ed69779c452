#include "agent/field_state.h"

#include "agent/half_typed.h"

#include <algorithm>
#include <string_view>

namespace tacet::agent {

namespace {

bool isRipe(const FieldState& field, const Warning& warning) {
    return field.pauseOver || isFinished(warning, *field.current) ||
           field.ledger.isOpen(field.ledger.keyOf(warning, *field.current));
}

// White space, and what editors leave in an empty line: U+00A0, U+200B, U+FEFF, U+FFFC.
std::size_t leadingBlank(std::string_view text) {
    for (const std::string_view blank :
         {" ", "\t", "\r", "\n", "\u00a0", "\u200b", "\ufeff", "\ufffc"}) {
        if (text.substr(0, blank.size()) == blank) {
            return blank.size();
        }
    }
    return 0;
}

} // namespace

Decision visiblePart(const FieldState& field, const Decision& judged) {
    Decision visible{.id = judged.id, .warnings = {}};
    for (const Warning& warning : judged.warnings) {
        if (isRipe(field, warning) &&
            field.ignored.count(field.ledger.keyOf(warning, *field.current)) == 0) {
            visible.warnings.push_back(warning);
        }
    }
    return visible;
}

bool waitsForPause(const FieldState& field) {
    return field.judged &&
           std::any_of(field.judged->warnings.begin(), field.judged->warnings.end(),
                       [&](const Warning& warning) { return !isRipe(field, warning); });
}

Outcome outcomeOfEmptying(const FieldState& field) {
    const auto& caret = field.current->caret;
    const bool atEnd = caret == field.current->text->size() && field.caretCameAlone;
    return caret == 0U || atEnd ? Outcome::EditedAway : Outcome::SentAsIs;
}

bool isBlank(std::string_view text) {
    while (!text.empty()) {
        const std::size_t skipped = leadingBlank(text);
        if (skipped == 0) {
            return false;
        }
        text.remove_prefix(skipped);
    }
    return true;
}

} // namespace tacet::agent
