#pragma once

#include <string>
#include <string_view>

class QTranslator;

namespace tacet::ui {

/// The language our words come in for `wanted` (`en`, `nl`, `de`, `fr`, also `de-AT`; empty: the
/// desktop's first that we have). English where there is no translation.
std::string languageFor(std::string_view wanted);

/// Makes the program speak `languageFor(wanted)` as long as `words` lives. Call before any window
/// is made.
void useLanguage(QTranslator& words, std::string_view wanted);

} // namespace tacet::ui
