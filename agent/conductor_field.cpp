#include "agent/conductor.h"
#include "detection/fingerprint.h"
#include "detection/watch.h"

#include <algorithm>
#include <utility>

namespace tacet::agent {

namespace {

constexpr std::chrono::milliseconds kTypingPause{500}; // PRODUCT: what is shown, and when
constexpr std::chrono::seconds kEmptiedGrace{5};       // to take a clearing back
constexpr std::chrono::minutes kLeftGrace{2};          // to look something up and come back
constexpr std::chrono::seconds kClosedGrace{5};        // to put a new field where one was

bool allStayInPlace(const PlacedMarks& marks, const TextChange& change, std::string_view older,
                    std::string_view newer) {
    return std::all_of(marks.spans.begin(), marks.spans.end(),
                       [&](Span span) { return staysInPlace(span, change, older, newer); });
}

bool areAllAmong(const std::vector<Span>& some, const std::vector<Span>& all) {
    return std::all_of(some.begin(), some.end(), [&](Span span) {
        return std::find(all.begin(), all.end(), span) != all.end();
    });
}

// None when it was said of an older text.
std::optional<Warning> warningOn(const CardState& card, const FieldState& field) {
    const Decision& shown = field.shown;
    if (!card.isOpen || shown.id < field.changed || card.index >= shown.warnings.size()) {
        return std::nullopt;
    }
    return shown.warnings[card.index];
}

} // namespace

void Conductor::handle(const hooks::FieldFocused& focused) {
    const bool isSame =
        m_field && m_field->id == focused.field && m_field->context == focused.context;
    m_focused = focused;
    if (isSame) {
        ask(Watch{m_field->id}); // somebody asked to look again
        return;
    }
    endField();
    beginWatching();
}

void Conductor::beginWatching() {
    if (m_paused || !m_focused) {
        return;
    }
    const FieldContext& context = m_focused->context;
    const AiTool* tool = detection::toolFor(*m_policy, context);
    if (tool == nullptr || context.role == FieldRole::Password) {
        return;
    }
    m_field.emplace();
    m_field->id = m_focused->field;
    m_field->context = context;
    m_field->tool = tool->id;
    m_field->toolName = tool->name;
    m_field->conversation = conversationOf(tool->id, context);
    m_field->ledger = WarningLedger(m_sessionKey);
    m_conversations.stays(m_field->conversation);
    refreshSettled();
    ask(Watch{m_field->id});
}

void Conductor::stopWatching() {
    if (m_field) {
        ask(Unwatch{m_field->id});
        releaseMarks();
        endField();
    }
}

void Conductor::endField() {
    if (!m_field) {
        return;
    }
    m_field->ledger.release();
    remember(m_field->ledger.commit());
    remember(m_field->ledger.settle());
    if (std::exchange(m_typingTimer, false)) {
        ask(StopTimer{TimerId::TypingPause});
    }
    sayNothing();
    m_pending.reset();
    m_undo.reset();
    m_marks.reset();
    m_settling = false;
    m_card = {};
    if (m_field->current && !(m_field->ledger.isEmpty() && m_field->ignored.empty())) {
        remember(m_parted.add(
            {.context = m_field->context,
             .conversation = m_field->conversation,
             .text = detection::fingerprintOfText(m_sessionKey, *m_field->current->text),
             .ignored = std::move(m_field->ignored),
             .ledger = std::move(m_field->ledger)}));
        ask(StartTimer{.timer = TimerId::LeftOver, .length = kLeftGrace});
    }
    m_field.reset();
}

// A page may put a new field where one was: only when none comes, the page itself is gone.
void Conductor::closeConversations() {
    for (const ConversationKey& conversation : m_conversations.wipeClosed()) {
        remember(m_parted.forget(conversation));
    }
}

void Conductor::handle(const hooks::FieldLost& lost) {
    if (m_focused && m_focused->field == lost.field) {
        m_focused.reset();
    }
    if (m_field && m_field->id == lost.field) {
        const ConversationKey conversation = m_field->conversation;
        endField();
        if (lost.reason == hooks::LossReason::Died) {
            remember(m_parted.forget(conversation.application));
            m_conversations.wipe(conversation.application);
        } else if (lost.reason == hooks::LossReason::Closed) {
            m_conversations.mayClose(conversation);
            ask(StartTimer{.timer = TimerId::ClosedOver, .length = kClosedGrace});
        }
    }
}

void Conductor::handle(const hooks::Sight& sight) {
    m_sight = sight;
    placeShown();
}

void Conductor::handle(const hooks::TextSeen& seen) {
    const TextSnapshot& snapshot = seen.snapshot;
    if (!m_field || snapshot.id.field != m_field->id ||
        (m_field->current && snapshot.id.version <= m_field->current->id.version)) {
        return;
    }
    if (m_field->current && *m_field->current->text == *snapshot.text) {
        takeSameText(snapshot);
    } else {
        takeNewText(snapshot);
    }
}

// The field was left a while ago: what stood in it goes on, or was sent meanwhile, as a click on
// the page's own button does, which takes the keyboard first.
void Conductor::takeUpParted(const TextSnapshot& snapshot) {
    const Fingerprint text = detection::fingerprintOfText(m_sessionKey, *snapshot.text);
    std::optional<PartedField> parted = isBlank(*snapshot.text)
                                            ? m_parted.takeLast(m_field->context)
                                            : m_parted.take(m_field->context, text);
    if (!parted) {
        return;
    }
    m_field->ignored = std::move(parted->ignored);
    if (parted->text == text) {
        m_field->ledger = std::move(parted->ledger);
    } else {
        remember(parted->ledger.endAll(Outcome::SentAsIs));
    }
}

// The caret moved, or more is known of the same text: the verdict holds for the new snapshot too.
void Conductor::takeSameText(const TextSnapshot& snapshot) {
    m_field->caretCameAlone = m_field->current->caret != snapshot.caret;
    m_field->current = snapshot;
    if (!m_field->judged) {
        detect();
        return;
    }
    m_field->judged->id = snapshot.id;
    refreshShown();
}

void Conductor::takeNewText(const TextSnapshot& snapshot) {
    if (m_field->current) {
        const std::string& older = *m_field->current->text;
        const TextChange change = changeBetween(older, *snapshot.text);
        m_field->ledger.textChanged(change);
        if (m_marks && !allStayInPlace(*m_marks, change, older, *snapshot.text)) {
            m_marks.reset();
        }
        settleLastMend(*snapshot.text);
        if (!m_pending && isBlank(*snapshot.text) && !isBlank(older)) {
            remember(m_field->ledger.emptied(outcomeOfEmptying(*m_field)));
            ask(StartTimer{.timer = TimerId::EmptiedOver, .length = kEmptiedGrace});
        }
        if (!m_pending && m_card.notice != ui::CardNotice::Stale) {
            closeCard();
        }
    } else {
        takeUpParted(snapshot);
    }
    if (std::exchange(m_typingTimer, false)) {
        ask(StopTimer{TimerId::TypingPause});
    }
    m_field->current = snapshot;
    m_field->changed = snapshot.id;
    m_field->judged.reset();
    m_field->pauseOver = false;
    m_field->caretCameAlone = false;
    m_settling = true;
    detect();
}

// Our last edit stays undoable only while it is the last change.
void Conductor::settleLastMend(const std::string& text) {
    if (!m_undo) {
        return;
    }
    if (text == m_undo->before) {
        m_field->ledger.takeBack();
        m_undo.reset();
    } else if (!m_pending) {
        remember(m_field->ledger.commit());
        m_undo.reset();
    }
}

void Conductor::detect() {
    ask(Detect{.snapshot = *m_field->current, .policy = m_policy, .settled = m_field->settled});
}

void Conductor::handle(const Judged& judged) {
    if (!m_field || !m_field->current || judged.decision.id != m_field->current->id) {
        return;
    }
    m_field->judged = judged.decision;
    refreshShown();
}

// What is shown of the same text changed by itself: an open card stays with its warning.
void Conductor::refreshShown() {
    const std::optional<Warning> onCard = warningOn(m_card, *m_field);
    updateShown();
    if (onCard) {
        followWarning(*onCard);
    }
}

void Conductor::updateShown() {
    m_field->shown = visiblePart(*m_field, *m_field->judged);
    m_field->found = static_cast<int>(m_field->shown.warnings.size());
    m_card.index =
        std::min(m_card.index, std::max<std::size_t>(m_field->shown.warnings.size(), 1) - 1);
    const bool waits = waitsForPause(*m_field);
    remember(m_field->ledger.judged(*m_field->current, *m_field->judged, m_field->shown));
    if (waits && !m_typingTimer) {
        m_typingTimer = true;
        ask(StartTimer{.timer = TimerId::TypingPause, .length = kTypingPause});
    }
    placeShown();
}

// Asks where the shown warnings stand, unless exactly this was asked already.
void Conductor::placeShown() {
    if (!m_field || !m_field->judged) {
        return;
    }
    const std::vector<Span> spans = spansOf(m_field->shown);
    if (m_marks && !areAllAmong(m_marks->spans, spans)) {
        m_marks.reset();
    }
    const bool isPart = m_field->current->completeness == Completeness::Part;
    if (m_sight.reason == hooks::BlindReason::MarksUnsupported || (spans.empty() && !isPart)) {
        releaseMarks();
    } else if (m_field->located != m_field->shown.id || m_field->locatedSpans != spans) {
        m_field->located = m_field->shown.id;
        m_field->locatedSpans = spans;
        ask(Locate{.id = m_field->shown.id, .spans = spans});
    }
}

void Conductor::releaseMarks() {
    m_marks.reset();
    m_settling = false;
    if (m_field->located) {
        m_field->located.reset();
        ask(ReleaseMarks{});
    }
}

void Conductor::handle(const hooks::Located& located) {
    if (!m_field || !m_field->judged || !m_field->located) {
        return;
    }
    if (auto placed = placedMarks(m_field->shown, located, m_field->current->completeness)) {
        m_settling = false;
        m_marks = isEmpty(located.field) ? std::nullopt : std::move(placed);
    }
}

void Conductor::handle(const hooks::Unplaced& unplaced) {
    if (!m_field || unplaced.id.field != m_field->id || (m_marks && unplaced.id < m_marks->id)) {
        return;
    }
    m_marks.reset();
    m_settling = false;
    const bool says = m_card.notice != ui::CardNotice::None || m_pending;
    if (m_card.isOpen && m_card.way == ui::CardFocus::Pointer && !says) {
        closeCard();
    }
}

} // namespace tacet::agent
