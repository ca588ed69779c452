#include "hooks/linux/window_watch.h"

#include "hooks/linux/x11_event.h"
#include "hooks/linux/x11_windows.h"

#include <algorithm>
#include <utility>

namespace tacet::hooks {
namespace {

constexpr std::uint32_t kOfRoot =
    XCB_EVENT_MASK_PROPERTY_CHANGE | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
constexpr std::uint32_t kOfLine = XCB_EVENT_MASK_STRUCTURE_NOTIFY;
constexpr std::uint32_t kOfTopLevel = XCB_EVENT_MASK_FOCUS_CHANGE;

} // namespace

WindowWatch::WindowWatch(X11Session& session, Call call)
    : m_session(session), m_call(std::move(call)) {}

WindowWatch::~WindowWatch() {
    stop();
}

void WindowWatch::watch(X11Window topLevel) {
    if (topLevel == m_topLevel) {
        return;
    }
    stop();
    if (topLevel == 0) {
        return;
    }
    m_topLevel = topLevel;
    m_session.select(m_session.root(), kOfRoot);
    m_session.select(m_topLevel, kOfTopLevel);
    selectLine();
    m_place = geometryOf(m_session, m_topLevel);
    m_isSeen = isViewable(m_session, m_topLevel);
    m_isActive = isActiveNow();
    m_listening = m_session.listen([this](const X11Event& event) { onEvent(event); });
}

void WindowWatch::stop() {
    if (m_topLevel == 0) {
        return;
    }
    m_listening.reset();
    deselectLine();
    m_session.deselect(m_topLevel, kOfTopLevel);
    m_session.deselect(m_session.root(), kOfRoot);
    m_topLevel = 0;
}

void WindowWatch::selectLine() {
    m_line = lineOf(m_session, m_topLevel);
    for (const X11Window window : m_line) {
        m_session.select(window, kOfLine);
    }
}

void WindowWatch::deselectLine() {
    for (const X11Window window : m_line) {
        m_session.deselect(window, kOfLine);
    }
    m_line.clear();
}

void WindowWatch::onEvent(const X11Event& event) {
    switch (event.type()) {
    case XCB_PROPERTY_NOTIFY:
        onProperty(event);
        break;
    case XCB_CONFIGURE_NOTIFY: {
        const auto& configure = event.as<xcb_configure_notify_event_t>();
        onConfigure({configure.window, configure.event});
        break;
    }
    case XCB_MAP_NOTIFY: {
        const auto& map = event.as<xcb_map_notify_event_t>();
        onMapping({map.window, map.event});
        break;
    }
    case XCB_UNMAP_NOTIFY: {
        const auto& unmap = event.as<xcb_unmap_notify_event_t>();
        onMapping({unmap.window, unmap.event});
        break;
    }
    case XCB_DESTROY_NOTIFY: {
        const auto& destroy = event.as<xcb_destroy_notify_event_t>();
        onDestroy({destroy.window, destroy.event});
        break;
    }
    case XCB_REPARENT_NOTIFY:
        if (event.as<xcb_reparent_notify_event_t>().window == m_topLevel) {
            deselectLine();
            selectLine();
            tellPlace();
        }
        break;
    case XCB_FOCUS_IN:
    case XCB_FOCUS_OUT: {
        // A grab of the keyboard, such as our own shortcut, moves no focus.
        const auto& focus = event.as<xcb_focus_in_event_t>();
        if (focus.event == m_topLevel && focus.mode != XCB_NOTIFY_MODE_GRAB &&
            focus.mode != XCB_NOTIFY_MODE_UNGRAB) {
            tellActive();
        }
        break;
    }
    default:
        break;
    }
}

void WindowWatch::onProperty(const X11Event& event) {
    const auto& property = event.as<xcb_property_notify_event_t>();
    if (property.window != m_session.root()) {
        return;
    }
    if (property.atom == m_session.atom("_NET_ACTIVE_WINDOW")) {
        tellActive();
    } else if (property.atom == m_session.atom("_NET_CURRENT_DESKTOP")) {
        tellSeen();
    } else if (property.atom == m_session.atom("_NET_CLIENT_LIST_STACKING")) {
        m_call(WindowChange::Restacked);
    }
}

/// True when the event came to the watched line itself, and not by way of the root.
bool WindowWatch::isAbout(Subject subject) const {
    return subject.window == subject.through &&
           std::find(m_line.begin(), m_line.end(), subject.window) != m_line.end();
}

void WindowWatch::onConfigure(Subject subject) {
    if (isAbout(subject)) {
        tellPlace();
    } else if (subject.through == m_session.root()) {
        m_call(WindowChange::Restacked);
    }
}

void WindowWatch::onMapping(Subject subject) {
    if (isAbout(subject)) {
        tellSeen();
    } else if (subject.through == m_session.root()) {
        m_call(WindowChange::Restacked);
    }
}

void WindowWatch::onDestroy(Subject subject) {
    if (subject.window == m_topLevel) {
        stop();
        m_call(WindowChange::Closed);
    } else if (subject.through == m_session.root()) {
        m_call(WindowChange::Restacked);
    }
}

void WindowWatch::tellPlace() {
    const std::optional<ScreenRect> place = geometryOf(m_session, m_topLevel);
    if (place && place != std::exchange(m_place, place)) {
        m_call(WindowChange::Moved);
    }
}

void WindowWatch::tellSeen() {
    const bool isSeen = isViewable(m_session, m_topLevel);
    if (isSeen != std::exchange(m_isSeen, isSeen)) {
        m_call(isSeen ? WindowChange::Shown : WindowChange::Hidden);
    }
}

void WindowWatch::tellActive() {
    const bool isActive = isActiveNow();
    if (isActive != std::exchange(m_isActive, isActive)) {
        m_call(isActive ? WindowChange::Activated : WindowChange::Blurred);
    }
}

/// Our card takes the input focus without becoming the active window: the focus has the last word.
bool WindowWatch::isActiveNow() const {
    const X11Window active = keyboardTopLevel(m_session);
    return active == m_topLevel || (active != 0 && isOurs(m_session, active));
}

} // namespace tacet::hooks
