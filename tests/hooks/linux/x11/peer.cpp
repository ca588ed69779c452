#include "tests/hooks/linux/x11/peer.h"

#include "hooks/linux/x11_event.h"
#include "hooks/linux/x11_keys.h"

#include <unistd.h>
#include <xcb/shape.h>
#include <xcb/xtest.h>

#include <array>

namespace tacet::hooks {

std::unique_ptr<X11Session> openSession() {
    auto session = X11Session::open();
    return session ? std::move(session).value() : nullptr;
}

Peer::Peer() : m_session(openSession()) {}

void Peer::sync() const {
    xcb_connection_t* connection = m_session->connection();
    const X11Reply<xcb_get_input_focus_reply_t> reply{
        xcb_get_input_focus_reply(connection, xcb_get_input_focus(connection), nullptr)};
}

X11Window Peer::show(const ScreenRect& rect, Managed managed) {
    xcb_connection_t* connection = m_session->connection();
    const X11Window window = xcb_generate_id(connection);
    const std::uint32_t unmanaged = managed == Managed::No ? 1 : 0;
    xcb_create_window(connection, XCB_COPY_FROM_PARENT, window, m_session->root(),
                      static_cast<std::int16_t>(rect.x), static_cast<std::int16_t>(rect.y),
                      static_cast<std::uint16_t>(rect.width),
                      static_cast<std::uint16_t>(rect.height), 0, XCB_WINDOW_CLASS_INPUT_OUTPUT,
                      XCB_COPY_FROM_PARENT, XCB_CW_OVERRIDE_REDIRECT, &unmanaged);
    xcb_map_window(connection, window);
    sync();
    return window;
}

void Peer::move(X11Window window, const ScreenRect& rect) {
    const std::array values = {
        static_cast<std::uint32_t>(rect.x), static_cast<std::uint32_t>(rect.y),
        static_cast<std::uint32_t>(rect.width), static_cast<std::uint32_t>(rect.height)};
    xcb_configure_window(m_session->connection(), window,
                         XCB_CONFIG_WINDOW_X | XCB_CONFIG_WINDOW_Y | XCB_CONFIG_WINDOW_WIDTH |
                             XCB_CONFIG_WINDOW_HEIGHT,
                         values.data());
    sync();
}

void Peer::raise(X11Window window) {
    const std::uint32_t above = XCB_STACK_MODE_ABOVE;
    xcb_configure_window(m_session->connection(), window, XCB_CONFIG_WINDOW_STACK_MODE, &above);
    sync();
}

void Peer::hide(X11Window window) {
    xcb_unmap_window(m_session->connection(), window);
    sync();
}

void Peer::close(X11Window window) {
    xcb_destroy_window(m_session->connection(), window);
    sync();
}

void Peer::claimForUs(X11Window window) {
    claimFor(window, static_cast<std::uint32_t>(getpid()));
}

void Peer::claimFor(X11Window window, std::uint32_t process) {
    xcb_change_property(m_session->connection(), XCB_PROP_MODE_REPLACE, window,
                        m_session->atom("_NET_WM_PID"), XCB_ATOM_CARDINAL, 32, 1, &process);
    sync();
}

void Peer::takeNoInput(X11Window window) {
    xcb_shape_rectangles(m_session->connection(), XCB_SHAPE_SO_SET, XCB_SHAPE_SK_INPUT,
                         XCB_CLIP_ORDERING_UNSORTED, window, 0, 0, 0, nullptr);
    sync();
}

void Peer::focus(X11Window window) {
    xcb_set_input_focus(m_session->connection(), XCB_INPUT_FOCUS_PARENT, window, XCB_CURRENT_TIME);
    sync();
}

void Peer::holdWithoutAnswering(const std::string& selection) {
    const X11Window window = show({0, 0, 1, 1});
    xcb_set_selection_owner(m_session->connection(), window, m_session->atom(selection),
                            XCB_CURRENT_TIME);
    sync();
}

void Peer::fake(std::uint8_t what, std::uint8_t detail, int x, int y) const {
    xcb_test_fake_input(m_session->connection(), what, detail, XCB_CURRENT_TIME, m_session->root(),
                        static_cast<std::int16_t>(x), static_cast<std::int16_t>(y), 0);
    sync();
}

void Peer::swapKeys(const std::string& a, const std::string& b) {
    xcb_connection_t* connection = m_session->connection();
    const std::array codes = {keycodeOf(*m_session, a), keycodeOf(*m_session, b)};
    std::array<std::vector<xcb_keysym_t>, 2> symbols;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const X11Reply<xcb_get_keyboard_mapping_reply_t> reply{xcb_get_keyboard_mapping_reply(
            connection, xcb_get_keyboard_mapping(connection, codes.at(i), 1), nullptr)};
        const xcb_keysym_t* first = xcb_get_keyboard_mapping_keysyms(reply.get());
        symbols.at(i).assign(first, first + reply->keysyms_per_keycode);
    }
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const std::vector<xcb_keysym_t>& other = symbols.at(1 - i);
        xcb_change_keyboard_mapping(connection, 1, codes.at(i),
                                    static_cast<std::uint8_t>(other.size()), other.data());
    }
    sync();
}

void Peer::keyDown(const std::string& name) {
    fake(XCB_KEY_PRESS, keycodeOf(*m_session, name), 0, 0);
}

void Peer::keyUp(const std::string& name) {
    fake(XCB_KEY_RELEASE, keycodeOf(*m_session, name), 0, 0);
}

void Peer::pointTo(int x, int y) {
    fake(XCB_MOTION_NOTIFY, 0, x, y);
}

void Peer::turnWheel() {
    constexpr std::uint8_t kWheelDown = 5;
    fake(XCB_BUTTON_PRESS, kWheelDown, 0, 0);
    fake(XCB_BUTTON_RELEASE, kWheelDown, 0, 0);
}

bool Peer::isDown(const std::string& name) const {
    xcb_connection_t* connection = m_session->connection();
    const X11Reply<xcb_query_keymap_reply_t> down{
        xcb_query_keymap_reply(connection, xcb_query_keymap(connection), nullptr)};
    const std::uint8_t keycode = keycodeOf(*m_session, name);
    return (down->keys[keycode / 8] & (1U << (keycode % 8))) != 0;
}

void Peer::grab(const std::string& name, X11Window window) {
    xcb_grab_key(m_session->connection(), 0, window, XCB_MOD_MASK_ANY, keycodeOf(*m_session, name),
                 XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
    sync();
}

void Peer::listenForKeys(X11Window window) {
    m_session->select(window, XCB_EVENT_MASK_KEY_PRESS);
    m_listening = m_session->listen([this](const X11Event& event) {
        if (event.type() == XCB_KEY_PRESS) {
            const auto& press = event.as<xcb_key_press_event_t>();
            m_strokes.push_back({press.detail, press.state});
        }
    });
    sync();
}

} // namespace tacet::hooks
