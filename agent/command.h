#pragma once

#include "agent/event.h"
#include "agent/program_command.h"
#include "detection/decide.h"
#include "detection/values/edit.h"
#include "hooks/field_hook.h"
#include "ui/card_content.h"
#include "ui/findings_list.h"
#include "ui/marks.h"
#include "ui/tray_state.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tacet::agent {

struct Watch {
    FieldId field;
};

struct Unwatch {
    FieldId field;
};

/// Judge this text; the answer is `Judged`. A waiting job of an older text is dropped.
struct Detect {
    TextSnapshot snapshot;
    std::shared_ptr<const Policy> policy;
    std::shared_ptr<const detection::Settled> settled;
};

/// Find these spans on the screen and follow them.
struct Locate {
    SnapshotId id;
    std::vector<Span> spans;
};

/// Follow no spans any more.
struct ReleaseMarks {};

/// Draw this, for the snapshot `id`.
struct ShowMarks {
    SnapshotId id;
    ui::MarksView view;
};

struct ClearMarks {};

struct ShowCard {
    ui::CardContent content;
    ui::CardAnchor anchor;
    ui::CardFocus focus = ui::CardFocus::Pointer;

    friend bool operator==(const ShowCard&, const ShowCard&) = default;
};

struct HideCard {};

/// Watch the pointer over the lines of the marks, then the badge, in this order of zones; being
/// over `card` is no leaving. A card alone is watched for being left. Nothing to watch ends it.
struct WatchPointer {
    std::vector<ScreenRect> lines;
    std::optional<ui::Badge> badge;
    ScreenRect card; ///< empty when no card shows

    friend bool operator==(const WatchPointer&, const WatchPointer&) = default;
};

/// Grab the shortcut, or give it back.
struct ArmShortcut {
    std::optional<hooks::Shortcut> shortcut;

    friend bool operator==(const ArmShortcut&, const ArmShortcut&) = default;
};

struct GiveFocusBack {
    FieldId field;
};

struct Write {
    EditPlan plan;
};

struct Undo {
    hooks::UndoPlan plan;
};

/// Look again at what has the keyboard.
struct CheckNow {};

/// Put this text onto the clipboard; the answer is `ClipboardCopied`.
struct Copy {
    std::string text;
};

struct Tell {
    ui::TrayState state;
};

/// Start this timer anew.
struct StartTimer {
    TimerId timer = TimerId::TypingPause;
    std::chrono::milliseconds length{0};
};

struct StopTimer {
    TimerId timer = TimerId::TypingPause;
};

/// Everything the Conductor can ask for.
using Command =
    std::variant<Watch, Unwatch, Detect, Locate, ReleaseMarks, ShowMarks, ClearMarks, ShowCard,
                 HideCard, WatchPointer, ArmShortcut, GiveFocusBack, Write, Undo, CheckNow, Copy,
                 Remember, AddIgnore, Tell, StartTimer, StopTimer, OpenWindow, ReadHistory,
                 ShowHistory, ShowFindings, SaveSettings, ShowSettings, Quit>;

using Commands = std::vector<Command>;

} // namespace tacet::agent
