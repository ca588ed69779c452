#pragma once

#include "tests/e2e/harness/child.h"

#include <QDBusConnection>
#include <QProcessEnvironment>
#include <QRect>
#include <QSize>
#include <QTemporaryDir>

#include <memory>
#include <string>
#include <vector>

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

/// A whole desktop of our own: display, session bus, window manager, accessibility bus, home. None
/// of it touches the desktop the tests are started from. Ended with this object.
class Desktop {
public:
    explicit Desktop(const DesktopOptions& options = {});
    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;
    ~Desktop();

    /// What a program needs to run on this desktop, and nothing of the outer one but PATH.
    [[nodiscard]] const QProcessEnvironment& environment() const { return m_environment; }
    [[nodiscard]] const DesktopOptions& options() const { return m_options; }
    [[nodiscard]] QDBusConnection session() const { return m_session; }

    /// The driver's own connection to the display.
    [[nodiscard]] _XDisplay* display() const { return m_display; }

    /// A file or folder below the desktop's own temporary folder.
    [[nodiscard]] QString path(const QString& name) const { return m_root.filePath(name); }

    /// The place of the active window's content on the screen; empty when no window is active.
    [[nodiscard]] QRect activeWindow() const;

    /// The address of the accessibility bus, now; empty when there is none.
    [[nodiscard]] QString a11yAddress() const;

    /// Is the accessibility bridge switched on?
    [[nodiscard]] bool isBridgeOn() const;

    /// Kills the accessibility bus, and brings it back.
    void killA11yBus();
    void startA11yBus();

    /// Starts a program on this desktop; its output goes to a log file of that name.
    std::unique_ptr<Child> start(const QString& program, const QStringList& arguments,
                                 const QString& logName);

private:
    void makeFolders();
    void startDisplay();
    void splitMonitors();
    void startSessionBus();

    DesktopOptions m_options;
    QTemporaryDir m_root;
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<Child>> m_children; ///< ended last to first
    std::unique_ptr<Child> m_a11yBus;
    QDBusConnection m_session{QString()};
    _XDisplay* m_display = nullptr;
};

} // namespace tacet::e2e
