#include "hooks/linux/accessible_text.h"

#include "hooks/linux/accessible.h"

#include <utility>

namespace tacet::hooks {

namespace {

QCoro::Task<std::optional<int>> number(A11yBus& bus, QDBusMessage message) {
    const auto reply = co_await bus.call(message);
    if (!reply || reply->isEmpty()) {
        co_return std::nullopt;
    }
    co_return std::optional(reply->constFirst().toInt());
}

QCoro::Task<std::optional<int>> numberProperty(A11yBus& bus, AccessibleRef object, QString name) {
    const std::optional<QVariant> value =
        co_await bus.property(object, QStringLiteral("org.a11y.atspi.Text"), std::move(name));
    if (!value) {
        co_return std::nullopt;
    }
    co_return std::optional(value->toInt());
}

QCoro::Task<bool> agreed(A11yBus& bus, QDBusMessage message) {
    const auto reply = co_await bus.call(message);
    co_return reply && reply->value(0).toBool();
}

QCoro::Task<std::optional<ScreenRect>> rectangle(A11yBus& bus, QDBusMessage message) {
    const auto reply = co_await bus.call(message);
    if (!reply || reply->size() < 4) {
        co_return std::nullopt;
    }
    ScreenRect rect;
    rect.x = reply->at(0).toInt();
    rect.y = reply->at(1).toInt();
    rect.width = reply->at(2).toInt();
    rect.height = reply->at(3).toInt();
    co_return std::optional(rect);
}

} // namespace

QCoro::Task<std::optional<QString>> textOf(A11yBus& bus, AccessibleRef object, TextRange range) {
    QDBusMessage message = question(object, "Text", "GetText");
    message << range.begin << range.end;
    const auto reply = co_await bus.call(message);
    if (!reply || reply->isEmpty()) {
        co_return std::nullopt;
    }
    co_return std::optional(reply->constFirst().toString());
}

QCoro::Task<std::optional<int>> characterCountOf(A11yBus& bus, AccessibleRef object) {
    return numberProperty(bus, std::move(object), QStringLiteral("CharacterCount"));
}

QCoro::Task<std::optional<int>> caretOf(A11yBus& bus, AccessibleRef object) {
    return numberProperty(bus, std::move(object), QStringLiteral("CaretOffset"));
}

QCoro::Task<std::optional<int>> linkCountOf(A11yBus& bus, const AccessibleRef& object) {
    return number(bus, question(object, "Hypertext", "GetNLinks"));
}

QCoro::Task<std::optional<AccessibleRef>> linkedObjectOf(A11yBus& bus, AccessibleRef object,
                                                         int index) {
    QDBusMessage askLink = question(object, "Hypertext", "GetLink");
    askLink << index;
    const auto link = co_await bus.call(askLink);
    const AccessibleRef anchor = link ? refFrom(link->value(0)) : AccessibleRef();
    if (isNull(anchor)) {
        co_return std::nullopt;
    }
    QDBusMessage askObject = question(anchor, "Hyperlink", "GetObject");
    askObject << 0;
    const auto reply = co_await bus.call(askObject);
    const AccessibleRef target = reply ? refFrom(reply->value(0)) : AccessibleRef();
    if (isNull(target)) {
        co_return std::nullopt;
    }
    co_return std::optional(target);
}

QCoro::Task<std::optional<ScreenRect>> rangeExtentsOf(A11yBus& bus, const AccessibleRef& object,
                                                      TextRange range) {
    QDBusMessage message = question(object, "Text", "GetRangeExtents");
    message << range.begin << range.end << kScreenCoordinates;
    return rectangle(bus, message);
}

QCoro::Task<std::optional<ScreenRect>> characterExtentsOf(A11yBus& bus, const AccessibleRef& object,
                                                          int offset) {
    QDBusMessage message = question(object, "Text", "GetCharacterExtents");
    message << offset << kScreenCoordinates;
    return rectangle(bus, message);
}

QCoro::Task<std::optional<int>> selectionCountOf(A11yBus& bus, const AccessibleRef& object) {
    return number(bus, question(object, "Text", "GetNSelections"));
}

QCoro::Task<std::optional<TextRange>> selectionOf(A11yBus& bus, AccessibleRef object) {
    QDBusMessage message = question(object, "Text", "GetSelection");
    message << 0;
    const auto reply = co_await bus.call(message);
    if (!reply || reply->size() < 2) {
        co_return std::nullopt;
    }
    TextRange range;
    range.begin = std::min(reply->at(0).toInt(), reply->at(1).toInt());
    range.end = std::max(reply->at(0).toInt(), reply->at(1).toInt());
    co_return std::optional(range);
}

QCoro::Task<bool> setSelection(A11yBus& bus, const AccessibleRef& object, TextRange range) {
    QDBusMessage message = question(object, "Text", "SetSelection");
    message << 0 << range.begin << range.end;
    return agreed(bus, message);
}

QCoro::Task<bool> addSelection(A11yBus& bus, const AccessibleRef& object, TextRange range) {
    QDBusMessage message = question(object, "Text", "AddSelection");
    message << range.begin << range.end;
    return agreed(bus, message);
}

QCoro::Task<bool> setCaret(A11yBus& bus, const AccessibleRef& object, int offset) {
    QDBusMessage message = question(object, "Text", "SetCaretOffset");
    message << offset;
    return agreed(bus, message);
}

QCoro::Task<bool> deleteText(A11yBus& bus, const AccessibleRef& object, TextRange range) {
    QDBusMessage message = question(object, "EditableText", "DeleteText");
    message << range.begin << range.end;
    return agreed(bus, message);
}

QCoro::Task<bool> insertText(A11yBus& bus, const AccessibleRef& object, int offset,
                             const QString& text) {
    QDBusMessage message = question(object, "EditableText", "InsertText");
    // The length counts characters; -1 is not understood by every toolkit.
    message << offset << text << static_cast<int>(text.toUcs4().size());
    return agreed(bus, message);
}

} // namespace tacet::hooks
