#pragma once

#include "tests/e2e/harness/session.h"

#include <QRect>
#include <QSize>

struct _XDisplay;

namespace tacet::e2e {

enum class Monitors { One, TwoSideBySide };
enum class Compositor { None, Picom };

struct DesktopOptions {
    QSize screen{1280, 900};
    int scale = 1; ///< what Xft.dpi tells the toolkits: 96 dots an inch, times this
    Monitors monitors = Monitors::One;
    Compositor compositor = Compositor::None;
};

/// A whole X11 desktop of our own: a session with a virtual display and a window manager. Ended
/// with this object.
class Desktop : public Session {
public:
    explicit Desktop(const DesktopOptions& options = {});
    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;
    ~Desktop();

    [[nodiscard]] const DesktopOptions& options() const { return m_options; }

    /// The driver's own connection to the display.
    [[nodiscard]] _XDisplay* display() const { return m_display; }

    /// The place of the active window's content on the screen; empty when no window is active.
    [[nodiscard]] QRect activeWindow() const;

private:
    void startDisplay();
    void splitMonitors();

    DesktopOptions m_options;
    _XDisplay* m_display = nullptr;
};

} // namespace tacet::e2e
