#pragma once

#include "hooks/linux/pulse.h"
#include "hooks/linux/selection_content.h"
#include "hooks/linux/x11_session.h"

#include <QCoroTask>

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace tacet::hooks {

/// What reading selections may still cost.
struct SelectionBudget {
    std::size_t bytes = 0;
    std::chrono::steady_clock::time_point until;
};

/// Reads a selection of another program in all its formats, in pieces (INCR) where the owner sends
/// it so. Hook thread; one read at a time. Requires: `session` outlives it.
class SelectionReader {
public:
    explicit SelectionReader(X11Session& session);
    ~SelectionReader();
    SelectionReader(const SelectionReader&) = delete;
    SelectionReader& operator=(const SelectionReader&) = delete;

    /// What `selection` holds. Formats that the owner names and then refuses are left out. None
    /// when the budget does not suffice; what was read is taken off it.
    QCoro::Task<std::optional<SelectionContent>> read(X11Atom selection, SelectionBudget& budget);

private:
    enum class Answer { Given, Refused, TooMuch };
    struct Wanted {
        X11Atom selection = 0;
        X11Atom target = 0;
    };

    void onEvent(const X11Event& event);
    QCoro::Task<Answer> convert(Wanted wanted, SelectionBudget& budget, SelectionFormat& format);
    QCoro::Task<Answer> collect(SelectionBudget& budget, SelectionFormat& format);
    QCoro::Task<bool> waitFor(const bool& flag, const SelectionBudget& budget);
    bool take(SelectionBudget& budget, SelectionFormat& piece);

    X11Session& m_session;
    X11Window m_window = 0;
    X11Atom m_property = 0;
    Wanted m_wanted;
    bool m_notified = false;  ///< the owner answered the request for `m_wanted`
    bool m_refused = false;   ///< it answered that it will not
    bool m_delivered = false; ///< the property has a new value
    Pulse m_pulse;
    std::shared_ptr<void> m_listening;
};

/// The targets among `targets` (a TARGETS answer) that hold content, rather than do or tell
/// something.
std::vector<X11Atom> contentTargets(X11Session& session, const SelectionFormat& targets);

} // namespace tacet::hooks
