#include "hooks/linux/pointer_watch.h"

#include "hooks/linux/x11_event.h"

#include <xcb/xinput.h>

#include <algorithm>
#include <utility>

namespace tacet::hooks {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kSample{16};
constexpr milliseconds kRest{300};
constexpr milliseconds kLeave{600};
constexpr std::uint32_t kFirstWheelButton = 4;
constexpr std::uint32_t kLastWheelButton = 7;
constexpr std::uint16_t kAnyButton =
    XCB_KEY_BUT_MASK_BUTTON_1 | XCB_KEY_BUT_MASK_BUTTON_2 | XCB_KEY_BUT_MASK_BUTTON_3;

/// Asks for raw events of every pointer, or for none.
void selectRaw(X11Session& session, std::uint32_t events) {
    struct {
        xcb_input_event_mask_t head;
        std::uint32_t mask;
    } const request = {{XCB_INPUT_DEVICE_ALL_MASTER, 1}, events};
    xcb_input_xi_select_events(session.connection(), session.root(), 1, &request.head);
    xcb_flush(session.connection());
}

std::optional<std::size_t> zoneAt(const PointerZones& zones, int x, int y) {
    const auto zone = std::find_if(zones.zones.begin(), zones.zones.end(),
                                   [&](const ScreenRect& rect) { return contains(rect, x, y); });
    if (zone == zones.zones.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(zone - zones.zones.begin());
}

} // namespace

PointerWatch::PointerWatch(X11Session& session, Calls calls)
    : m_session(session), m_calls(std::move(calls)) {
    // XInput 2.2 tells of raw events although another program grabs the pointer.
    const auto version = xcb_input_xi_query_version(session.connection(), 2, 2);
    xcb_discard_reply(session.connection(), version.sequence);
    m_sample.setInterval(kSample);
    m_rest.setInterval(kRest);
    m_leave.setInterval(kLeave);
    for (QTimer* timer : {&m_sample, &m_rest, &m_leave}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    QObject::connect(&m_sample, &QTimer::timeout, &m_sample, [this] { sample(); });
    QObject::connect(&m_rest, &QTimer::timeout, &m_rest, [this] {
        m_rested = true;
        m_calls.rested(m_zone.value_or(0));
    });
    QObject::connect(&m_leave, &QTimer::timeout, &m_leave, [this] {
        m_inside = false;
        m_calls.left();
    });
}

PointerWatch::~PointerWatch() {
    end();
}

void PointerWatch::watch(PointerZones zones) {
    if (zones == m_zones) {
        return;
    }
    // The zone that the pointer is on keeps its state under its new index.
    const std::optional<ScreenRect> under =
        m_zone ? std::optional{m_zones.zones.at(*m_zone)} : std::nullopt;
    m_zones = std::move(zones);
    const auto same =
        under ? std::find(m_zones.zones.begin(), m_zones.zones.end(), *under) : m_zones.zones.end();
    if (same == m_zones.zones.end()) {
        aim(std::nullopt);
    } else {
        m_zone = static_cast<std::size_t>(same - m_zones.zones.begin());
    }
    if (m_zones.zones.empty() && isEmpty(m_zones.keepOpen)) {
        end();
    } else {
        begin();
    }
}

void PointerWatch::begin() {
    if (m_listening) {
        if (m_inside) {
            m_sample.start(); // the zones may have gone from under the pointer
        }
        return;
    }
    m_listening = m_session.listen([this](const X11Event& event) { onEvent(event); });
    selectRaw(m_session,
              XCB_INPUT_XI_EVENT_MASK_RAW_MOTION | XCB_INPUT_XI_EVENT_MASK_RAW_BUTTON_PRESS);
}

void PointerWatch::end() {
    if (!m_listening) {
        return;
    }
    m_listening.reset();
    selectRaw(m_session, 0);
    m_sample.stop();
    m_rest.stop();
    m_leave.stop();
    m_inside = false;
    m_moved = false;
}

void PointerWatch::onEvent(const X11Event& event) {
    if (event.type() != XCB_GE_GENERIC ||
        event.as<xcb_ge_generic_event_t>().extension != m_session.inputOpcode()) {
        return;
    }
    const std::uint16_t what = event.as<xcb_ge_generic_event_t>().event_type;
    if (what == XCB_INPUT_RAW_MOTION) {
        m_moved = true;
        if (!m_sample.isActive()) {
            m_sample.start();
        }
    } else if (what == XCB_INPUT_RAW_BUTTON_PRESS) {
        const std::uint32_t button = event.as<xcb_input_raw_button_press_event_t>().detail;
        if (button >= kFirstWheelButton && button <= kLastWheelButton) {
            m_calls.stirred();
        }
    }
}

void PointerWatch::sample() {
    xcb_connection_t* connection = m_session.connection();
    const X11Reply<xcb_query_pointer_reply_t> pointer{xcb_query_pointer_reply(
        connection, xcb_query_pointer(connection, m_session.root()), nullptr)};
    if (!pointer) {
        return;
    }
    place(pointer->root_x, pointer->root_y);
    if (std::exchange(m_moved, false)) {
        aim(zoneAt(m_zones, pointer->root_x, pointer->root_y));
        if ((pointer->mask & kAnyButton) != 0) {
            m_calls.stirred();
        }
    }
}

/// Notes whether the pointer is inside; leaving counts although only the zones moved.
void PointerWatch::place(int x, int y) {
    if (zoneAt(m_zones, x, y) || contains(m_zones.keepOpen, x, y)) {
        m_inside = true;
        m_leave.stop();
    } else if (m_inside && !m_leave.isActive()) {
        m_leave.start();
    }
}

/// The pointer moved, onto `zone` or on it.
void PointerWatch::aim(std::optional<std::size_t> zone) {
    if (zone != std::exchange(m_zone, zone)) {
        m_rested = false;
        m_rest.stop();
    }
    if (m_zone && !m_rested) {
        m_rest.start();
    }
}

} // namespace tacet::hooks
