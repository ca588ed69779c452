#pragma once

#include "detection/values/decision.h"
#include "detection/values/screen_rect.h"

#include <optional>
#include <string>
#include <vector>

namespace tacet::ui {

/// What became of the last action, if the card has to say something about it.
enum class CardNotice {
    None,
    Done,        ///< done and verified; Undo is offered while it is the last change
    Stale,       ///< the text changed meanwhile; nothing was done
    NotPossible, ///< it cannot be done safely here; the cleaned text can be copied
    Copied,      ///< the cleaned text is on the clipboard
    UndoFailed,
    IgnoredHereOnly, ///< ignored in this field; it cannot be remembered on this device
};

/// What one card shows. `excerpt` is masked already; the full value is not in here.
///
/// Nobody may click where a button has just moved to: while `turn` is the same, `scopes` and all
/// that a person can do stay, and only counts and the notice change.
struct CardContent {
    WarningId warning{};
    KindId kind{};
    Family family = Family::Identity;
    std::optional<KindId> runnerUp{};
    Level level = Level::Warning;
    std::vector<CombinationId> raisedBy{}; ///< the combinations it belongs to
    Confidence confidence = Confidence::Medium;
    EvidenceSet evidence{};
    std::string contextWord{}; ///< the word nearby that named the kind; may be empty
    std::string excerpt{};
    RemedySet remedies{};
    int position = 1; ///< of `count`, from 1
    int count = 1;
    int sameValue = 1; ///< how many warnings have this value, this one included
    int sameKind = 1;
    std::vector<Scope> scopes{}; ///< the choices on offer, one for each scope that differs
    int turn = 0; ///< another number when the card turned to another warning or was opened again
    bool canUndo = false;
    bool canWrite = true; ///< false: only copying the cleaned text is offered
    CardNotice notice = CardNotice::None;
    std::string tool{}; ///< the AI tool's name for people, as in "ignore in ChatGPT"; may be empty

    friend bool operator==(const CardContent&, const CardContent&) = default;
};

/// True when there is no warning left to speak of, only what became of the action.
inline bool isOver(const CardContent& content) {
    return content.count == 0;
}

enum class CardFocus {
    Pointer,  ///< opened by the pointer: never takes the keyboard
    Keyboard, ///< opened by the shortcut: takes it, and gives it back when it closes
};

/// Where the card may stand: beside `anchor`, covering none of `keepClear`, in native pixels.
struct CardAnchor {
    ScreenRect anchor{};
    std::vector<ScreenRect> keepClear{};

    friend bool operator==(const CardAnchor&, const CardAnchor&) = default;
};

} // namespace tacet::ui
