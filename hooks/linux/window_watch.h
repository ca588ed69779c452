#pragma once

#include "detection/values/screen_rect.h"
#include "hooks/linux/x11_session.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tacet::hooks {

/// What happened to the watched top level.
enum class WindowChange {
    Moved,     ///< it moved or has another size
    Restacked, ///< windows about it came, went or moved: ask `isCovered` again
    Activated, ///< it, or a window of ours, became the active window
    Blurred,   ///< a window that is neither it nor ours became the active one
    Hidden,    ///< it is minimised, unmapped or on a desktop that is not shown
    Shown,     ///< it is mapped again
    Closed,    ///< it is gone; nothing more follows
};

/// Tells what happens to one top level. No timers; no wake-ups while nothing is watched. Hook
/// thread.
class WindowWatch {
public:
    using Call = std::function<void(WindowChange)>;

    /// Requires: `session` outlives the watch.
    WindowWatch(X11Session& session, Call call);
    ~WindowWatch();
    WindowWatch(const WindowWatch&) = delete;
    WindowWatch& operator=(const WindowWatch&) = delete;

    /// Watches `topLevel` instead of the one before.
    void watch(X11Window topLevel);

    /// Watches nothing.
    void stop();

    [[nodiscard]] X11Window watched() const { return m_topLevel; }

private:
    /// Which window an event speaks of, and through which it came.
    struct Subject {
        X11Window window = 0;
        X11Window through = 0;
    };

    void onEvent(const X11Event& event);
    void onProperty(const X11Event& event);
    void onConfigure(Subject subject);
    void onMapping(Subject subject);
    void onDestroy(Subject subject);
    void selectLine();
    void deselectLine();
    void tellPlace();
    void tellSeen();
    void tellActive();
    [[nodiscard]] bool isAbout(Subject subject) const;
    [[nodiscard]] bool isActiveNow() const;

    X11Session& m_session;
    Call m_call;
    X11Window m_topLevel = 0;
    std::vector<X11Window> m_line; ///< the top level and the window manager's frames about it
    std::optional<ScreenRect> m_place;
    bool m_isSeen = true;
    bool m_isActive = true;
    std::shared_ptr<void> m_listening;
};

} // namespace tacet::hooks
