#include "hooks/linux/focus_return.h"

#include "hooks/linux/pulse.h"
#include "hooks/linux/x11_event.h"
#include "hooks/linux/x11_windows.h"

namespace tacet::hooks {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kStep{10};
constexpr int kStepsForManager = 10;
constexpr int kStepsInAll = 50;

/// Extended Window Manager Hints, `_NET_ACTIVE_WINDOW`; source 2 is a pager: a wish of the person.
void askManager(X11Session& session, X11Window topLevel) {
    xcb_client_message_event_t message{};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = topLevel;
    message.type = session.atom("_NET_ACTIVE_WINDOW");
    message.data.data32[0] = 2;
    xcb_send_event(session.connection(), 0, session.root(),
                   XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT,
                   reinterpret_cast<const char*>(&message));
    xcb_flush(session.connection());
}

void setFocus(X11Session& session, X11Window topLevel) {
    xcb_set_input_focus(session.connection(), XCB_INPUT_FOCUS_PARENT, topLevel, XCB_CURRENT_TIME);
    xcb_flush(session.connection());
}

} // namespace

QCoro::Task<bool> returnFocus(X11Session& session, X11Window topLevel) {
    if (hasInputFocus(session, topLevel)) {
        co_return true;
    }
    Pulse pause;
    askManager(session, topLevel);
    for (int step = 1; step <= kStepsInAll; ++step) {
        if (step == kStepsForManager && isViewable(session, topLevel)) {
            setFocus(session, topLevel);
        }
        co_await pause.wait(kStep);
        if (hasInputFocus(session, topLevel)) {
            co_return true;
        }
    }
    co_return false;
}

} // namespace tacet::hooks
