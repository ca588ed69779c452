#pragma once

#include <QRect>

struct _XDisplay;

namespace tacet::e2e {

/// A top level of the display, by its X number.
using WindowId = unsigned long;

/// What a person does with windows, by way of the window manager.
class Windows {
public:
    explicit Windows(_XDisplay* display);

    /// The window that the window manager calls active; 0 when there is none.
    [[nodiscard]] WindowId active() const;

    void activate(WindowId window);
    void minimise(WindowId window);
    void move(WindowId window, QPoint place);
    void resize(WindowId window, QSize size);

private:
    void tellRoot(WindowId window, const char* message, long first);

    _XDisplay* m_display;
};

/// A plain window of the driver's own, which stands above the others while it lives.
class PlainWindow {
public:
    enum class Kind {
        Ordinary, ///< takes the keyboard, as any program's window does
        Popup,    ///< only covers: the active window stays as it is
    };

    PlainWindow(_XDisplay* display, QRect place, Kind kind);
    ~PlainWindow();
    PlainWindow(const PlainWindow&) = delete;
    PlainWindow& operator=(const PlainWindow&) = delete;

    [[nodiscard]] WindowId id() const { return m_window; }

private:
    _XDisplay* m_display;
    WindowId m_window;
};

} // namespace tacet::e2e
