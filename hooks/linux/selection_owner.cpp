#include "hooks/linux/selection_owner.h"

#include "hooks/linux/x11_event.h"

#include <algorithm>
#include <cstring>

namespace tacet::hooks {
namespace {

using std::chrono::milliseconds;

constexpr std::size_t kPiece = 256UL * 1024;
constexpr milliseconds kServerAnswers{500};
constexpr std::uint32_t kTransferEvents =
    XCB_EVENT_MASK_PROPERTY_CHANGE | XCB_EVENT_MASK_STRUCTURE_NOTIFY;

void put(xcb_connection_t* connection, X11Window window, X11Atom property,
         const SelectionFormat& format, std::string_view bytes) {
    const std::size_t units = bytes.size() / (format.unitBits / 8U);
    xcb_change_property(connection, XCB_PROP_MODE_REPLACE, window, property, format.type,
                        format.unitBits, static_cast<std::uint32_t>(units), bytes.data());
}

} // namespace

SelectionOwner::SelectionOwner(X11Session& session, const std::string& selection)
    : m_session(session), m_selection(session.atom(selection)),
      m_window(xcb_generate_id(session.connection())) {
    const std::uint32_t events = XCB_EVENT_MASK_PROPERTY_CHANGE;
    xcb_create_window(session.connection(), 0, m_window, session.root(), 0, 0, 1, 1, 0,
                      XCB_WINDOW_CLASS_INPUT_ONLY, XCB_COPY_FROM_PARENT, XCB_CW_EVENT_MASK,
                      &events);
    m_listening = session.listen([this](const X11Event& event) { onEvent(event); });
}

SelectionOwner::~SelectionOwner() {
    xcb_destroy_window(m_session.connection(), m_window);
}

X11Window SelectionOwner::currentOwner() const {
    const X11Reply<xcb_get_selection_owner_reply_t> reply{xcb_get_selection_owner_reply(
        m_session.connection(), xcb_get_selection_owner(m_session.connection(), m_selection),
        nullptr)};
    return reply ? reply->owner : 0;
}

QCoro::Task<bool> SelectionOwner::own(SelectionContent content) {
    // ICCCM 2.1: ownership carries a time of the server, got by changing a property by nothing.
    m_timeKnown = false;
    xcb_change_property(m_session.connection(), XCB_PROP_MODE_APPEND, m_window,
                        m_session.atom("TACET_TIME"), XCB_ATOM_INTEGER, 32, 0, nullptr);
    xcb_flush(m_session.connection());
    while (!m_timeKnown) {
        const bool struck = co_await m_timePulse.wait(kServerAnswers);
        if (!struck) {
            co_return false;
        }
    }
    m_content = std::make_shared<const SelectionContent>(std::move(content));
    m_served = false;
    xcb_set_selection_owner(m_session.connection(), m_window, m_selection, m_since);
    m_owns = currentOwner() == m_window;
    co_return m_owns;
}

void SelectionOwner::clear() {
    xcb_set_selection_owner(m_session.connection(), 0, m_selection, XCB_CURRENT_TIME);
    xcb_flush(m_session.connection());
    m_owns = false;
    m_content = std::make_shared<const SelectionContent>();
}

void SelectionOwner::onEvent(const X11Event& event) {
    switch (event.type()) {
    case XCB_SELECTION_REQUEST:
        onRequest(event);
        break;
    case XCB_SELECTION_CLEAR: {
        const auto& clear = event.as<xcb_selection_clear_event_t>();
        // A clear of an earlier ownership may arrive after we took the selection anew.
        if (clear.owner == m_window && m_owns && currentOwner() != m_window) {
            m_owns = false;
            m_content = std::make_shared<const SelectionContent>();
        }
        break;
    }
    case XCB_PROPERTY_NOTIFY: {
        const auto& notify = event.as<xcb_property_notify_event_t>();
        if (notify.window == m_window && notify.state == XCB_PROPERTY_NEW_VALUE) {
            m_since = notify.time;
            m_timeKnown = true;
            m_timePulse.strike();
        } else if (notify.state == XCB_PROPERTY_DELETE) {
            sendPiece(notify.window, notify.atom);
        }
        break;
    }
    case XCB_DESTROY_NOTIFY:
        dropTransfers(event.as<xcb_destroy_notify_event_t>().window);
        break;
    default:
        break;
    }
}

void SelectionOwner::onRequest(const X11Event& event) {
    const auto& request = event.as<xcb_selection_request_event_t>();
    if (request.owner != m_window || request.selection != m_selection) {
        return;
    }
    // ICCCM 2.2: an old client names no property; the target's name is the property then.
    const Asked asked{request.requestor, request.target,
                      request.property == 0 ? request.target : request.property};
    const bool given = m_owns && answer(asked);
    xcb_selection_notify_event_t notify{};
    notify.response_type = XCB_SELECTION_NOTIFY;
    notify.time = request.time;
    notify.requestor = request.requestor;
    notify.selection = request.selection;
    notify.target = request.target;
    notify.property = given ? asked.property : 0;
    xcb_send_event(m_session.connection(), 0, request.requestor, 0,
                   reinterpret_cast<const char*>(&notify));
    xcb_flush(m_session.connection());
}

bool SelectionOwner::answer(const Asked& asked) {
    if (asked.target == m_session.atom("TARGETS")) {
        tellTargets(asked);
        return true;
    }
    if (asked.target == m_session.atom("MULTIPLE")) {
        return answerMultiple(asked);
    }
    if (asked.target == m_session.atom("TIMESTAMP")) {
        xcb_change_property(m_session.connection(), XCB_PROP_MODE_REPLACE, asked.requestor,
                            asked.property, XCB_ATOM_INTEGER, 32, 1, &m_since);
        return true;
    }
    const auto& formats = m_content->formats;
    const auto format = std::find_if(formats.begin(), formats.end(), [&asked](const auto& one) {
        return one.target == asked.target;
    });
    if (format == formats.end()) {
        return false;
    }
    m_served = m_served || asked.target != m_session.atom("x-kde-passwordManagerHint");
    give(asked, *format);
    return true;
}

/// ICCCM 2.6.2: the property holds pairs of target and property; what is refused becomes 0 there.
bool SelectionOwner::answerMultiple(const Asked& asked) {
    constexpr std::uint32_t kMostUnits = 2 * 256;
    const X11Atom pairType = m_session.atom("ATOM_PAIR");
    const X11Reply<xcb_get_property_reply_t> reply{xcb_get_property_reply(
        m_session.connection(),
        xcb_get_property(m_session.connection(), 0, asked.requestor, asked.property,
                         XCB_GET_PROPERTY_TYPE_ANY, 0, kMostUnits),
        nullptr)};
    if (!reply || reply->format != 32) {
        return false;
    }
    std::vector<X11Atom> pairs(
        static_cast<std::size_t>(xcb_get_property_value_length(reply.get())) / sizeof(X11Atom));
    std::memcpy(pairs.data(), xcb_get_property_value(reply.get()), pairs.size() * sizeof(X11Atom));
    for (std::size_t i = 0; i + 1 < pairs.size(); i += 2) {
        const bool nested = pairs[i] == asked.target;
        if (nested || !answer({asked.requestor, pairs[i], pairs[i + 1]})) {
            pairs[i + 1] = 0;
        }
    }
    xcb_change_property(m_session.connection(), XCB_PROP_MODE_REPLACE, asked.requestor,
                        asked.property, pairType, 32, static_cast<std::uint32_t>(pairs.size()),
                        pairs.data());
    return true;
}

void SelectionOwner::tellTargets(const Asked& asked) {
    std::vector<X11Atom> targets = {m_session.atom("TARGETS"), m_session.atom("MULTIPLE"),
                                    m_session.atom("TIMESTAMP")};
    for (const SelectionFormat& format : m_content->formats) {
        targets.push_back(format.target);
    }
    xcb_change_property(m_session.connection(), XCB_PROP_MODE_REPLACE, asked.requestor,
                        asked.property, XCB_ATOM_ATOM, 32,
                        static_cast<std::uint32_t>(targets.size()), targets.data());
}

void SelectionOwner::give(const Asked& asked, const SelectionFormat& format) {
    if (format.bytes.size() > pieceSize()) {
        begin(asked, format);
    } else {
        put(m_session.connection(), asked.requestor, asked.property, format, format.bytes);
    }
}

void SelectionOwner::begin(const Asked& asked, const SelectionFormat& format) {
    m_session.select(asked.requestor, kTransferEvents);
    m_transfers.push_back({.requestor = asked.requestor,
                           .property = asked.property,
                           .content = m_content,
                           .format = &format});
    const auto atLeast = static_cast<std::uint32_t>(format.bytes.size());
    xcb_change_property(m_session.connection(), XCB_PROP_MODE_REPLACE, asked.requestor,
                        asked.property, m_session.atom("INCR"), 32, 1, &atLeast);
}

/// The requestor took a piece: gives it the next, or the empty one that ends the transfer.
void SelectionOwner::sendPiece(X11Window requestor, X11Atom property) {
    const auto transfer =
        std::find_if(m_transfers.begin(), m_transfers.end(), [&](const Transfer& one) {
            return one.requestor == requestor && one.property == property;
        });
    if (transfer == m_transfers.end()) {
        return;
    }
    const std::string_view bytes = transfer->format->bytes;
    const std::string_view piece = bytes.substr(transfer->sent, pieceSize());
    put(m_session.connection(), requestor, property, *transfer->format, piece);
    transfer->sent += piece.size();
    if (piece.empty()) {
        m_session.deselect(requestor, kTransferEvents);
        m_transfers.erase(transfer);
    }
    xcb_flush(m_session.connection());
}

void SelectionOwner::dropTransfers(X11Window requestor) {
    for (auto transfer = m_transfers.begin(); transfer != m_transfers.end();) {
        if (transfer->requestor == requestor) {
            m_session.deselect(requestor, kTransferEvents);
            transfer = m_transfers.erase(transfer);
        } else {
            ++transfer;
        }
    }
}

std::size_t SelectionOwner::pieceSize() const {
    const std::size_t most = xcb_get_maximum_request_length(m_session.connection()) * 4UL;
    return std::min(kPiece, most / 2);
}

} // namespace tacet::hooks
