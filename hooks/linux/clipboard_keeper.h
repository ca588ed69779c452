#pragma once

#include "hooks/linux/selection_content.h"
#include "hooks/linux/selection_owner.h"
#include "hooks/linux/selection_reader.h"
#include "hooks/linux/writer_tools.h"
#include "hooks/linux/x11_session.h"

#include <cstdint>
#include <string>

namespace tacet::hooks {

/// Saves CLIPBOARD and PRIMARY, owns the clipboard for a paste and puts both back. What it put back
/// it serves until another program takes the selection. Hook thread. Requires: `session` outlives
/// it.
class ClipboardKeeper : public ClipboardLoan {
public:
    explicit ClipboardKeeper(X11Session& session);

    QCoro::Task<bool> save(std::uint32_t topLevel) override;
    QCoro::Task<bool> offer(std::string text) override;
    [[nodiscard]] bool served() const override;
    QCoro::Task<void> restore() override;

private:
    struct Saved {
        X11Window owner = 0; ///< 0 when nobody owned it
        SelectionContent content;
    };

    QCoro::Task<bool> keep(const SelectionOwner& from, Saved& saved, SelectionBudget& budget);
    QCoro::Task<void> putBack(SelectionOwner& to, Saved& saved);

    X11Session& m_session;
    SelectionOwner m_clipboard;
    SelectionOwner m_primary;
    Saved m_savedClipboard;
    Saved m_savedPrimary;
    X11Window m_topLevel = 0; ///< of the field that is written to
    bool m_saved = false;     ///< there is something to put back
    bool m_lent = false;      ///< the clipboard was owned since
};

} // namespace tacet::hooks
