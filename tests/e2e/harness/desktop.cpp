#include "tests/e2e/harness/desktop.h"

#include "tests/e2e/harness/wait.h"

#include <X11/Xatom.h>
#include <X11/Xlib.h>

namespace tacet::e2e {

namespace {

/// Tells toolkits the dots per inch, the way a settings daemon does.
void setDotsPerInch(Display* display, int dots) {
    const QByteArray resources = "Xft.dpi:\t" + QByteArray::number(dots) + "\n";
    XChangeProperty(display, DefaultRootWindow(display), XA_RESOURCE_MANAGER, XA_STRING, 8,
                    PropModeReplace, reinterpret_cast<const unsigned char*>(resources.constData()),
                    static_cast<int>(resources.size()));
    XSync(display, False);
}

/// The window that a property of the root window names; none when it names none.
Window windowOf(Display* display, const char* property) {
    const Atom name = XInternAtom(display, property, False);
    Atom type = None;
    int format = 0;
    unsigned long count = 0;
    unsigned long left = 0;
    unsigned char* data = nullptr;
    XGetWindowProperty(display, DefaultRootWindow(display), name, 0, 1, False, XA_WINDOW, &type,
                       &format, &count, &left, &data);
    const Window window = count == 1 ? *reinterpret_cast<Window*>(data) : None;
    if (data != nullptr) {
        XFree(data);
    }
    return window;
}

/// A window may be gone by the time we ask for it; that is an answer, not the end of the run.
int ignoreError(Display*, XErrorEvent*) {
    return 0;
}

} // namespace

Desktop::Desktop(const DesktopOptions& options) : m_options(options) {
    startDisplay();
    splitMonitors();
    startSessionBus();
    keep("openbox", {}, "openbox.log");
    if (!waitFor([this] { return windowOf(m_display, "_NET_SUPPORTING_WM_CHECK") != None; })) {
        qFatal("no window manager");
    }
    if (m_options.compositor == Compositor::Picom) {
        keep("picom", {"--backend", "xrender"}, "picom.log");
        const Atom owner = XInternAtom(m_display, "_NET_WM_CM_S0", False);
        waitFor([&] { return XGetSelectionOwner(m_display, owner) != None; });
    }
    startA11yBus();
}

Desktop::~Desktop() {
    XCloseDisplay(m_display);
}

void Desktop::startDisplay() {
    const QString size =
        QString("%1x%2x24").arg(m_options.screen.width()).arg(m_options.screen.height());
    Child& server = keep("Xvfb", {"-displayfd", "1", "-screen", "0", size, "-nolisten", "tcp"});
    const QByteArray name = ":" + firstLine(server);
    setVariable("DISPLAY", name);
    XSetErrorHandler(ignoreError);
    m_display = XOpenDisplay(name.constData());
    if (m_display == nullptr) {
        qFatal("cannot open the display");
    }
    setDotsPerInch(m_display, 96 * m_options.scale);
}

void Desktop::splitMonitors() {
    if (m_options.monitors == Monitors::One) {
        return;
    }
    const int half = m_options.screen.width() / 2;
    const int height = m_options.screen.height();
    const auto place = [&](int x) {
        return QString("%1/300x%2/300+%3+0").arg(half).arg(height).arg(x);
    };
    Child left("xrandr", {"--setmonitor", "left", place(0), "screen"}, environment());
    left.process().waitForFinished();
    Child right("xrandr", {"--setmonitor", "right", place(half), "none"}, environment());
    right.process().waitForFinished();
}

QRect Desktop::activeWindow() const {
    const Window window = windowOf(m_display, "_NET_ACTIVE_WINDOW");
    XWindowAttributes attributes{};
    if (window == None || XGetWindowAttributes(m_display, window, &attributes) == 0) {
        return {};
    }
    int x = 0;
    int y = 0;
    Window child = None;
    XTranslateCoordinates(m_display, window, DefaultRootWindow(m_display), 0, 0, &x, &y, &child);
    return {x, y, attributes.width, attributes.height};
}

} // namespace tacet::e2e
