#include "hooks/fake/fake_field_hook.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace tacet::hooks {

FakeFieldHook::FakeFieldHook(FakeDesktop& desktop) : m_desktop(desktop) {}

FakeFieldHook::~FakeFieldHook() {
    m_desktop.setListener({});
}

void FakeFieldHook::post(std::function<void()> work) {
    const std::lock_guard lock(m_mutex);
    m_work.push_back(std::move(work));
}

void FakeFieldHook::pump() {
    while (true) {
        std::function<void()> work;
        {
            const std::lock_guard lock(m_mutex);
            if (m_work.empty()) {
                return;
            }
            work = std::move(m_work.front());
            m_work.pop_front();
        }
        work();
    }
}

void FakeFieldHook::tell(FieldEvent event) {
    if (m_isHolding) {
        m_held.push_back(std::move(event));
    } else {
        m_sink(std::move(event));
    }
}

void FakeFieldHook::releaseEvents() {
    m_isHolding = false;
    while (!m_held.empty()) {
        FieldEvent event = std::move(m_held.front());
        m_held.pop_front();
        m_sink(std::move(event));
    }
}

void FakeFieldHook::start(EventSink sink) {
    post([this, sink = std::move(sink)] {
        assert(!m_sink);
        m_sink = sink;
        m_desktop.setListener([this](DesktopChange change) { onChange(change); });
        tell(m_desktop.sight());
        lookAgain();
    });
}

/// An event says that something changed, no more: it is looked at when the event's turn comes, as
/// on a real platform.
void FakeFieldHook::onChange(DesktopChange change) {
    post([this, change] {
        switch (change) {
        case DesktopChange::Focus:
            lookAgain();
            break;
        case DesktopChange::Closed:
            lose(LossReason::Closed);
            break;
        case DesktopChange::Died:
            lose(LossReason::Died);
            break;
        case DesktopChange::Text:
            if (m_focus && m_focus->current) {
                read();
            }
            break;
        case DesktopChange::Moved:
            followMove();
            break;
        case DesktopChange::Pointer:
            lookAtPointer();
            break;
        case DesktopChange::Shortcut:
            if (m_isArmed) {
                tell(ShortcutPressed{});
            }
            break;
        case DesktopChange::Sight:
            tell(m_desktop.sight());
            break;
        }
    });
}

void FakeFieldHook::lookAgain() {
    const std::optional<FakeDesktop::FieldNumber> now = m_desktop.focused();
    if (m_focus && now == m_focus->number) {
        return;
    }
    lose(LossReason::Blurred);
    if (now) {
        m_focus = Focus{.id = {++m_lastFieldId}, .number = *now, .version = 0, .current = {}};
        tell(FieldFocused{.field = m_focus->id, .context = field().setup().context});
    }
}

void FakeFieldHook::lose(LossReason reason) {
    if (!m_focus) {
        return;
    }
    const FieldId id = m_focus->id;
    m_focus.reset();
    m_following.reset();
    m_isArmed = false;
    tell(FieldLost{.field = id, .reason = reason});
}

void FakeFieldHook::watch(FieldId id) {
    post([this, id] {
        const bool mayRead = isFocus(id) && field().setup().context.role != FieldRole::Password;
        if (mayRead && !m_focus->current) {
            read();
        }
    });
}

void FakeFieldHook::unwatch(FieldId id) {
    post([this, id] {
        if (isFocus(id)) {
            m_focus->current.reset();
            m_following.reset();
        }
    });
}

/// Makes a snapshot of the focused field, unless nothing changed.
void FakeFieldHook::read() {
    auto text = std::make_shared<const std::string>(field().read());
    const std::size_t caret = TextOffsets(*text, field().setup().unit).byteAt(field().caret());
    const std::optional<TextSnapshot>& last = m_focus->current;
    const bool isSameText = last && *last->text == *text;
    if (isSameText && last->caret == caret) {
        return;
    }
    if (!isSameText) {
        m_following.reset();
    }
    TextSnapshot snapshot;
    snapshot.id = {.field = m_focus->id, .version = ++m_focus->version};
    snapshot.text = std::move(text);
    snapshot.context = field().setup().context;
    snapshot.caret = caret;
    m_focus->current = snapshot;
    tell(TextSeen{.snapshot = std::move(snapshot)});
}

std::size_t FakeFieldHook::unitsAt(std::size_t byte) const {
    const FakeField& field = m_desktop.field(m_focus->number);
    return TextOffsets(*m_focus->current->text, field.setup().unit).unitsAt(byte);
}

void FakeFieldHook::locate(SnapshotId id, std::vector<Span> spans) {
    post([this, id, spans = std::move(spans)] {
        if (isWatched(id.field) && m_focus->current->id == id) {
            m_following = Following{.id = id, .spans = spans};
            place();
        }
    });
}

void FakeFieldHook::place() {
    Located located{.id = m_following->id, .spans = {}, .field = m_desktop.area(m_focus->number)};
    for (const Span span : m_following->spans) {
        located.spans.push_back({.span = span,
                                 .lines = m_desktop.rectangles(m_focus->number, unitsAt(span.begin),
                                                               unitsAt(span.end))});
    }
    tell(std::move(located));
}

void FakeFieldHook::followMove() {
    if (m_following) {
        tell(Unplaced{.id = m_following->id});
        place();
    }
}

void FakeFieldHook::releaseMarks() {
    post([this] { m_following.reset(); });
}

void FakeFieldHook::watchPointer(PointerZones zones) {
    post([this, zones = std::move(zones)] {
        m_zones = zones;
        m_isPointerIn = false;
    });
}

void FakeFieldHook::lookAtPointer() {
    const auto isOn = [this](const ScreenRect& rect) {
        return contains(rect, m_desktop.pointerX(), m_desktop.pointerY());
    };
    const auto zone = std::find_if(m_zones.zones.begin(), m_zones.zones.end(), isOn);
    if (zone != m_zones.zones.end()) {
        m_isPointerIn = true;
        tell(PointerRested{.zone = static_cast<std::size_t>(zone - m_zones.zones.begin())});
    } else if (m_isPointerIn && !isOn(m_zones.keepOpen)) {
        m_isPointerIn = false;
        tell(PointerLeft{});
    }
}

void FakeFieldHook::armShortcut(std::optional<Shortcut> shortcut) {
    post([this, isWanted = shortcut.has_value()] {
        m_isArmed = isWanted && m_focus && !m_desktop.isShortcutTaken;
        if (isWanted) {
            tell(ShortcutState{.available = m_isArmed});
        }
    });
}

void FakeFieldHook::giveFocusBack(FieldId id) {
    post([this, id] { tell(FocusGivenBack{.field = id, .confirmed = isFocus(id)}); });
}

void FakeFieldHook::write(EditPlan plan) {
    post([this, plan = std::move(plan)] { tell(runWrite(plan)); });
}

Written FakeFieldHook::runWrite(const EditPlan& plan) {
    Written written{.before = plan.before.id, .outcome = WriteOutcome::Stale, .after = {}};
    if (!isWatched(plan.before.id.field)) {
        return written;
    }
    read();
    if (*m_focus->current->text != *plan.before.text) {
        return written;
    }
    const bool isMade = makeEdits(plan);
    read();
    const std::string& now = *m_focus->current->text;
    const bool isDone = isMade && now == apply(plan);
    const bool isAsBefore = !isMade && now == *plan.before.text;
    written.outcome = isDone       ? WriteOutcome::Done
                      : isAsBefore ? WriteOutcome::NotPossible
                                   : WriteOutcome::Unverified;
    written.after = isDone ? m_focus->current->id : SnapshotId();
    return written;
}

/// Makes all edits, last to first so that offsets stay right. False when the program refused one;
/// those before it are taken back.
bool FakeFieldHook::makeEdits(const EditPlan& plan) {
    for (auto edit = plan.edits.rbegin(); edit != plan.edits.rend(); ++edit) {
        const bool isMade =
            field().replace(unitsAt(edit->span.begin), unitsAt(edit->span.end), edit->replacement);
        if (!isMade) {
            for (; edit != plan.edits.rbegin(); --edit) {
                field().undo();
            }
            return false;
        }
    }
    return true;
}

void FakeFieldHook::undo(UndoPlan plan) {
    post([this, plan = std::move(plan)] {
        const WriteOutcome outcome = runUndo(plan);
        tell(Undone{.field = plan.after.id.field, .outcome = outcome});
    });
}

WriteOutcome FakeFieldHook::runUndo(const UndoPlan& plan) {
    if (!isWatched(plan.after.id.field)) {
        return WriteOutcome::Stale;
    }
    read();
    if (*m_focus->current->text != *plan.after.text) {
        return WriteOutcome::Stale;
    }
    std::size_t steps = 0;
    while (field().model() != plan.before && steps < plan.editCount && field().undo()) {
        ++steps;
    }
    const bool isBack = field().model() == plan.before;
    for (; !isBack && steps > 0; --steps) {
        field().redo();
    }
    read();
    return isBack ? WriteOutcome::Done : WriteOutcome::NotPossible;
}

void FakeFieldHook::checkNow() {
    post([this] {
        const std::optional<Focus> before = m_focus;
        lookAgain();
        if (before && m_focus && before->id == m_focus->id) {
            tell(FieldFocused{.field = m_focus->id, .context = field().setup().context});
        }
    });
}

} // namespace tacet::hooks
