#pragma once

#include "detection/values/decision.h"
#include "ui/settings_values.h"

#include <cstdint>
#include <optional>
#include <variant>

namespace tacet::ui {

/// Mask, replace or remove, starting from the warning the card shows.
struct MendIntent {
    WarningId warning{};
    Remedy remedy = Remedy::Mask;
    Scope scope = Scope::This;

    friend bool operator==(const MendIntent&, const MendIntent&) = default;
};

enum class IgnoreFor { Once, ThisValue, ThisApp };

/// Do not show this again: in this field, ever, or in this tool.
struct IgnoreIntent {
    WarningId warning{};
    IgnoreFor how = IgnoreFor::Once;
    Scope scope = Scope::This;

    friend bool operator==(const IgnoreIntent&, const IgnoreIntent&) = default;
};

/// Put the whole text, with every warning in `scope` mended, onto the clipboard; change nothing.
struct CopyCleanedIntent {
    WarningId warning{};
    Remedy remedy = Remedy::Mask;
    Scope scope = Scope::Everything;

    friend bool operator==(const CopyCleanedIntent&, const CopyCleanedIntent&) = default;
};

enum class Step { Next, Previous };

/// Show the card's next or previous warning.
struct StepIntent {
    Step step = Step::Next;

    friend bool operator==(const StepIntent&, const StepIntent&) = default;
};

struct UndoIntent {
    friend bool operator==(const UndoIntent&, const UndoIntent&) = default;
};

struct CloseCardIntent {
    friend bool operator==(const CloseCardIntent&, const CloseCardIntent&) = default;
};

enum class PauseLength { QuarterHour, Hour, UntilTomorrow };

struct PauseIntent {
    PauseLength length = PauseLength::QuarterHour;

    friend bool operator==(const PauseIntent&, const PauseIntent&) = default;
};

struct ResumeIntent {
    friend bool operator==(const ResumeIntent&, const ResumeIntent&) = default;
};

struct CheckNowIntent {
    friend bool operator==(const CheckNowIntent&, const CheckNowIntent&) = default;
};

/// The pages of the main window that a menu can open.
enum class WindowKind { Warnings, Settings, About, Status };

struct OpenWindowIntent {
    WindowKind window = WindowKind::Warnings;

    friend bool operator==(const OpenWindowIntent&, const OpenWindowIntent&) = default;
};

struct QuitIntent {
    friend bool operator==(const QuitIntent&, const QuitIntent&) = default;
};

/// The person changed a setting: all of them, as they stand now.
struct ChangeSettingsIntent {
    SettingsValues settings{};

    friend bool operator==(const ChangeSettingsIntent&, const ChangeSettingsIntent&) = default;
};

/// Show the next page of "My warnings": rows older than `before` (none: the newest).
struct HistoryPageIntent {
    std::optional<std::int64_t> before{};

    friend bool operator==(const HistoryPageIntent&, const HistoryPageIntent&) = default;
};

/// Everything a person can ask for, in the windows and the tray.
using Intent = std::variant<MendIntent, IgnoreIntent, CopyCleanedIntent, StepIntent, UndoIntent,
                            CloseCardIntent, PauseIntent, ResumeIntent, CheckNowIntent,
                            OpenWindowIntent, QuitIntent, ChangeSettingsIntent, HistoryPageIntent>;

} // namespace tacet::ui
