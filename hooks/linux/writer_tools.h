#pragma once

#include <QCoroTask>

#include <chrono>
#include <cstdint>
#include <string>

namespace tacet::hooks {

/// The keys that a write may press. Never a key that types or sends.
enum class WriterKey { Paste, Erase, Undo, Redo, RedoOtherwise };

/// Presses keys for the window that has the keyboard.
class KeyPresser {
public:
    virtual ~KeyPresser() = default;

    /// Presses and releases `key`, with modifiers that the person holds taken up first and put back
    /// after. False when this keyboard has no such key.
    virtual bool press(WriterKey key) = 0;
};

/// Lends the clipboard to one write and gives it back as it was.
class ClipboardLoan {
public:
    virtual ~ClipboardLoan() = default;

    /// Keeps what CLIPBOARD and PRIMARY hold, in every format, before the program of `topLevel` is
    /// written to. False when that is more than 32 MB or takes more than 1 s together: then nothing
    /// may be pasted.
    virtual QCoro::Task<bool> save(std::uint32_t topLevel) = 0;

    /// Owns the clipboard with `text`, marked as not to be remembered. False when it could not.
    virtual QCoro::Task<bool> offer(std::string text) = 0;

    /// True when the text of the last `offer` was asked for.
    [[nodiscard]] virtual bool served() const = 0;

    /// Puts back what the last `save` kept. What another program than the one written to took
    /// meanwhile stays.
    virtual QCoro::Task<void> restore() = 0;
};

/// Time, and changes of the field, as a writer sees them.
class WriterPulse {
public:
    virtual ~WriterPulse() = default;

    /// Some monotonic time.
    [[nodiscard]] virtual std::chrono::milliseconds now() const = 0;

    /// Waits until the field tells of a change, or `atMost`. A change told since the last call
    /// counts.
    virtual QCoro::Task<void> changed(std::chrono::milliseconds atMost) = 0;
};

} // namespace tacet::hooks
