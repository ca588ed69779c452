#include "hooks/linux/x11_session.h"

#include "hooks/linux/x11_event.h"

#include <QAbstractEventDispatcher>
#include <QSocketNotifier>

#include <algorithm>
#include <string_view>

namespace tacet::hooks {
namespace {

X11Window rootOf(xcb_connection_t* connection, int screenNumber) {
    auto screens = xcb_setup_roots_iterator(xcb_get_setup(connection));
    for (; screens.rem > 0 && screenNumber > 0; --screenNumber) {
        xcb_screen_next(&screens);
    }
    return screens.rem > 0 ? screens.data->root : 0;
}

/// The major opcode of an extension; 0 when the server lacks it.
std::uint8_t opcodeOf(xcb_connection_t* connection, std::string_view name) {
    const auto cookie =
        xcb_query_extension(connection, static_cast<std::uint16_t>(name.size()), name.data());
    const X11Reply<xcb_query_extension_reply_t> reply{
        xcb_query_extension_reply(connection, cookie, nullptr)};
    return reply && reply->present != 0 ? reply->major_opcode : std::uint8_t{0};
}

} // namespace

Result<std::unique_ptr<X11Session>> X11Session::open() {
    std::unique_ptr<X11Session> session{new X11Session};
    int screenNumber = 0;
    session->m_connection = xcb_connect(nullptr, &screenNumber);
    if (xcb_connection_has_error(session->m_connection) != 0) {
        return Error{ErrorCode::Unsupported, "no X server"};
    }
    session->m_root = rootOf(session->m_connection, screenNumber);
    if (!session->findExtensions()) {
        return Error{ErrorCode::Unsupported, "the X server lacks XTEST or XInput"};
    }
    session->startReading();
    return session;
}

X11Session::~X11Session() {
    xcb_disconnect(m_connection);
}

bool X11Session::findExtensions() {
    m_inputOpcode = opcodeOf(m_connection, "XInputExtension");
    return m_inputOpcode != 0 && opcodeOf(m_connection, "XTEST") != 0;
}

void X11Session::startReading() {
    m_notifier = std::make_unique<QSocketNotifier>(xcb_get_file_descriptor(m_connection),
                                                   QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, &m_context,
                     [this] { readEvents(); });
    // Waiting for a reply may have read events off the socket, which then stays quiet: look for
    // them before sleeping, and on every turn of a loop that does not sleep.
    QAbstractEventDispatcher* dispatcher = QAbstractEventDispatcher::instance();
    QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &m_context,
                     [this] { readEvents(); });
    QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, &m_context,
                     [this] { readEvents(); });
}

void X11Session::readEvents() {
    while (const X11Reply<xcb_generic_event_t> event{xcb_poll_for_event(m_connection)}) {
        if (event->response_type != 0) { // 0 is an error of an unchecked request
            dispatch(X11Event{*event});
        }
    }
    if (xcb_connection_has_error(m_connection) != 0) {
        m_notifier->setEnabled(false);
    }
    xcb_flush(m_connection);
}

void X11Session::dispatch(const X11Event& event) {
    const std::vector<std::weak_ptr<X11Handler>> handlers = m_handlers;
    for (const std::weak_ptr<X11Handler>& weak : handlers) {
        if (const std::shared_ptr<X11Handler> handler = weak.lock()) {
            (*handler)(event);
        }
    }
}

std::shared_ptr<void> X11Session::listen(X11Handler handler) {
    std::erase_if(m_handlers, [](const auto& weak) { return weak.expired(); });
    auto kept = std::make_shared<X11Handler>(std::move(handler));
    m_handlers.push_back(kept);
    return kept;
}

X11Atom X11Session::atom(const std::string& name) {
    const auto known = m_atoms.find(name);
    if (known != m_atoms.end()) {
        return known->second;
    }
    const auto cookie =
        xcb_intern_atom(m_connection, 0, static_cast<std::uint16_t>(name.size()), name.c_str());
    const X11Reply<xcb_intern_atom_reply_t> reply{
        xcb_intern_atom_reply(m_connection, cookie, nullptr)};
    return m_atoms[name] = reply ? reply->atom : 0;
}

std::string X11Session::nameOf(X11Atom atom) {
    const X11Reply<xcb_get_atom_name_reply_t> reply{
        xcb_get_atom_name_reply(m_connection, xcb_get_atom_name(m_connection, atom), nullptr)};
    if (!reply) {
        return {};
    }
    return {xcb_get_atom_name_name(reply.get()),
            static_cast<std::size_t>(xcb_get_atom_name_name_length(reply.get()))};
}

void X11Session::select(X11Window window, std::uint32_t events) {
    m_masks[window].push_back(events);
    applyMask(window);
}

void X11Session::deselect(X11Window window, std::uint32_t events) {
    const auto masks = m_masks.find(window);
    if (masks == m_masks.end()) {
        return;
    }
    const auto mask = std::find(masks->second.begin(), masks->second.end(), events);
    if (mask != masks->second.end()) {
        masks->second.erase(mask);
    }
    applyMask(window);
    if (masks->second.empty()) {
        m_masks.erase(masks);
    }
}

void X11Session::applyMask(X11Window window) {
    std::uint32_t all = 0;
    for (const std::uint32_t events : m_masks[window]) {
        all |= events;
    }
    xcb_change_window_attributes(m_connection, window, XCB_CW_EVENT_MASK, &all);
}

} // namespace tacet::hooks
