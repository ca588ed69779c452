#include "hooks/linux/selection_reader.h"

#include "hooks/linux/x11_event.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace tacet::hooks {
namespace {

using std::chrono::milliseconds;

/// ICCCM 2.6.2 and 2.6.3, and the clipboard manager specification: these are no content.
constexpr std::array kNoContent = {"TARGETS", "MULTIPLE",        "TIMESTAMP",       "SAVE_TARGETS",
                                   "DELETE",  "INSERT_PROPERTY", "INSERT_SELECTION"};

constexpr std::uint32_t kWhole = 0x1fffffff; ///< in units of four bytes

milliseconds leftOf(const SelectionBudget& budget) {
    const auto left = budget.until - std::chrono::steady_clock::now();
    return std::max(milliseconds{0}, std::chrono::ceil<milliseconds>(left));
}

} // namespace

std::vector<X11Atom> contentTargets(X11Session& session, const SelectionFormat& targets) {
    std::vector<X11Atom> found(targets.bytes.size() / sizeof(X11Atom));
    std::memcpy(found.data(), targets.bytes.data(), found.size() * sizeof(X11Atom));
    std::erase_if(found, [&session](X11Atom target) {
        return target == 0 || std::any_of(kNoContent.begin(), kNoContent.end(),
                                          [&](auto name) { return session.atom(name) == target; });
    });
    return found;
}

SelectionReader::SelectionReader(X11Session& session)
    : m_session(session), m_window(xcb_generate_id(session.connection())),
      m_property(session.atom("TACET_SELECTION")) {
    const std::uint32_t events = XCB_EVENT_MASK_PROPERTY_CHANGE;
    xcb_create_window(session.connection(), 0, m_window, session.root(), 0, 0, 1, 1, 0,
                      XCB_WINDOW_CLASS_INPUT_ONLY, XCB_COPY_FROM_PARENT, XCB_CW_EVENT_MASK,
                      &events);
    m_listening = session.listen([this](const X11Event& event) { onEvent(event); });
}

SelectionReader::~SelectionReader() {
    xcb_destroy_window(m_session.connection(), m_window);
}

void SelectionReader::onEvent(const X11Event& event) {
    if (event.type() == XCB_SELECTION_NOTIFY) {
        const auto& notify = event.as<xcb_selection_notify_event_t>();
        if (notify.requestor == m_window && notify.selection == m_wanted.selection &&
            notify.target == m_wanted.target) {
            m_notified = true;
            m_refused = notify.property == 0;
            m_pulse.strike();
        }
    } else if (event.type() == XCB_PROPERTY_NOTIFY) {
        const auto& notify = event.as<xcb_property_notify_event_t>();
        if (notify.window == m_window && notify.atom == m_property &&
            notify.state == XCB_PROPERTY_NEW_VALUE) {
            m_delivered = true;
            m_pulse.strike();
        }
    }
}

QCoro::Task<std::optional<SelectionContent>> SelectionReader::read(X11Atom selection,
                                                                   SelectionBudget& budget) {
    SelectionFormat targets;
    const Wanted list{selection, m_session.atom("TARGETS")};
    const Answer answer = co_await convert(list, budget, targets);
    if (answer == Answer::TooMuch) {
        co_return std::nullopt;
    }
    SelectionContent content;
    const std::vector<X11Atom> named = contentTargets(m_session, targets);
    for (const X11Atom target : named) {
        SelectionFormat format;
        format.target = target;
        const Wanted wanted{selection, target};
        const Answer given = co_await convert(wanted, budget, format);
        if (given == Answer::TooMuch) {
            co_return std::nullopt;
        }
        if (given == Answer::Given) {
            content.formats.push_back(std::move(format));
        }
    }
    co_return content;
}

/// Asks for one format and waits for it.
QCoro::Task<SelectionReader::Answer>
SelectionReader::convert(Wanted wanted, SelectionBudget& budget, SelectionFormat& format) {
    m_wanted = wanted;
    m_notified = false;
    xcb_delete_property(m_session.connection(), m_window, m_property);
    xcb_convert_selection(m_session.connection(), m_window, wanted.selection, wanted.target,
                          m_property, XCB_CURRENT_TIME);
    xcb_flush(m_session.connection());
    const bool answered = co_await waitFor(m_notified, budget);
    if (!answered) {
        co_return Answer::TooMuch;
    }
    if (m_refused) {
        co_return Answer::Refused;
    }
    m_delivered = false;
    if (!take(budget, format)) {
        co_return Answer::TooMuch;
    }
    if (format.type == m_session.atom("INCR")) {
        co_return co_await collect(budget, format);
    }
    co_return format.type == 0 ? Answer::Refused : Answer::Given;
}

/// Takes the pieces of an INCR transfer until the empty one (ICCCM 2.7.2).
QCoro::Task<SelectionReader::Answer> SelectionReader::collect(SelectionBudget& budget,
                                                              SelectionFormat& format) {
    format.bytes.clear();
    for (;;) {
        const bool delivered = co_await waitFor(m_delivered, budget);
        if (!delivered) {
            co_return Answer::TooMuch;
        }
        m_delivered = false;
        SelectionFormat piece;
        if (!take(budget, piece)) {
            co_return Answer::TooMuch;
        }
        format.type = piece.type;
        format.unitBits = piece.unitBits;
        if (piece.bytes.empty()) {
            co_return Answer::Given;
        }
        format.bytes += piece.bytes;
    }
}

/// Reads the property and deletes it, which lets the owner of an INCR transfer go on.
bool SelectionReader::take(SelectionBudget& budget, SelectionFormat& piece) {
    xcb_connection_t* connection = m_session.connection();
    const auto allowed =
        static_cast<std::uint32_t>(std::min<std::size_t>(budget.bytes / 4 + 1, kWhole));
    const X11Reply<xcb_get_property_reply_t> reply{
        xcb_get_property_reply(connection,
                               xcb_get_property(connection, 1, m_window, m_property,
                                                XCB_GET_PROPERTY_TYPE_ANY, 0, allowed),
                               nullptr)};
    if (!reply) {
        return false;
    }
    const auto size = static_cast<std::size_t>(xcb_get_property_value_length(reply.get()));
    if (reply->bytes_after > 0 || size > budget.bytes) {
        return false;
    }
    budget.bytes -= size;
    piece.type = reply->type;
    piece.unitBits = reply->format == 0 ? 8 : reply->format;
    piece.bytes.assign(static_cast<const char*>(xcb_get_property_value(reply.get())), size);
    xcb_flush(connection);
    return true;
}

QCoro::Task<bool> SelectionReader::waitFor(const bool& flag, const SelectionBudget& budget) {
    while (!flag && leftOf(budget) > milliseconds{0}) {
        co_await m_pulse.wait(leftOf(budget));
    }
    co_return flag;
}

} // namespace tacet::hooks
