#pragma once

#include "agent/card_state.h"
#include "agent/command.h"
#include "agent/conversations.h"
#include "agent/event.h"
#include "agent/field_state.h"
#include "agent/moment.h"
#include "agent/parted_fields.h"
#include "agent/pending_action.h"
#include "agent/presenter.h"
#include "agent/tray_view.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tacet::agent {

/// Decides everything: events in, commands out. Touches nothing else; has no clock.
///
/// What is shown follows from the state and is told only when it changes. The UI thread owns it.
/// Laws: no Write and no ShowMarks for a snapshot that is not current; no Watch for a password
/// field or a field of no tool; each warning is remembered at most once.
class Conductor {
public:
    /// `sessionKey` makes fingerprints of values and texts that are to be known again, so that the
    /// text itself need not be kept; a random one for each start. Requires: `policy` is not null.
    Conductor(std::shared_ptr<const Policy> policy, const detection::DeviceKey& sessionKey);

    /// What is to be done about `event`, in order.
    Commands on(const Event& event, const Moment& moment);

private:
    void handle(const hooks::FieldEvent& event);
    void handle(const ui::Intent& intent);
    // The watched field and its text: conductor_field.cpp
    void handle(const hooks::FieldFocused& focused);
    void handle(const hooks::TextSeen& seen);
    void handle(const hooks::Located& located);
    void handle(const hooks::Unplaced& unplaced);
    void handle(const hooks::FieldLost& lost);
    void handle(const hooks::Sight& sight);
    void handle(const Judged& judged);
    void beginWatching();
    void stopWatching();
    void endField();
    void closeConversations();
    void takeUpParted(const TextSnapshot& snapshot);
    void takeSameText(const TextSnapshot& snapshot);
    void takeNewText(const TextSnapshot& snapshot);
    void settleLastMend(const std::string& text);
    void detect();
    void refreshShown();
    void updateShown();
    void placeShown();
    void releaseMarks();

    // The card: conductor_card.cpp
    void handle(const hooks::PointerRested& rested);
    void handle(const hooks::PointerLeft& left);
    void handle(const hooks::ShortcutPressed& pressed);
    void handle(const ui::StepIntent& intent);
    void handle(const ui::CloseCardIntent& intent);
    void handle(const CardPlaced& placed);
    void openCard(ui::CardFocus way, std::size_t index);
    void closeCard();
    void followWarning(const Warning& warning);
    void sayOnCard(ui::CardNotice notice);
    void sayNothing();
    [[nodiscard]] bool canActOnMarks() const;

    // What is done to the text: conductor_mend.cpp
    void handle(const ui::MendIntent& intent);
    void handle(const ui::IgnoreIntent& intent);
    void handle(const ui::CopyCleanedIntent& intent);
    void handle(const ui::UndoIntent& intent);
    void handle(const hooks::FocusGivenBack& given);
    void handle(const hooks::Written& written);
    void handle(const hooks::Undone& undone);
    void handle(const ClipboardCopied& copied);
    [[nodiscard]] bool isCurrent(const WarningId& warning) const;
    [[nodiscard]] std::vector<Warning> chosen(const WarningId& warning, Scope scope) const;
    std::vector<Edit> editsFor(const std::vector<Warning>& warnings, Remedy remedy);
    void begin(PendingAction action);
    void carryOut();
    void keepUndo(const PendingMend& done, SnapshotId after);
    bool addIgnoreRules(const ui::IgnoreIntent& intent, const std::vector<Warning>& warnings);
    void remember(const std::vector<EndedWarning>& ended);
    void remember(const std::vector<EndedElsewhere>& ended);

    // The program itself: conductor_program.cpp
    void handle(const hooks::ShortcutState& state);
    void handle(const ui::PauseIntent& intent);
    void handle(const ui::ResumeIntent& intent);
    void handle(const ui::CheckNowIntent& intent);
    void handle(const ui::OpenWindowIntent& intent);
    void handle(const ui::QuitIntent& intent);
    void handle(const ui::ChangeSettingsIntent& intent);
    void handle(const ui::HistoryPageIntent& intent);
    void handle(const TimerFired& fired);
    void handle(const HistoryPageRead& page);
    void handle(const IgnoreRulesLoaded& loaded);
    void handle(const PolicyChanged& changed);
    void handle(const StoreChecked& checked);
    void handle(const SettingsRead& settings);
    void handle(const SettingsChecked& checked);
    void handle(const SessionLocked& locked);
    void handle(const TrayChecked& checked);
    void handle(const ShownAgain& shown);
    void resume();
    void refreshIgnored();
    void refreshSettled();

    // What is shown: conductor_presence.cpp
    [[nodiscard]] Presence presence() const;
    [[nodiscard]] std::optional<ShowCard> wantedCard() const;
    [[nodiscard]] std::optional<ShowCard> noticeCard() const;
    [[nodiscard]] WatchPointer wantedPointer(const std::optional<ShowCard>& card) const;
    [[nodiscard]] std::optional<hooks::Shortcut> wantedShortcut() const;
    [[nodiscard]] ui::TrayState wantedTray() const;
    void ask(Command command) { m_commands.push_back(std::move(command)); }

    std::shared_ptr<const Policy> m_policy;
    detection::DeviceKey m_sessionKey;
    Moment m_moment;
    Commands m_commands;
    std::optional<hooks::FieldFocused> m_focused; ///< watched or not
    std::optional<FieldState> m_field;            ///< the focused field, if it is watched
    PartedFields m_parted;                        ///< those that were watched before
    std::optional<PlacedMarks> m_marks;           ///< on the screen now
    bool m_settling = false; ///< the text just changed: what is armed stays until marks are placed
    CardState m_card;
    std::optional<PendingAction> m_pending;
    std::optional<hooks::UndoPlan> m_undo; ///< while our edit is the last change and the card shows
    Conversations m_conversations;
    std::optional<detection::DeviceKey> m_key; ///< none: no value can be remembered as ignored
    std::vector<IgnoreRule> m_rules;
    detection::IgnoreList m_ignored;
    bool m_paused = false;
    bool m_shortcutTaken = false;
    bool m_typingTimer = false;
    KeepingFaults m_faults;
    hooks::Sight m_sight;
    ui::SettingsValues m_settings;
    Presenter m_presenter;
};

} // namespace tacet::agent
