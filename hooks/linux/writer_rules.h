#pragma once

#include "detection/values/edit.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace tacet::hooks {

/// True when a paste of `replacement` is one line: a line break could send.
bool isOneLine(std::string_view replacement);

/// Where byte `at` of `planned` stands in `actual`, when the two are equal but for spaces that an
/// editor keeps as U+00A0 or the other way about; none when they differ otherwise before `at`.
std::optional<std::size_t> placeIn(std::string_view actual, std::string_view planned,
                                   std::size_t at);

/// True when both texts are equal, where a space and U+00A0 count as the same.
bool sameButForSpaces(std::string_view a, std::string_view b);

/// True when `actual` is `before` with `inserted` put in, whatever it took the place of: a paste
/// that went elsewhere than planned, and nothing besides.
bool isPasteElsewhere(std::string_view before, std::string_view actual, std::string_view inserted);

/// True when `actual` is `before` with other text where `span` stood: somebody typed over it.
bool isTypedOver(std::string_view before, std::string_view actual, Span span);

/// An edit over several lines as one edit a line: the first gets the replacement, the others
/// nothing, and the line breaks stay. Requires: the span lies in `text`.
std::vector<Edit> byLine(const Edit& edit, std::string_view text);

/// Where a caret at `caret` stands after `edits`; inside an edit it goes to the end of the
/// replacement. Requires: edits sorted and disjoint.
std::size_t caretAfter(const std::vector<Edit>& edits, std::size_t caret);

} // namespace tacet::hooks
