#include "tests/e2e/harness/browser.h"

#include "tests/e2e/harness/keys.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <unistd.h>

namespace tacet::e2e {

namespace {

/// The window a browser is given, in the toolkit's own pixels.
constexpr QRect kWindow{40, 30, 1000, 760};

QRectF rectFrom(const QJsonObject& object) {
    return {object["x"].toDouble(), object["y"].toDouble(), object["width"].toDouble(),
            object["height"].toDouble()};
}

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

/// Preferences that keep Firefox quiet, send every host to the page server and forget spelling,
/// whose own underlines are red.
QByteArray firefoxPreferences(int port) {
    const QList<std::pair<const char*, QByteArray>> preferences{
        {"network.dns.forceResolve", "\"127.0.0.1\""},
        {"network.socket.forcePort", "\"443=" + QByteArray::number(port) + "\""},
        {"layout.spellcheckDefault", "0"},
        {"browser.shell.checkDefaultBrowser", "false"},
        {"browser.aboutwelcome.enabled", "false"},
        {"browser.startup.homepage_override.mstone", "\"ignore\""},
        {"datareporting.policy.dataSubmissionEnabled", "false"},
        {"termsofuse.bypassNotification", "true"},
        {"app.update.enabled", "false"},
        {"network.captive-portal-service.enabled", "false"},
        {"network.connectivity-service.enabled", "false"},
        {"network.http.http3.enable", "false"},
        {"network.trr.mode", "5"},
        {"browser.tabs.warnOnClose", "false"},
        {"browser.sessionstore.resume_from_crash", "false"},
        {"security.sandbox.warn_unprivileged_namespaces", "false"},
    };
    QByteArray text;
    for (const auto& [name, value] : preferences) {
        text += QByteArray("user_pref(\"") + name + "\", " + value + ");\n";
    }
    return text;
}

} // namespace

QStringList chromiumSwitches(const PageServer& server, const QString& profile) {
    QStringList switches{
        "--test-type",
        "--disable-gpu",
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--password-store=basic",
        "--ignore-certificate-errors",
        "--disable-search-engine-choice-screen",
        "--user-data-dir=" + profile,
        QString("--host-resolver-rules=MAP * 127.0.0.1:%1").arg(server.port()),
    };
    if (::geteuid() == 0) {
        switches << "--no-sandbox";
    }
    return switches;
}

WebEditor::WebEditor(PageServer& server, Keys& keys, QString place)
    : m_server(server), m_keys(keys), m_place(std::move(place)) {}

QString WebEditor::text() {
    return m_server.ask(m_place, "state").value["text"].toString();
}

QStringList WebEditor::sent() {
    QStringList sent;
    for (const QJsonValue value : m_server.ask(m_place, "state").value["sent"].toArray()) {
        sent << value.toString();
    }
    return sent;
}

QList<GlyphBoxes> WebEditor::glyphs(const QString& needle) {
    const PageAnswer answer = m_server.ask(m_place, "rects", {{"needle", needle}});
    QList<GlyphBoxes> found;
    for (const QJsonValue occurrence : answer.value.toArray()) {
        found << onScreen(occurrence.toArray(), answer.ratio);
    }
    return found;
}

QRectF WebEditor::field() {
    const PageAnswer answer = m_server.ask(m_place, "field");
    return onScreen(answer.value.toArray(), answer.ratio).value(0);
}

QRectF WebEditor::boxOf(const QString& selector) {
    const PageAnswer answer = m_server.ask(m_place, "box", {{"selector", selector}});
    return onScreen(answer.value.toArray(), answer.ratio).value(0);
}

bool WebEditor::isFocused() {
    return m_server.ask(m_place, "state").value["focused"].toBool();
}

GlyphBoxes WebEditor::idleComposer() {
    const PageAnswer answer = m_server.ask(m_place, "idleComposer");
    return onScreen(answer.value.toArray(), answer.ratio);
}

bool WebEditor::enter() {
    const GlyphBoxes boxes = idleComposer();
    if (boxes.isEmpty()) {
        return true;
    }
    const QPoint before = m_keys.pointer();
    m_keys.click(boxes.first().center().toPoint());
    m_keys.moveTo(before);
    return waitFor([&] { return idleComposer().isEmpty(); });
}

void WebEditor::showStart() {
    m_server.ask(m_place, "showStart");
}

void WebEditor::showEnd() {
    m_server.ask(m_place, "showEnd");
}

std::optional<WebEditor::Pointed> WebEditor::pointAt(QPoint spot) {
    constexpr std::chrono::milliseconds kEventTime{400};
    m_server.ask(m_place, "forgetPointer");
    m_keys.moveTo(spot);
    QJsonValue pointer;
    double ratio = 1;
    const bool rests = waitFor(
        [&] {
            const QJsonValue before = pointer;
            const PageAnswer answer = m_server.ask(m_place, "pointer");
            pointer = answer.value;
            ratio = answer.ratio;
            return pointer.isObject() && pointer == before;
        },
        kEventTime); // a page is told of no pointer before it is painted
    if (!rests) {
        return std::nullopt;
    }
    return Pointed{{pointer["x"].toDouble(), pointer["y"].toDouble()}, ratio};
}

bool WebEditor::aim(QPoint spot) {
    constexpr QPoint kStep{8, 8};
    // Two places whose distance is right: an event of an earlier place may still be on its way.
    return waitFor([&] {
        const std::optional<Pointed> beside = pointAt(spot + kStep);
        const std::optional<Pointed> there = pointAt(spot);
        if (!beside || !there) {
            return false;
        }
        const QPointF step = (beside->inPage - there->inPage) * there->ratio;
        m_pointerInPage = there->inPage;
        m_pointerOnScreen = spot;
        return (step - kStep).manhattanLength() < 2;
    });
}

GlyphBoxes WebEditor::onScreen(const QJsonArray& rects, double ratio) const {
    GlyphBoxes boxes;
    for (const QJsonValue value : rects) {
        const QRectF rect = rectFrom(value.toObject());
        const QPointF place = (rect.topLeft() - m_pointerInPage) * ratio + m_pointerOnScreen;
        boxes << QRectF(place, rect.size() * ratio);
    }
    return boxes;
}

Browser::Browser(Desktop& desktop, PageServer& server, Keys& keys, BrowserKind kind)
    : m_desktop(desktop), m_server(server), m_keys(keys), m_kind(kind) {}

std::unique_ptr<WebEditor> Browser::open(const QString& page, const QString& host) {
    const QString before = m_place;
    m_place = QString("%1/%2/?%3").arg(host, page).arg(m_server.nextPage());
    const QString url = "https://" + m_place;
    if (m_process) {
        m_server.ask(before, "go", {{"url", url}});
    } else if (m_kind == BrowserKind::Chromium) {
        startChromium(url);
    } else {
        startFirefox(url);
    }
    auto editor = std::make_unique<WebEditor>(m_server, m_keys, m_place);
    constexpr std::chrono::seconds kStart{20};
    const bool stands = waitFor([&] { return editor->isFocused(); }, kStart);
    if (!stands || !editor->aim(margin()) || !editor->enter()) {
        return nullptr;
    }
    return editor;
}

std::unique_ptr<WebEditor> Browser::enterFrame(WebEditor& page, const QString& place) {
    const QPointF corner = page.boxOf("iframe").bottomRight() - QPointF(12, 12);
    auto editor = std::make_unique<WebEditor>(m_server, m_keys, place);
    if (!editor->aim(corner.toPoint())) {
        return nullptr;
    }
    m_keys.click(editor->boxOf("textarea").center().toPoint());
    m_keys.moveTo(margin());
    return waitFor([&] { return editor->isFocused(); }) ? std::move(editor) : nullptr;
}

QPoint Browser::margin() const {
    const QRect window = m_desktop.activeWindow();
    return {window.left() + 16 * m_desktop.options().scale, window.center().y()};
}

void Browser::startChromium(const QString& url) {
    const QString profile = m_desktop.path("chromium");
    QDir().mkpath(profile + "/Default");
    writeFile(profile + "/Default/Preferences",
              R"({"browser":{"enable_spellchecking":false},"translate":{"enabled":false}})");
    QStringList arguments = chromiumSwitches(m_server, profile);
    arguments << QString("--window-size=%1,%2").arg(kWindow.width()).arg(kWindow.height())
              << QString("--window-position=%1,%2").arg(kWindow.x()).arg(kWindow.y());
    m_process = m_desktop.start("chromium", arguments << url, "chromium.log");
}

void Browser::startFirefox(const QString& url) {
    const QString profile = m_desktop.path("firefox");
    QDir().mkpath(profile);
    writeFile(profile + "/user.js", firefoxPreferences(m_server.port()));
    const QString store = "sql:" + profile;
    const auto certutil = [&](const QStringList& arguments) {
        Child child("certutil", arguments, m_desktop.environment());
        child.process().waitForFinished();
    };
    certutil({"-N", "-d", store, "--empty-password"});
    certutil({"-A", "-d", store, "-n", "pages", "-t", "C,,", "-i", m_server.authority()});
    m_process = m_desktop.start("firefox-esr",
                                {"--no-remote", "--profile", profile, "--width",
                                 QString::number(kWindow.width()), "--height",
                                 QString::number(kWindow.height()), url},
                                "firefox.log");
}

} // namespace tacet::e2e
