#pragma once

#include "detection/values/screen_rect.h"
#include "detection/values/span.h"
#include "detection/values/text_snapshot.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tacet::hooks {

/// Why Tacet cannot see, or cannot see all.
enum class BlindReason {
    NoAccessibility,     ///< there is no accessibility bus, or it went away
    StartedBeforeBridge, ///< the program runs without accessibility and must be started again
    NotResponding,       ///< the program did not answer in time, several times
    NothingExposed,      ///< the program shows no text to accessibility
    MarksUnsupported,    ///< Wayland: text can be read, marks cannot be placed
    FieldTooLong,        ///< only a part of the field was read
    Excluded,            ///< policy or the person left this field out
};

/// A field has the keyboard. Not a byte of its text has been read yet; it is only after `watch`.
struct FieldFocused {
    FieldId field;
    FieldContext context;
};

/// The text of a watched field, newest state. Also sent once right after `watch`.
struct TextSeen {
    TextSnapshot snapshot;
};

/// One span on the screen. `lines` holds a rectangle for each line it covers, in native pixels,
/// clipped to what is visible; none when the span is out of view or cannot be placed exactly.
struct PlacedSpan {
    Span span;
    std::vector<ScreenRect> lines;

    friend bool operator==(const PlacedSpan&, const PlacedSpan&) = default;
};

/// Where the spans of a `locate` stand now. Sent again, unasked, whenever they have moved and come
/// to rest, until another `locate`, `releaseMarks` or the end of the field.
struct Located {
    SnapshotId id;
    std::vector<PlacedSpan> spans; ///< as many as were asked for, in the same order
    ScreenRect field;              ///< the visible part of the field
};

/// The spans last located are moving or covered: marks must vanish now. `Located` follows when they
/// rest or come into view again.
struct Unplaced {
    SnapshotId id;
};

enum class LossReason {
    Blurred, ///< another field, window or desktop has the keyboard; our own windows are no loss
    Closed,  ///< the field or its document went away
    Died,    ///< the program or the accessibility bus went away
    Silent,  ///< the program does not answer
};

/// The field that was focused no longer is. Nothing said about it counts any more.
struct FieldLost {
    FieldId field;
    LossReason reason = LossReason::Blurred;
};

enum class WriteOutcome {
    Done,        ///< verified by reading back
    Stale,       ///< the field no longer held `before`; nothing was changed
    NotPossible, ///< it could not be done safely; the text is as it was
    Unverified,  ///< something was done but reading back did not confirm it
};

/// The end of a `write`. On Done, the `TextSeen` of the new text (`after`) came first.
struct Written {
    SnapshotId before;
    WriteOutcome outcome = WriteOutcome::NotPossible;
    SnapshotId after;
};

/// The end of an `undo`; Done when the field was read back and holds the expected text.
struct Undone {
    FieldId field;
    WriteOutcome outcome = WriteOutcome::NotPossible;
};

/// The answer to `giveFocusBack`: does the field have the keyboard again?
struct FocusGivenBack {
    FieldId field;
    bool confirmed = false;
};

/// The pointer has rested 300 ms on the zone with this index of the last `watchPointer`.
struct PointerRested {
    std::size_t zone = 0;
};

/// The pointer has been outside every zone and `keepOpen` for 600 ms.
struct PointerLeft {};

/// The person pressed the shortcut while it was armed.
struct ShortcutPressed {};

/// The shortcut could (`available`) or could not be grabbed: another program may hold it.
struct ShortcutState {
    bool available = false;
};

/// What the hook can do on this desktop, and whether it sees at all. Sent at start and on every
/// change. `reason` is empty when it sees; `application` names the program in front when the reason
/// is its own.
struct Sight {
    std::optional<BlindReason> reason;
    std::string application;

    friend bool operator==(const Sight&, const Sight&) = default;
};

using FieldEvent =
    std::variant<FieldFocused, TextSeen, Located, Unplaced, FieldLost, Written, Undone,
                 FocusGivenBack, PointerRested, PointerLeft, ShortcutPressed, ShortcutState, Sight>;

} // namespace tacet::hooks
