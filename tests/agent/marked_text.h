#pragma once

#include "detection/values/decision.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tacet::tests {

/// A text with the verdict written into it.
struct MarkedText {
    std::string text;
    std::vector<Warning> warnings;
    std::optional<std::size_t> caret;
};

/// Reads `Pay [[iban!:NL91 ABNA 0417 1643 00]]|`: `[[kind:value]]` is a warning of high confidence,
/// `!` says that check digits prove it, `|` is the caret, `\n` a line break.
MarkedText readMarkedText(std::string_view marked);

} // namespace tacet::tests
