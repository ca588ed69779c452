#include "tests/e2e/harness/windows.h"

#include <X11/Xlib.h>
#include <X11/Xutil.h>

namespace tacet::e2e {

Windows::Windows(_XDisplay* display) : m_display(display) {}

WindowId Windows::active() const {
    const Atom name = XInternAtom(m_display, "_NET_ACTIVE_WINDOW", False);
    Atom type = None;
    int format = 0;
    unsigned long count = 0;
    unsigned long left = 0;
    unsigned char* data = nullptr;
    XGetWindowProperty(m_display, DefaultRootWindow(m_display), name, 0, 1, False, AnyPropertyType,
                       &type, &format, &count, &left, &data);
    const Window window = count == 1 ? *reinterpret_cast<Window*>(data) : None;
    if (data != nullptr) {
        XFree(data);
    }
    return window;
}

void Windows::activate(WindowId window) {
    constexpr long kByPager = 2; // EWMH: a person's wish
    tellRoot(window, "_NET_ACTIVE_WINDOW", kByPager);
}

void Windows::minimise(WindowId window) {
    XIconifyWindow(m_display, window, DefaultScreen(m_display));
    XFlush(m_display);
}

void Windows::move(WindowId window, QPoint place) {
    XMoveWindow(m_display, window, place.x(), place.y());
    XFlush(m_display);
}

void Windows::resize(WindowId window, QSize size) {
    XResizeWindow(m_display, window, static_cast<unsigned int>(size.width()),
                  static_cast<unsigned int>(size.height()));
    XFlush(m_display);
}

void Windows::tellRoot(WindowId window, const char* message, long first) {
    XEvent event{};
    event.xclient.type = ClientMessage;
    event.xclient.window = window;
    event.xclient.message_type = XInternAtom(m_display, message, False);
    event.xclient.format = 32;
    event.xclient.data.l[0] = first;
    XSendEvent(m_display, DefaultRootWindow(m_display), False,
               SubstructureRedirectMask | SubstructureNotifyMask, &event);
    XFlush(m_display);
}

PlainWindow::PlainWindow(_XDisplay* display, QRect place, Kind kind) : m_display(display) {
    XSetWindowAttributes attributes{};
    attributes.background_pixel = WhitePixel(display, DefaultScreen(display));
    attributes.override_redirect = kind == Kind::Popup ? True : False;
    m_window = XCreateWindow(
        display, DefaultRootWindow(display), place.x(), place.y(),
        static_cast<unsigned int>(place.width()), static_cast<unsigned int>(place.height()), 0,
        CopyFromParent, InputOutput, CopyFromParent, CWBackPixel | CWOverrideRedirect, &attributes);
    XSizeHints hints{};
    hints.flags = USPosition | USSize;
    XSetWMNormalHints(display, m_window, &hints);
    XMapRaised(display, m_window);
    XFlush(display);
}

PlainWindow::~PlainWindow() {
    XDestroyWindow(m_display, m_window);
    XFlush(m_display);
}

} // namespace tacet::e2e
