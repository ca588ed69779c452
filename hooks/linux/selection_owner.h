#pragma once

#include "hooks/linux/pulse.h"
#include "hooks/linux/selection_content.h"
#include "hooks/linux/x11_session.h"

#include <QCoroTask>

#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <string>

namespace tacet::hooks {

/// Owns one selection and serves its content to whoever asks, in pieces (INCR) where it is large.
/// Hook thread. Requires: `session` outlives it.
class SelectionOwner {
public:
    /// `selection` is a name such as `CLIPBOARD`.
    SelectionOwner(X11Session& session, const std::string& selection);
    ~SelectionOwner();
    SelectionOwner(const SelectionOwner&) = delete;
    SelectionOwner& operator=(const SelectionOwner&) = delete;

    [[nodiscard]] X11Atom selection() const { return m_selection; }

    /// The window that owns the selection now, of whatever program; 0 when none does.
    [[nodiscard]] X11Window currentOwner() const;

    /// Takes the selection with `content`. False when the server did not give it.
    QCoro::Task<bool> own(SelectionContent content);

    /// Leaves the selection without an owner, whoever owns it.
    void clear();

    /// True while the selection is ours, by the server's word: the event that tells of the loss may
    /// still be on its way.
    [[nodiscard]] bool owns() const { return m_owns && currentOwner() == m_window; }

    /// What is served; empty when the selection is not ours.
    [[nodiscard]] const SelectionContent& content() const { return *m_content; }

    /// True when somebody asked for the text since the last `own`: for a format that is not a hint.
    [[nodiscard]] bool served() const { return m_served; }

private:
    /// A large format on its way to a program that takes it piece by piece.
    struct Transfer {
        X11Window requestor = 0;
        X11Atom property = 0;
        std::shared_ptr<const SelectionContent> content; ///< keeps `format` alive
        const SelectionFormat* format = nullptr;
        std::size_t sent = 0;
    };
    /// Where an answer goes: a property of the window that asked.
    struct Asked {
        X11Window requestor = 0;
        X11Atom target = 0;
        X11Atom property = 0;
    };

    void onEvent(const X11Event& event);
    void onRequest(const X11Event& event);
    bool answer(const Asked& asked);
    bool answerMultiple(const Asked& asked);
    void tellTargets(const Asked& asked);
    void give(const Asked& asked, const SelectionFormat& format);
    void begin(const Asked& asked, const SelectionFormat& format);
    void sendPiece(X11Window requestor, X11Atom property);
    void dropTransfers(X11Window requestor);
    [[nodiscard]] std::size_t pieceSize() const;

    X11Session& m_session;
    X11Atom m_selection = 0;
    X11Window m_window = 0;
    X11Time m_since = 0;
    bool m_owns = false;
    bool m_served = false;
    bool m_timeKnown = false;
    std::shared_ptr<const SelectionContent> m_content = std::make_shared<SelectionContent>();
    std::list<Transfer> m_transfers;
    Pulse m_timePulse;
    std::shared_ptr<void> m_listening;
};

} // namespace tacet::hooks
