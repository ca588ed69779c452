#include "tests/e2e/harness/wayland_desktop.h"

#include "tests/e2e/harness/wait.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tacet::e2e {

namespace {

constexpr const char* kConfiguration = R"(xwayland disable
output HEADLESS-1 resolution 1280x900
for_window [app_id="tacet"] floating enable, move position 700 40
default_border none
)";

/// The title of the focused window below `node` of sway's tree.
QString focusedTitle(const QJsonObject& node) {
    if (node["focused"].toBool()) {
        return node["name"].toString();
    }
    for (const char* list : {"nodes", "floating_nodes"}) {
        for (const QJsonValue child : node[list].toArray()) {
            if (const QString title = focusedTitle(child.toObject()); !title.isEmpty()) {
                return title;
            }
        }
    }
    return {};
}

/// The first file in `folder` that fits `pattern`; waits for it.
QString awaited(const QString& folder, const QString& pattern) {
    QString found;
    const bool came = waitFor([&] {
        found = QDir(folder).entryList({pattern}, QDir::System | QDir::NoDotAndDotDot).value(0);
        return !found.isEmpty();
    });
    if (!came) {
        qFatal("sway does not start");
    }
    return found;
}

} // namespace

WaylandDesktop::WaylandDesktop() : Session(User::Nobody) {
    setVariable("XDG_SESSION_TYPE", "wayland");
    setVariable("WLR_BACKENDS", "headless");
    setVariable("WLR_RENDERER", "pixman");
    setVariable("WLR_LIBINPUT_NO_DEVICES", "1");
    QFile configuration(path("sway.conf"));
    if (!configuration.open(QIODevice::WriteOnly) || configuration.write(kConfiguration) < 0) {
        qFatal("cannot write sway's configuration");
    }
    configuration.close();
    startSessionBus();
    keep("sway", {"--config", path("sway.conf")}, "sway.log");
    const QString folder = path("run");
    setVariable("SWAYSOCK", folder + '/' + awaited(folder, "sway-ipc.*.sock"));
    setVariable("WAYLAND_DISPLAY", awaited(folder, "wayland-?"));
    startA11yBus();
}

void WaylandDesktop::type(const QString& text) {
    // A program takes a new keyboard up a moment after it is plugged in; Shift may get lost.
    run("wtype", {"-s", "400", "-k", "Shift_L", "-s", "100", "-d", "12", "--", text});
}

void WaylandDesktop::press(const QString& modifier, const QString& key) {
    run("wtype", {"-s", "400", "-M", modifier, "-s", "60", "-k", key, "-s", "60", "-m", modifier});
}

bool WaylandDesktop::activate(const QString& title) {
    return waitFor([&] {
        run("swaymsg", {"[title=\"^" + title + "\"]", "focus"});
        return activeWindow().startsWith(title);
    });
}

QString WaylandDesktop::activeWindow() {
    const QByteArray tree = run("swaymsg", {"--raw", "-t", "get_tree"});
    return focusedTitle(QJsonDocument::fromJson(tree).object());
}

QString WaylandDesktop::clipboard() {
    return QString::fromUtf8(run("wl-paste", {"--no-newline"}));
}

QImage WaylandDesktop::grab() {
    return QImage::fromData(run("grim", {"-"}), "png");
}

QByteArray WaylandDesktop::run(const QString& program, const QStringList& arguments) {
    const std::unique_ptr<Child> child = start(program, arguments);
    child->process().waitForFinished(static_cast<int>(kPatience.count()));
    return child->process().readAllStandardOutput();
}

} // namespace tacet::e2e
