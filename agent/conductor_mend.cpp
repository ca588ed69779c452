#include "agent/conductor.h"
#include "detection/remedy.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace tacet::agent {

namespace {

constexpr std::chrono::minutes kAliasesLive{30}; // after the last mend

Outcome outcomeOf(Remedy remedy) {
    switch (remedy) {
    case Remedy::Mask:
        return Outcome::Masked;
    case Remedy::Replace:
        return Outcome::Replaced;
    case Remedy::Remove:
        return Outcome::Removed;
    }
    return Outcome::Masked;
}

std::set<WarningKey> keysOf(const std::vector<Warning>& warnings, const FieldState& field) {
    std::set<WarningKey> keys;
    for (const Warning& warning : warnings) {
        keys.insert(field.ledger.keyOf(warning, *field.current));
    }
    return keys;
}

bool isEdited(const Warning& warning, const std::vector<Edit>& edits) {
    return std::any_of(edits.begin(), edits.end(),
                       [&](const Edit& edit) { return contains(edit.span, warning.finding.span); });
}

// The values of which no occurrence is left when the edits are made.
// Requires: the field's text is judged.
std::set<WarningKey> endingKeys(const FieldState& field, const std::vector<Edit>& edits) {
    std::set<WarningKey> going;
    std::set<WarningKey> staying;
    for (const Warning& warning : field.judged->warnings) {
        (isEdited(warning, edits) ? going : staying)
            .insert(field.ledger.keyOf(warning, *field.current));
    }
    for (const WarningKey& key : staying) {
        going.erase(key);
    }
    return going;
}

} // namespace

// A click on the card that another warning has overtaken is no word about that one.
bool Conductor::isCurrent(const WarningId& warning) const {
    const std::optional<ShowCard>& card = m_presenter.shown().card;
    if (card && (card->content.warning != warning || warning.index != m_card.index)) {
        return false;
    }
    return m_field && m_field->judged && !m_pending && warning.snapshot == m_field->shown.id &&
           warning.index < m_field->shown.warnings.size();
}

std::vector<Warning> Conductor::chosen(const WarningId& warning, Scope scope) const {
    std::vector<Warning> warnings;
    for (const std::size_t index :
         detection::covered(m_field->shown, *m_field->current, warning.index, scope)) {
        warnings.push_back(m_field->shown.warnings[index]);
    }
    return warnings;
}

std::vector<Edit> Conductor::editsFor(const std::vector<Warning>& warnings, Remedy remedy) {
    std::vector<Edit> edits = detection::remedy(*m_field->current, warnings, remedy,
                                                m_conversations.aliases(m_field->conversation));
    refreshSettled();
    ask(StartTimer{.timer = TimerId::ForgetAliases, .length = kAliasesLive});
    return edits;
}

void Conductor::handle(const ui::MendIntent& intent) {
    if (!isCurrent(intent.warning)) {
        if (!m_pending) {
            sayOnCard(ui::CardNotice::Stale);
        }
        return;
    }
    std::vector<Edit> edits = editsFor(chosen(intent.warning, intent.scope), intent.remedy);
    if (edits.empty()) {
        sayOnCard(ui::CardNotice::NotPossible);
        return;
    }
    remember(m_field->ledger.commit());
    m_undo.reset();
    PendingMend mend{.plan = {.before = *m_field->current, .edits = std::move(edits)},
                     .ending = {},
                     .outcome = outcomeOf(intent.remedy)};
    mend.ending = endingKeys(*m_field, mend.plan.edits);
    m_field->ledger.hold(mend.ending);
    begin({.what = std::move(mend)});
}

void Conductor::handle(const ui::UndoIntent&) {
    if (m_undo && !m_pending) {
        begin({.what = PendingUndo{*m_undo}});
    }
}

// Nothing is written before the field has the keyboard again. It keeps it, so that no key that is
// typed next is lost in a card; the shortcut calls the card again.
void Conductor::begin(PendingAction action) {
    m_pending = std::move(action);
    m_card.wantsKeyboard = false;
    if (m_card.hasKeyboard) {
        m_card.hasKeyboard = false;
        m_presenter.cardLostKeyboard();
        ask(GiveFocusBack{m_field->id});
    } else {
        carryOut();
    }
}

void Conductor::carryOut() {
    m_pending->isSent = true;
    const auto* mend = std::get_if<PendingMend>(&m_pending->what);
    if (mend == nullptr) {
        ask(Undo{std::get<PendingUndo>(m_pending->what).plan});
        return;
    }
    if (mend->plan.before.id == m_field->current->id) {
        ask(Write{mend->plan});
        return;
    }
    m_pending.reset();
    m_field->ledger.release();
    sayOnCard(ui::CardNotice::Stale);
}

void Conductor::handle(const hooks::FocusGivenBack& given) {
    if (!m_pending || m_pending->isSent || given.field != m_field->id) {
        return;
    }
    if (given.confirmed) {
        carryOut();
        return;
    }
    m_pending.reset();
    m_field->ledger.release();
    sayOnCard(ui::CardNotice::NotPossible);
}

void Conductor::handle(const hooks::Written& written) {
    const auto* mend = m_pending ? std::get_if<PendingMend>(&m_pending->what) : nullptr;
    if (mend == nullptr || !m_pending->isSent || mend->plan.before.id != written.before) {
        return;
    }
    const PendingMend ended = *mend;
    m_pending.reset();
    m_field->ledger.release();
    switch (written.outcome) {
    case hooks::WriteOutcome::Done:
        m_field->ledger.mended(ended.ending, ended.outcome);
        keepUndo(ended, written.after);
        ++m_card.turn;
        sayOnCard(ui::CardNotice::Done);
        break;
    case hooks::WriteOutcome::Stale:
        sayOnCard(ui::CardNotice::Stale);
        break;
    case hooks::WriteOutcome::NotPossible:
    case hooks::WriteOutcome::Unverified:
        sayOnCard(ui::CardNotice::NotPossible);
        break;
    }
    if (m_field->judged) {
        refreshShown();
    }
}

// Undo is on offer while the card is open and our edit is the last change. The caret may have moved
// since, which changes no text.
void Conductor::keepUndo(const PendingMend& done, SnapshotId after) {
    const bool isLastChange = after >= m_field->changed && after <= m_field->current->id;
    if (m_card.isOpen && isLastChange) {
        TextSnapshot written = *m_field->current;
        written.id = after;
        m_undo = hooks::UndoPlan{.after = std::move(written),
                                 .before = *done.plan.before.text,
                                 .editCount = done.plan.edits.size()};
    } else {
        remember(m_field->ledger.commit());
    }
}

void Conductor::handle(const hooks::Undone& undone) {
    if (!m_pending || !std::holds_alternative<PendingUndo>(m_pending->what) ||
        undone.field != m_field->id) {
        return;
    }
    m_pending.reset();
    m_undo.reset();
    if (undone.outcome == hooks::WriteOutcome::Done) {
        m_field->ledger.takeBack();
        ++m_card.turn;
        sayNothing();
    } else {
        remember(m_field->ledger.commit());
        sayOnCard(ui::CardNotice::UndoFailed);
    }
}

void Conductor::handle(const ui::CopyCleanedIntent& intent) {
    if (!isCurrent(intent.warning)) {
        return;
    }
    const std::vector<Edit> edits = editsFor(chosen(intent.warning, intent.scope), intent.remedy);
    ask(Copy{apply({.before = *m_field->current, .edits = edits})});
}

void Conductor::handle(const ClipboardCopied&) {
    sayOnCard(ui::CardNotice::Copied);
}

void Conductor::handle(const ui::IgnoreIntent& intent) {
    if (!isCurrent(intent.warning)) {
        return;
    }
    const std::vector<Warning> warnings = chosen(intent.warning, intent.scope);
    const bool isKept = addIgnoreRules(intent, warnings);
    const std::set<WarningKey> keys = keysOf(warnings, *m_field);
    m_field->ignored.insert(keys.begin(), keys.end());
    remember(m_field->ledger.ignored(keys));
    if (isKept) {
        sayNothing();
    } else {
        sayOnCard(ui::CardNotice::IgnoredHereOnly);
    }
    ++m_card.turn;
    updateShown();
    if (m_field->shown.warnings.empty() && isKept) {
        closeCard();
    }
}

// False when something cannot be remembered: then it is ignored here only.
bool Conductor::addIgnoreRules(const ui::IgnoreIntent& intent,
                               const std::vector<Warning>& warnings) {
    if (intent.how == ui::IgnoreFor::Once) {
        return true;
    }
    const bool inApp = intent.how == ui::IgnoreFor::ThisApp;
    const bool wholeKind = inApp && intent.scope == Scope::SameKind;
    if (!wholeKind && !m_key) {
        return false;
    }
    for (const Warning& warning : warnings) {
        IgnoreRule rule{.kind = warning.finding.kind,
                        .value = {},
                        .tool = inApp ? m_field->tool : ToolId(),
                        .since = m_moment.now};
        if (!wholeKind) {
            const Span span = warning.finding.span;
            rule.value = detection::fingerprintOf(
                *m_key, rule.kind,
                std::string_view(*m_field->current->text).substr(span.begin, length(span)));
        }
        if (std::find(m_rules.begin(), m_rules.end(), rule) == m_rules.end()) {
            m_rules.push_back(rule);
            ask(AddIgnore{rule});
        }
    }
    refreshIgnored();
    return true;
}

} // namespace tacet::agent
