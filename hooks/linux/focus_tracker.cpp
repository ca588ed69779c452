#include "hooks/linux/focus_tracker.h"

#include "hooks/linux/accessible.h"
#include "hooks/linux/field_description.h"
#include "hooks/linux/focus_search.h"

#include <QCoroTimer>

#include <unistd.h>

#include <array>
#include <chrono>
#include <utility>

namespace tacet::hooks {

namespace {

using std::chrono::milliseconds;

constexpr int kFieldDepth = 8; // a caret may stand this deep inside its field
constexpr qsizetype kDullMost = 512;
// A frame is put into its page some time after a field in it has the keyboard.
constexpr std::array kUntilWhole = {milliseconds(20), milliseconds(50), milliseconds(100),
                                    milliseconds(200), milliseconds(400)};
// A busy program shows its window before it can be asked anything.
constexpr std::array kUntilReady = {milliseconds(100), milliseconds(400), milliseconds(1000),
                                    milliseconds(2500)};

} // namespace

FocusTracker::FocusTracker(A11yBus& bus, Calls calls) : m_bus(bus), m_calls(std::move(calls)) {}

void FocusTracker::take(const AtspiEvent& event) {
    switch (event.kind) {
    case AtspiEventKind::FocusGained:
        m_dull.clear(); // what could not be typed into may be by now
        look(event.source, Cue::Focus);
        break;
    case AtspiEventKind::CaretMoved:
        takeCaret(event.source);
        break;
    case AtspiEventKind::WindowActivated:
        takeActivation(event.source);
        break;
    case AtspiEventKind::FocusLost:
    case AtspiEventKind::WindowDeactivated:
    case AtspiEventKind::TextChanged:
        break;
    }
}

void FocusTracker::takeCaret(const AccessibleRef& object) {
    if (m_dull.contains(object)) {
        return;
    }
    if (m_isLooking) {
        m_waiting = object;
    } else {
        look(object, Cue::Caret);
    }
}

void FocusTracker::lookAgain() {
    runLookAgain();
}

QCoro::Task<> FocusTracker::runLookAgain() {
    m_found = {};
    if (!isNull(m_last)) {
        co_await look(m_last, Cue::Focus);
    }
    if (isNull(m_found) && !m_isLooking) {
        co_await searchActive();
    }
}

void FocusTracker::lookBack() {
    if (!isNull(m_last) && !m_isLooking) {
        look(m_last, Cue::Focus);
    }
}

void FocusTracker::letGo() {
    m_found = {};
}

void FocusTracker::forget(const QString& service) {
    if (service.isEmpty() || m_last.service == service) {
        ++m_generation;
        m_isLooking = false;
        m_waiting.reset();
        m_last = {};
        m_found = {};
    }
    m_dull.clear();
    if (service.isEmpty()) {
        m_toolkits.clear();
    } else {
        m_toolkits.remove(service);
    }
}

QCoro::Task<Toolkit> FocusTracker::toolkitOfProgram(QString service) {
    const auto known = m_toolkits.constFind(service);
    if (known != m_toolkits.constEnd()) {
        co_return *known;
    }
    auto nameAnswer = applicationProperty(m_bus, service, QStringLiteral("ToolkitName"));
    auto versionAnswer = applicationProperty(m_bus, service, QStringLiteral("Version"));
    const QString name = co_await nameAnswer;
    const QString version = co_await versionAnswer;
    const Toolkit toolkit = toolkitOf(name, version);
    if (!name.isEmpty()) {
        m_toolkits.insert(service, toolkit);
    }
    co_return toolkit;
}

QCoro::Task<bool> FocusTracker::isOurs(QString service) {
    const std::uint32_t process = co_await m_bus.processOf(std::move(service));
    co_return process == static_cast<std::uint32_t>(::getpid());
}

void FocusTracker::welcome(const QString& service) {
    runWelcome(service);
}

QCoro::Task<> FocusTracker::runWelcome(QString service) {
    for (const milliseconds wait : kUntilReady) {
        co_await QCoro::sleepFor(wait);
        const bool isDone = co_await wakeInFront(service);
        if (isDone) {
            break;
        }
    }
}

/// True when the program needs no waking, or was woken; false when a later try may tell.
QCoro::Task<bool> FocusTracker::wakeInFront(QString service) {
    const Toolkit toolkit = co_await toolkitOfProgram(service);
    if (!m_toolkits.contains(service)) {
        co_return false;
    }
    if (!waysOf(toolkit).wakesByAttributes) {
        co_return true;
    }
    const std::vector<AccessibleRef> frames =
        co_await activeFramesOf(m_bus, applicationOf(service));
    for (const AccessibleRef& frame : frames) {
        co_await wake(frame);
    }
    co_return !frames.empty();
}

/// The one question that makes Chromium show its web content, measured with Chromium 156.
QCoro::Task<> FocusTracker::wake(AccessibleRef frame) {
    const Toolkit toolkit = co_await toolkitOfProgram(frame.service);
    if (waysOf(toolkit).wakesByAttributes) {
        co_await attributesOf(m_bus, frame);
    }
}

QCoro::Task<> FocusTracker::takeActivation(AccessibleRef frame) {
    const int generation = m_generation;
    co_await wake(frame);
    if (!m_toolkits.contains(frame.service)) {
        welcome(frame.service); // too busy to say what it is
    }
    // What has told of focus meanwhile knows better than what is remembered.
    if (generation == m_generation && m_last.service == frame.service) {
        lookBack();
    }
}

QCoro::Task<> FocusTracker::searchActive() {
    const int generation = m_generation;
    const std::vector<AccessibleRef> programs = co_await applicationsOn(m_bus);
    for (const AccessibleRef& program : programs) {
        const std::vector<AccessibleRef> frames = co_await activeFramesOf(m_bus, program);
        for (const AccessibleRef& frame : frames) {
            co_await wake(frame);
            const std::optional<AccessibleRef> focused = co_await findFocused(m_bus, frame);
            if (generation != m_generation) {
                co_return; // an event told of focus meanwhile
            }
            if (focused) {
                look(*focused, Cue::Focus);
                co_return;
            }
        }
    }
}

QCoro::Task<> FocusTracker::look(AccessibleRef object, Cue cue) {
    const int generation = ++m_generation;
    m_isLooking = true;
    m_waiting.reset();
    co_await examine(std::move(object), cue);
    if (generation != m_generation) {
        co_return;
    }
    m_isLooking = false;
    if (const auto next = std::exchange(m_waiting, std::nullopt)) {
        look(*next, Cue::Caret);
    }
}

QCoro::Task<FocusTracker::Climb> FocusTracker::climb(AccessibleRef object) {
    const int generation = m_generation;
    Climb climb;
    climb.top = object;
    climb.traits = co_await traitsOf(m_bus, object);
    while (!climb.traits && generation == m_generation && m_bus.mayAsk(object.service) &&
           m_bus.isLate(object.service)) {
        climb.traits = co_await traitsOf(m_bus, object); // busy: it is asked until it is silent
    }
    climb.isDull = climb.traits && !climb.traits->states.isEditable();
    for (int depth = 0; depth < kFieldDepth; ++depth) {
        if (!climb.traits || climb.traits->states.isFocused()) {
            break;
        }
        const std::optional<AccessibleRef> parent = co_await parentOf(m_bus, climb.top);
        if (generation != m_generation || !parent) {
            break;
        }
        climb.top = *parent;
        climb.traits = co_await traitsOf(m_bus, climb.top);
        climb.isDull = climb.isDull && climb.traits && !climb.traits->states.isEditable();
    }
    co_return climb;
}

QCoro::Task<> FocusTracker::examine(AccessibleRef object, Cue cue) {
    const int generation = m_generation;
    if (co_await isOurs(object.service)) {
        co_return;
    }
    const Climb climbed = co_await climb(object);
    if (generation != m_generation) {
        co_return;
    }
    if (climbed.traits && isFocusedField(*climbed.traits)) {
        if (cue == Cue::Caret && climbed.top == m_found) {
            m_calls.inside();
        } else {
            co_await tell(climbed.top, *climbed.traits);
        }
    } else if (cue == Cue::Focus) {
        // A document about the field may tell of focus after the field did.
        bool isInField = false;
        if (m_found.service == object.service) {
            isInField = co_await isStillFocused(m_found);
        }
        if (generation == m_generation && !isInField) {
            m_last = object;
            m_found = {};
            m_calls.none();
        }
    } else if (climbed.isDull && m_dull.size() < kDullMost) {
        m_dull.insert(object);
    }
}

QCoro::Task<bool> FocusTracker::isStillFocused(AccessibleRef object) {
    const std::optional<States> states = co_await statesOf(m_bus, object);
    co_return states && states->isFocused();
}

/// Describes a field and tells of it, once it is known whole or some time has passed.
QCoro::Task<> FocusTracker::tell(AccessibleRef object, ObjectTraits traits) {
    const int generation = m_generation;
    m_last = object;
    auto toolkitAnswer = toolkitOfProgram(object.service);
    FieldDescription described = co_await describeField(m_bus, object, traits);
    for (const milliseconds wait : kUntilWhole) {
        if (generation != m_generation || described.isWhole) {
            break;
        }
        co_await QCoro::sleepFor(wait);
        described = co_await describeField(m_bus, object, traits);
    }
    described.field.toolkit = co_await toolkitAnswer;
    if (generation == m_generation) {
        m_found = object;
        m_calls.found(std::move(described.field));
    }
}

} // namespace tacet::hooks
