#pragma once

#include "detection/ignore_list.h"
#include "detection/values/decision.h"
#include "detection/values/policy.h"
#include "detection/values/result.h"
#include "detection/values/screen_rect.h"
#include "hooks/field_event.h"
#include "storage/history.h"
#include "ui/intent.h"
#include "ui/settings_values.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace tacet::agent {

/// What is to be shown for the snapshot that `decision` names; the answer to `Detect`.
struct Judged {
    Decision decision;
};

/// The timers that the Conductor asks for; each runs once and at most one of a kind runs.
enum class TimerId {
    TypingPause,   ///< half-typed values are shown when it ends
    PauseOver,     ///< watching goes on
    ForgetAliases, ///< the masks and stand-ins are forgotten
    NoticeOver,    ///< a card that only says what became of an action goes away
    EmptiedOver,   ///< a field that was emptied counts as sent or cleared
    LeftOver,      ///< a field that was left counts as left
    ClosedOver,    ///< a page whose field went away counts as closed
};

/// How many timers there are.
inline constexpr std::size_t kTimerCount = static_cast<std::size_t>(TimerId::ClosedOver) + 1;

struct TimerFired {
    TimerId timer = TimerId::TypingPause;
};

/// The answer to `ReadHistory`.
struct HistoryPageRead {
    std::optional<std::int64_t> before;
    std::vector<storage::HistoryRow> rows;
};

/// What the person chose to ignore so far, and the key of its fingerprints. Without a key no value
/// can be recognised again, and none can be remembered.
struct IgnoreRulesLoaded {
    Result<detection::DeviceKey> key;
    std::vector<IgnoreRule> rules;
};

/// What is kept on this device, or why it is not; `what` names the file.
struct StoreChecked {
    std::optional<Error> fault;
};

/// A new policy holds from now on. Never null.
struct PolicyChanged {
    std::shared_ptr<const Policy> policy;
};

/// The settings that hold from now on.
struct SettingsRead {
    ui::SettingsValues settings;
};

/// The settings are in their file, or why they cannot be read or kept: those in use stay. `what` is
/// the place: the file, and in a bad one the line, the column and the key.
struct SettingsChecked {
    std::optional<Error> fault;
};

/// The person locked the session, or the screen saver did.
struct SessionLocked {};

/// The answer to `Copy`.
struct ClipboardCopied {};

/// Where the card stands now, in native pixels.
struct CardPlaced {
    ScreenRect place;
};

/// A desktop with or without a place for tray icons. Sent at start and when a tray appears.
struct TrayChecked {
    bool present = false;
};

/// Somebody started the program a second time.
struct ShownAgain {};

/// Everything that can happen.
using Event =
    std::variant<hooks::FieldEvent, Judged, ui::Intent, TimerFired, HistoryPageRead,
                 IgnoreRulesLoaded, StoreChecked, PolicyChanged, SettingsRead, SettingsChecked,
                 SessionLocked, ClipboardCopied, CardPlaced, TrayChecked, ShownAgain>;

} // namespace tacet::agent
