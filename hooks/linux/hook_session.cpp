#include "hooks/linux/hook_session.h"

#include "hooks/linux/accessible.h"
#include "hooks/linux/focus_return.h"
#include "hooks/linux/process_name.h"
#include "hooks/linux/x11_windows.h"

#include <QCoroTimer>

#include <chrono>
#include <utility>

namespace tacet::hooks {

namespace {

// A grabbed key costs a Firefox field its focus for some milliseconds: that is no loss.
constexpr std::chrono::milliseconds kBlurGrace{300};

bool isWayland() {
    return qEnvironmentVariableIsSet("WAYLAND_DISPLAY") &&
           (qEnvironmentVariable("XDG_SESSION_TYPE") == QLatin1String("wayland") ||
            !qEnvironmentVariableIsSet("DISPLAY"));
}

/// Programs use the names of their objects again: a field is the same only in the same page.
bool isSameField(const FocusedField& a, const FocusedField& b) {
    return a.object == b.object && a.context.document == b.context.document &&
           a.context.page == b.context.page && a.context.pageId == b.context.pageId;
}

} // namespace

HookSession::HookSession(EventSink sink)
    : m_sink(std::move(sink)), m_sight([this](Sight sight) { m_sink(std::move(sight)); }),
      m_tracker(m_bus, {.found = [this](FocusedField field) { onFound(std::move(field)); },
                        .inside =
                            [this] {
                                if (m_watched) {
                                    m_watched->distrust();
                                }
                            },
                        .none = [this] { lose(LossReason::Blurred); }}),
      m_locator(m_bus, locatorCalls()) {
    connect(&m_bus, &A11yBus::happened, this, &HookSession::onEvent);
    connect(&m_bus, &A11yBus::lost, this, &HookSession::onBusLost);
    connect(&m_bus, &A11yBus::programCame, &m_bus,
            [this](const QString& service) { m_tracker.welcome(service); });
    connect(&m_bus, &A11yBus::programGone, this, &HookSession::onProgramGone);
    connect(&m_bus, &A11yBus::programSilent, this, &HookSession::onSilent);
    connect(&m_bus, &A11yBus::programAnswers, this, &HookSession::onAnswers);
    connect(&m_bus, &A11yBus::opened, this, [this] {
        m_sight.setBus(true);
        m_tracker.lookAgain();
        if (m_desktop) {
            m_desktop->blind.look();
        }
    });
}

HookSession::~HookSession() {
    stopWatching();
}

void HookSession::start() {
    openDesktop();
    m_sight.setMarks(m_desktop != nullptr);
    m_bus.open();
}

void HookSession::openDesktop() {
    if (isWayland()) {
        return;
    }
    Result<std::unique_ptr<X11Session>> session = X11Session::open();
    if (!session) {
        return;
    }
    Desktop::Calls calls;
    calls.window = [this](WindowChange change) { onWindow(change); };
    calls.pointer.rested = [this](std::size_t zone) { m_sink(PointerRested{.zone = zone}); };
    calls.pointer.left = [this] { m_sink(PointerLeft{}); };
    calls.pointer.stirred = [this] { m_locator.stir(); };
    calls.shortcut = [this] { m_sink(ShortcutPressed{}); };
    calls.blind = [this](std::optional<std::string> name) { m_sight.setBlind(std::move(name)); };
    m_desktop = std::make_unique<Desktop>(std::move(session).value(), m_bus, std::move(calls));
}

Locator::Calls HookSession::locatorCalls() {
    Locator::Calls calls;
    calls.located = [this](Located located) { m_sink(std::move(located)); };
    calls.unplaced = [this](Unplaced unplaced) { m_sink(unplaced); };
    calls.isCurrent = [this](const std::shared_ptr<const AssembledText>& text) {
        return m_watched && !m_watched->isReading() && *m_watched->text()->text == *text->text;
    };
    calls.window = [this]() -> std::optional<ScreenRect> {
        if (!m_desktop || !m_focus) {
            return std::nullopt;
        }
        return geometryOf(*m_desktop->session, findTopLevel()).value_or(ScreenRect());
    };
    calls.isCovered = [this](const ScreenRect& rect) {
        return m_desktop && m_focus && isCovered(*m_desktop->session, m_focus->topLevel, rect);
    };
    return calls;
}

bool HookSession::isFocus(FieldId id) const {
    return m_focus && m_focus->id == id;
}

void HookSession::onEvent(const AtspiEvent& event) {
    const bool isOfFocus = m_focus && event.source == m_focus->field.object;
    const bool isOfText =
        event.kind == AtspiEventKind::TextChanged || event.kind == AtspiEventKind::CaretMoved;
    if (isOfText && isOfFocus && m_focus->field.context.role == FieldRole::Password) {
        return;
    }
    if (event.kind == AtspiEventKind::WindowActivated ||
        event.kind == AtspiEventKind::FocusGained) {
        m_sight.setFront(event.source.service.toStdString());
    }
    if (isOfText && m_watched && m_watched->take(event)) {
        if (m_desktop) {
            m_desktop->pulse.note();
        }
        return;
    }
    if (event.kind == AtspiEventKind::TextChanged && m_watched &&
        event.source.service == m_focus->field.object.service) {
        m_watched->distrustLater(); // it may be in a part of the field that is not yet known
    }
    if (isOfText && isOfFocus) {
        return; // a field that is not watched
    }
    if (event.kind == AtspiEventKind::FocusLost && isOfFocus) {
        checkBlur(m_focus->id);
    }
    m_tracker.take(event);
}

void HookSession::onFound(FocusedField field) {
    const bool wasAsked = std::exchange(m_wasAsked, false);
    if (m_focus && isSameField(m_focus->field, field)) {
        if (m_watched) {
            m_watched->distrust();
        }
        if (wasAsked) {
            m_sink(FieldFocused{.field = m_focus->id, .context = m_focus->field.context});
        }
        return;
    }
    lose(LossReason::Blurred);
    const bool isExposed = field.hasText || field.context.role == FieldRole::Password;
    m_sight.setFront(field.object.service.toStdString());
    m_sight.setUnexposed(isExposed ? std::nullopt : std::optional(field.context.application));
    m_focus = Focus{.id = {++m_lastFieldId}, .field = std::move(field), .topLevel = 0};
    findTopLevel();
    m_sink(FieldFocused{.field = m_focus->id, .context = m_focus->field.context});
}

/// The top level that holds the focused field; 0 while it is not yet mapped. Requires: a focus.
X11Window HookSession::findTopLevel() {
    if (m_desktop && m_focus->topLevel == 0) {
        m_focus->topLevel = topLevelOf(*m_desktop->session, m_focus->field.process);
        m_desktop->window.watch(m_focus->topLevel);
    }
    return m_focus->topLevel;
}

void HookSession::onWindow(WindowChange change) {
    switch (change) {
    case WindowChange::Moved:
        m_locator.moved();
        break;
    case WindowChange::Restacked:
    case WindowChange::Shown:
        m_locator.restacked();
        break;
    case WindowChange::Activated:
        break;
    case WindowChange::Blurred:
    case WindowChange::Hidden:
        lose(LossReason::Blurred);
        break;
    case WindowChange::Closed:
        lose(LossReason::Closed);
        break;
    }
}

QCoro::Task<> HookSession::checkBlur(FieldId id) {
    co_await QCoro::sleepFor(kBlurGrace);
    if (!isFocus(id)) {
        co_return;
    }
    const std::optional<States> states = co_await statesOf(m_bus, m_focus->field.object);
    if (!isFocus(id) || (states && states->isFocused())) {
        co_return;
    }
    const bool isOurTurn =
        m_desktop && isOurs(*m_desktop->session, activeTopLevel(*m_desktop->session));
    if (!isOurTurn) {
        lose(states ? LossReason::Blurred : LossReason::Closed);
    }
}

void HookSession::onProgramGone(const QString& service) {
    if (m_focus && m_focus->field.object.service == service) {
        lose(LossReason::Died);
    }
    m_sight.clearSilent(service.toStdString());
    m_tracker.forget(service);
}

QCoro::Task<> HookSession::onSilent(QString service) {
    if (m_focus && m_focus->field.object.service == service) {
        lose(LossReason::Silent);
    }
    const std::uint32_t process = co_await m_bus.processOf(service);
    if (m_bus.isLate(service)) {
        m_sight.setSilent(service.toStdString(), processName(process));
    }
}

void HookSession::onAnswers(const QString& service) {
    m_sight.clearSilent(service.toStdString());
    if (!m_focus) {
        m_tracker.lookAgain();
    }
}

void HookSession::onBusLost() {
    lose(LossReason::Died);
    m_tracker.forget({});
    m_sight.clearAllSilent();
    m_sight.setBus(false);
}

void HookSession::onSeen(TextSnapshot snapshot) {
    m_sink(TextSeen{.snapshot = std::move(snapshot)});
}

void HookSession::lose(LossReason reason) {
    if (!m_focus) {
        return;
    }
    stopWatching();
    if (m_desktop) {
        m_desktop->window.stop();
        m_desktop->shortcut.disarm();
    }
    const FieldId id = m_focus->id;
    m_focus.reset();
    m_tracker.letGo();
    m_sight.setUnexposed(std::nullopt);
    m_sink(FieldLost{.field = id, .reason = reason});
}

void HookSession::stopWatching() {
    m_locator.release();
    if (m_watched) {
        m_focus->lastVersion = m_watched->version();
        m_watched->stop();
        m_watched.reset();
    }
}

void HookSession::watch(FieldId field) {
    const bool mayRead = isFocus(field) && m_focus->field.hasText &&
                         m_focus->field.context.role != FieldRole::Password;
    if (!mayRead || m_watched) {
        return;
    }
    m_watched = std::make_shared<WatchedField>(
        m_bus, m_desktop ? m_desktop->session.get() : nullptr, m_focus->field,
        SnapshotId{.field = field, .version = m_focus->lastVersion}, watchCalls());
    m_watched->setTopLevel(findTopLevel());
    m_watched->start();
}

WatchedField::Calls HookSession::watchCalls() {
    WatchedField::Calls calls;
    calls.seen = [this](TextSnapshot snapshot) { onSeen(std::move(snapshot)); };
    calls.settled = [this] { m_locator.retry(); };
    calls.gone = [this] { lose(LossReason::Closed); };
    return calls;
}

void HookSession::unwatch(FieldId field) {
    if (isFocus(field)) {
        stopWatching();
    }
}

void HookSession::locate(SnapshotId id, std::vector<Span> spans) {
    if (!m_watched || !m_watched->current() || m_watched->current()->id != id) {
        return;
    }
    if (!m_desktop) {
        Located located{.id = id, .spans = {}, .field = {}};
        for (const Span span : spans) {
            located.spans.push_back({.span = span, .lines = {}});
        }
        m_sink(std::move(located));
        return;
    }
    m_locator.locate(m_focus->field, m_watched->text(), id, std::move(spans));
}

void HookSession::releaseMarks() {
    m_locator.release();
}

void HookSession::watchPointer(PointerZones zones) {
    if (m_desktop) {
        m_desktop->pointer.watch(std::move(zones));
    }
}

void HookSession::armShortcut(std::optional<Shortcut> shortcut) {
    if (!m_desktop || !shortcut || !m_focus) {
        if (m_desktop) {
            m_desktop->shortcut.disarm();
        }
        if (shortcut) {
            m_sink(ShortcutState{.available = false});
        }
        return;
    }
    m_sink(ShortcutState{.available = m_desktop->shortcut.arm(*shortcut, findTopLevel())});
}

void HookSession::giveFocusBack(FieldId field) {
    runFocusReturn(field);
}

QCoro::Task<> HookSession::runFocusReturn(FieldId field) {
    bool confirmed = false;
    if (m_desktop && isFocus(field)) {
        confirmed = co_await returnFocus(*m_desktop->session, m_focus->topLevel);
    }
    m_sink(FocusGivenBack{.field = field, .confirmed = confirmed && isFocus(field)});
}

void HookSession::write(EditPlan plan) {
    runWrite(std::move(plan));
}

QCoro::Task<> HookSession::runWrite(EditPlan plan) {
    const SnapshotId before = plan.before.id;
    Written written;
    written.before = before;
    written.outcome = WriteOutcome::Stale;
    if (m_watched && isFocus(before.field)) {
        written.outcome = WriteOutcome::NotPossible;
        if (m_desktop && !m_isWriting) {
            m_isWriting = true;
            const WriteAnswer answer = co_await m_desktop->writer.write(m_watched, std::move(plan));
            m_isWriting = false;
            written.outcome = answer.outcome;
            written.after = answer.after ? answer.after->id : SnapshotId();
        }
    }
    m_sink(written);
}

void HookSession::undo(UndoPlan plan) {
    runUndo(std::move(plan));
}

QCoro::Task<> HookSession::runUndo(UndoPlan plan) {
    const FieldId field = plan.after.id.field;
    Undone undone;
    undone.field = field;
    undone.outcome = WriteOutcome::Stale;
    if (m_watched && isFocus(field)) {
        undone.outcome = WriteOutcome::NotPossible;
        if (m_desktop && !m_isWriting) {
            m_isWriting = true;
            undone.outcome = co_await m_desktop->writer.undo(m_watched, std::move(plan));
            m_isWriting = false;
        }
    }
    m_sink(undone);
}

void HookSession::checkNow() {
    m_wasAsked = true;
    m_tracker.lookAgain();
}

} // namespace tacet::hooks
