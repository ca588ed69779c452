#pragma once

#include "detection/values/screen_rect.h"
#include "hooks/linux/a11y_bus.h"
#include "hooks/linux/accessible_ref.h"

#include <QCoroTask>
#include <QString>

#include <optional>

namespace tacet::hooks {

/// A half-open range of an object's own text, in the toolkit's unit.
struct TextRange {
    int begin = 0;
    int end = 0;

    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// What can be asked of an object's text. Nothing here may be called for a field that is not
/// watched or for a password field. Every function asks the program and answers later, on the hook
/// thread; none, or false, when it does not answer or refuses. Requires: `bus` outlives the answer.

QCoro::Task<std::optional<QString>> textOf(A11yBus& bus, AccessibleRef object, TextRange range);
QCoro::Task<std::optional<int>> characterCountOf(A11yBus& bus, AccessibleRef object);
QCoro::Task<std::optional<int>> caretOf(A11yBus& bus, AccessibleRef object);

/// How many child objects stand in the text, and the child of link number `index`.
QCoro::Task<std::optional<int>> linkCountOf(A11yBus& bus, const AccessibleRef& object);
QCoro::Task<std::optional<AccessibleRef>> linkedObjectOf(A11yBus& bus, AccessibleRef object,
                                                         int index);

/// The rectangle about a range: of its union when it covers several lines. Native pixels.
QCoro::Task<std::optional<ScreenRect>> rangeExtentsOf(A11yBus& bus, const AccessibleRef& object,
                                                      TextRange range);
QCoro::Task<std::optional<ScreenRect>> characterExtentsOf(A11yBus& bus, const AccessibleRef& object,
                                                          int offset);

QCoro::Task<std::optional<int>> selectionCountOf(A11yBus& bus, const AccessibleRef& object);
QCoro::Task<std::optional<TextRange>> selectionOf(A11yBus& bus, AccessibleRef object);
QCoro::Task<bool> setSelection(A11yBus& bus, const AccessibleRef& object, TextRange range);
QCoro::Task<bool> addSelection(A11yBus& bus, const AccessibleRef& object, TextRange range);
QCoro::Task<bool> setCaret(A11yBus& bus, const AccessibleRef& object, int offset);

/// EditableText: takes a range out, puts text in.
QCoro::Task<bool> deleteText(A11yBus& bus, const AccessibleRef& object, TextRange range);
QCoro::Task<bool> insertText(A11yBus& bus, const AccessibleRef& object, int offset,
                             const QString& text);

} // namespace tacet::hooks
