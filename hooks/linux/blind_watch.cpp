#include "hooks/linux/blind_watch.h"

#include "hooks/linux/accessible.h"
#include "hooks/linux/process_name.h"
#include "hooks/linux/x11_event.h"
#include "hooks/linux/x11_windows.h"

#include <QCoroTimer>

#include <chrono>
#include <utility>

namespace tacet::hooks {

namespace {

// A program shows its window before it has come to the bus.
constexpr std::chrono::milliseconds kGrace{2500};

} // namespace

BlindWatch::BlindWatch(A11yBus& bus, X11Session& session, Call call)
    : m_bus(bus), m_session(session), m_call(std::move(call)),
      m_activeWindow(session.atom("_NET_ACTIVE_WINDOW")) {
    m_session.select(m_session.root(), XCB_EVENT_MASK_PROPERTY_CHANGE);
    m_listening = m_session.listen([this](const X11Event& event) {
        if (event.type() == XCB_PROPERTY_NOTIFY &&
            event.as<xcb_property_notify_event_t>().atom == m_activeWindow) {
            look();
        }
    });
}

BlindWatch::~BlindWatch() {
    m_session.deselect(m_session.root(), XCB_EVENT_MASK_PROPERTY_CHANGE);
}

void BlindWatch::look() {
    judge();
}

QCoro::Task<> BlindWatch::judge() {
    const int generation = ++m_generation;
    const X11Window window = activeTopLevel(m_session);
    if (window == 0 || isOurs(m_session, window)) {
        co_return;
    }
    const std::uint32_t process = processOf(m_session, window).value_or(0);
    if (process == 0 || !isBrowserLike(process)) {
        m_call(std::nullopt);
        co_return;
    }
    bool isSeen = co_await isOnBus(process);
    if (!isSeen && generation == m_generation) {
        co_await QCoro::sleepFor(kGrace);
        if (generation != m_generation) {
            co_return;
        }
        isSeen = co_await isOnBus(process);
    }
    if (generation == m_generation) {
        m_call(isSeen ? std::nullopt : std::optional(processName(process)));
    }
}

QCoro::Task<bool> BlindWatch::isOnBus(std::uint32_t process) {
    const std::vector<AccessibleRef> programs = co_await applicationsOn(m_bus);
    for (const AccessibleRef& program : programs) {
        const std::uint32_t other = co_await m_bus.processOf(program.service);
        if (other == process) {
            co_return true;
        }
    }
    co_return false;
}

} // namespace tacet::hooks
