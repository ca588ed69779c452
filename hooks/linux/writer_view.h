#pragma once

#include "hooks/linux/writable_field.h"
#include "hooks/linux/writer_tools.h"

#include <QCoroTask>

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace tacet::hooks {

/// How a writer looks at the field: reads it again, and waits until it holds what it should. Hook
/// thread; one question at a time. Requires: field and pulse outlive every answer.
class WriterView {
public:
    WriterView(WritableField& field, WriterPulse& pulse) : m_field(field), m_pulse(pulse) {}

    /// The field as last read; none when it did not answer.
    [[nodiscard]] const std::optional<TextSnapshot>& seen() const { return m_seen; }

    /// True when the field was last read as `text`.
    [[nodiscard]] bool shows(const std::string& text) const {
        return m_seen && *m_seen->text == text;
    }

    /// Forgets the changes told so far.
    QCoro::Task<void> forget();

    /// Reads the field. False when it does not answer.
    QCoro::Task<bool> look();

    /// Reads the field. True when it holds `text`, to the byte.
    QCoro::Task<bool> holds(std::shared_ptr<const std::string> text);

    /// True once the field has the keyboard: a program learns of the focus that our card gave back
    /// after the display did. False after 500 ms without.
    QCoro::Task<bool> getsKeyboard();

    /// True when the field holds `text` for 120 ms: nobody types.
    QCoro::Task<bool> isQuiet(std::shared_ptr<const std::string> text);

    /// True once the field's own answer was `span` for 100 ms: some editors take a selection up
    /// only then. False after 600 ms without.
    QCoro::Task<bool> isSelected(Span span);

    /// True once the field holds `planned`, but for spaces kept as U+00A0. False after `limit`.
    QCoro::Task<bool> arrives(std::shared_ptr<const std::string> planned,
                              std::chrono::milliseconds limit);

    /// Waits until the field holds `target`, or any text other than `before` that rests for 80 ms.
    /// False when nothing changed within 500 ms.
    QCoro::Task<bool> leaves(std::shared_ptr<const std::string> before,
                             std::shared_ptr<const std::string> target);

private:
    WritableField& m_field;
    WriterPulse& m_pulse;
    std::optional<TextSnapshot> m_seen;
};

} // namespace tacet::hooks
