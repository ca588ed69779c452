#pragma once

#include "detection/values/edit.h"
#include "detection/values/span.h"
#include "detection/values/text_snapshot.h"
#include "hooks/linux/write_way.h"

#include <QCoroTask>

#include <cstdint>
#include <optional>

namespace tacet::hooks {

/// The focused field, as the writer sees it: every call goes to the other program and answers
/// later, on the hook thread. Spans and carets are bytes of the text last read by `reread`.
class WritableField {
public:
    virtual ~WritableField() = default;

    [[nodiscard]] virtual WriteWay way() const = 0;

    /// The X11 top level that holds the field.
    [[nodiscard]] virtual std::uint32_t topLevel() const = 0;

    /// Reads the field afresh. None when the program does not answer or the field is gone.
    virtual QCoro::Task<std::optional<TextSnapshot>> reread() = 0;

    /// True when the field still has the keyboard and its window is active.
    virtual QCoro::Task<bool> hasKeyboard() = 0;

    /// Asks the program to select `span`; an empty span sets the caret.
    virtual QCoro::Task<bool> select(Span span) = 0;

    /// What is selected now; none when nothing is, or when it is not one range of the field.
    virtual QCoro::Task<std::optional<Span>> selection() = 0;

    /// Changes the text through EditableText. Requires: `way()` is Direct.
    virtual QCoro::Task<bool> replaceDirectly(Edit edit) = 0;
};

} // namespace tacet::hooks
