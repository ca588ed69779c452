#include "hooks/linux/clipboard_keeper.h"

#include "hooks/linux/x11_event.h"

#include <utility>

namespace tacet::hooks {
namespace {

using std::chrono::milliseconds;

constexpr std::size_t kMostBytes = 32UL * 1024 * 1024;
constexpr milliseconds kMostTime{1000};

/// True when both windows were made by the same program: ids of one client share their high bits.
bool sameClient(X11Session& session, X11Window a, X11Window b) {
    const std::uint32_t mask = ~xcb_get_setup(session.connection())->resource_id_mask;
    return a != 0 && (a & mask) == (b & mask);
}

SelectionContent plainText(X11Session& session, const std::string& text) {
    SelectionContent content;
    const X11Atom utf8 = session.atom("UTF8_STRING");
    const X11Atom mime = session.atom("text/plain;charset=utf-8");
    const X11Atom hint = session.atom("x-kde-passwordManagerHint");
    content.formats = {{.target = utf8, .type = utf8, .bytes = text},
                       {.target = mime, .type = mime, .bytes = text},
                       {.target = hint, .type = hint, .bytes = "secret"}};
    return content;
}

} // namespace

ClipboardKeeper::ClipboardKeeper(X11Session& session)
    : m_session(session), m_clipboard(session, "CLIPBOARD"), m_primary(session, "PRIMARY") {}

QCoro::Task<bool> ClipboardKeeper::save(std::uint32_t topLevel) {
    m_topLevel = topLevel;
    m_lent = false;
    m_saved = false;
    m_savedClipboard = {};
    m_savedPrimary = {};
    SelectionBudget budget{kMostBytes, std::chrono::steady_clock::now() + kMostTime};
    const bool clipboardKept = co_await keep(m_clipboard, m_savedClipboard, budget);
    if (clipboardKept) {
        m_saved = co_await keep(m_primary, m_savedPrimary, budget);
    }
    co_return m_saved;
}

QCoro::Task<bool> ClipboardKeeper::keep(const SelectionOwner& from, Saved& saved,
                                        SelectionBudget& budget) {
    saved.owner = from.currentOwner();
    if (from.owns()) {
        saved.content = from.content();
    } else if (saved.owner != 0) {
        SelectionReader reader(m_session);
        auto content = co_await reader.read(from.selection(), budget);
        if (!content) {
            co_return false;
        }
        saved.content = std::move(*content);
    }
    co_return true;
}

QCoro::Task<bool> ClipboardKeeper::offer(std::string text) {
    const X11Window owner = m_clipboard.currentOwner();
    const bool takenByOther = m_lent ? !m_clipboard.owns() : owner != m_savedClipboard.owner;
    if (!m_saved || takenByOther) {
        co_return false;
    }
    m_lent = true;
    SelectionContent content = plainText(m_session, text);
    const bool owned = co_await m_clipboard.own(std::move(content));
    co_return owned;
}

bool ClipboardKeeper::served() const {
    return m_clipboard.served();
}

QCoro::Task<void> ClipboardKeeper::restore() {
    if (std::exchange(m_saved, false)) {
        if (std::exchange(m_lent, false) && m_clipboard.owns()) {
            co_await putBack(m_clipboard, m_savedClipboard);
        }
        // Selecting in the field made its program take PRIMARY.
        const X11Window owner = m_primary.currentOwner();
        if (sameClient(m_session, owner, m_topLevel) && !m_primary.owns()) {
            co_await putBack(m_primary, m_savedPrimary);
        }
    }
    m_savedClipboard = {};
    m_savedPrimary = {};
}

QCoro::Task<void> ClipboardKeeper::putBack(SelectionOwner& to, Saved& saved) {
    if (saved.content.formats.empty()) {
        to.clear();
    } else {
        co_await to.own(std::move(saved.content));
    }
}

} // namespace tacet::hooks
