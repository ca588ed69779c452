#include "tests/e2e/harness/desktop.h"

#include "tests/e2e/harness/wait.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QDir>

#include <X11/Xatom.h>
#include <X11/Xlib.h>

namespace tacet::e2e {

namespace {

/// The first line a child prints; ends the test run when none comes.
QByteArray firstLine(Child& child) {
    QByteArray line;
    const bool came = waitFor([&] {
        child.process().waitForReadyRead(5);
        if (child.process().canReadLine()) {
            line = child.process().readLine().trimmed();
        }
        return !line.isEmpty();
    });
    if (!came) {
        qFatal("%s says nothing", qPrintable(child.process().program()));
    }
    return line;
}

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

QDBusMessage propertyOf(const QString& name) {
    auto call = QDBusMessage::createMethodCall("org.a11y.Bus", "/org/a11y/bus",
                                               "org.freedesktop.DBus.Properties", "Get");
    call << QStringLiteral("org.a11y.Status") << name;
    call.setAutoStartService(false);
    return call;
}

/// A window may be gone by the time we ask for it; that is an answer, not the end of the run.
int ignoreError(Display*, XErrorEvent*) {
    return 0;
}

} // namespace

Desktop::Desktop(const DesktopOptions& options) : m_options(options) {
    makeFolders();
    startDisplay();
    splitMonitors();
    startSessionBus();
    m_children.push_back(start("openbox", {}, "openbox.log"));
    if (!waitFor([this] { return windowOf(m_display, "_NET_SUPPORTING_WM_CHECK") != None; })) {
        qFatal("no window manager");
    }
    if (m_options.compositor == Compositor::Picom) {
        m_children.push_back(start("picom", {"--backend", "xrender"}, "picom.log"));
        const Atom owner = XInternAtom(m_display, "_NET_WM_CM_S0", False);
        waitFor([&] { return XGetSelectionOwner(m_display, owner) != None; });
    }
    startA11yBus();
}

Desktop::~Desktop() {
    XCloseDisplay(m_display);
    QDBusConnection::disconnectFromBus(m_session.name());
    m_a11yBus.reset();
    while (!m_children.empty()) {
        m_children.pop_back();
    }
}

void Desktop::makeFolders() {
    const QProcessEnvironment outer = QProcessEnvironment::systemEnvironment();
    m_environment.insert("PATH", outer.value("PATH"));
    m_environment.insert("LANG", "C.UTF-8");
    m_environment.insert("HOME", path("home"));
    m_environment.insert("TMPDIR", path("tmp"));
    m_environment.insert("XDG_RUNTIME_DIR", path("run"));
    m_environment.insert("NO_AT_BRIDGE", "0");
    for (const char* folder : {"home", "tmp", "run"}) {
        QDir().mkdir(path(folder));
        QFile::setPermissions(path(folder), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
}

void Desktop::startDisplay() {
    const QString size =
        QString("%1x%2x24").arg(m_options.screen.width()).arg(m_options.screen.height());
    m_children.push_back(std::make_unique<Child>(
        "Xvfb", QStringList{"-displayfd", "1", "-screen", "0", size, "-nolisten", "tcp"},
        m_environment));
    const QByteArray name = ":" + firstLine(*m_children.back());
    m_environment.insert("DISPLAY", name);
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
    Child left("xrandr", {"--setmonitor", "left", place(0), "screen"}, m_environment);
    left.process().waitForFinished();
    Child right("xrandr", {"--setmonitor", "right", place(half), "none"}, m_environment);
    right.process().waitForFinished();
}

void Desktop::startSessionBus() {
    m_children.push_back(std::make_unique<Child>(
        "dbus-daemon", QStringList{"--session", "--nofork", "--nopidfile", "--print-address=1"},
        m_environment));
    const QString address = firstLine(*m_children.back());
    m_environment.insert("DBUS_SESSION_BUS_ADDRESS", address);
    m_session = QDBusConnection::connectToBus(address, "session of " + m_root.path());
    if (!m_session.isConnected()) {
        qFatal("cannot reach the session bus");
    }
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

void Desktop::startA11yBus() {
    m_a11yBus = start("/usr/libexec/at-spi-bus-launcher", {"--launch-immediately"}, "a11y.log");
    if (!waitFor([this] { return !a11yAddress().isEmpty(); })) {
        qFatal("no accessibility bus");
    }
}

void Desktop::killA11yBus() {
    m_a11yBus.reset();
}

QString Desktop::a11yAddress() const {
    auto call = QDBusMessage::createMethodCall("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus",
                                               "GetAddress");
    call.setAutoStartService(false);
    const QDBusMessage reply = m_session.call(call, QDBus::Block, 2000);
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0).toString()
                                                      : QString();
}

bool Desktop::isBridgeOn() const {
    const QDBusMessage reply = m_session.call(propertyOf("IsEnabled"), QDBus::Block, 2000);
    return reply.arguments().value(0).value<QDBusVariant>().variant().toBool();
}

std::unique_ptr<Child> Desktop::start(const QString& program, const QStringList& arguments,
                                      const QString& logName) {
    return std::make_unique<Child>(program, arguments, m_environment, path(logName));
}

} // namespace tacet::e2e
