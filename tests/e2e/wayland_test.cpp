#include "tests/e2e/harness/accessible.h"
#include "tests/e2e/harness/agent.h"
#include "tests/e2e/harness/browser.h"
#include "tests/e2e/harness/notice_host.h"
#include "tests/e2e/harness/screen.h"
#include "tests/e2e/harness/tray_host.h"
#include "tests/e2e/harness/wayland_desktop.h"
#include "tests/e2e/suites.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

namespace tacet::e2e {

namespace {

const QString kPlace = "chatgpt.com/prosemirror/";
const QString kText = "NL91 ABNA 0417 1643 00 to an@kliniek-noord.nl ok";
const QString kCleaned = "[IBAN_1] to [EMAIL_1] ok";
const QString kBrowserWindow = "Composer";
const QString kFindingsWindow = "Tacet: findings";

} // namespace

/// Where no program may mark another's text: the findings are listed, the reason is named, the
/// cleaned text is there to copy. The whole desktop is a Wayland one.
class WaylandTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void namesTheReason();
    void drawsNoMark();
    void leavesTheKeyboardInTheField();
    void opensTheListFromANotification();
    void listsTheFindings_data();
    void listsTheFindings();
    void copiesTheCleanedText();

private:
    QJsonObject page();
    bool reads(const QString& name);
    void shoot(const QString& name);

    std::unique_ptr<WaylandDesktop> m_desktop;
    std::unique_ptr<TrayHost> m_tray;
    std::unique_ptr<NoticeHost> m_notices;
    std::unique_ptr<PageServer> m_server;
    std::unique_ptr<Agent> m_agent;
    std::unique_ptr<ScreenReader> m_reader;
    std::unique_ptr<Child> m_browser;
};

void WaylandTest::initTestCase() {
    m_desktop = std::make_unique<WaylandDesktop>();
    m_tray = std::make_unique<TrayHost>(m_desktop->session());
    m_notices = std::make_unique<NoticeHost>(m_desktop->session());
    m_server = std::make_unique<PageServer>(TACET_PAGES_DIR);
    const QString program = m_desktop->path("tacet"); // nobody may not reach where it was built
    QVERIFY(QFile::copy(TACET_AGENT, program));
    m_agent = std::make_unique<Agent>(*m_desktop, program);
    QVERIFY2(m_agent->isUp(), "the agent answers and the bridge is on");
    m_reader = std::make_unique<ScreenReader>(*m_desktop);
    const QStringList switches = chromiumSwitches(*m_server, m_desktop->path("chromium"));
    m_browser = m_desktop->start(
        "chromium", switches + QStringList{"--ozone-platform=wayland", "https://" + kPlace},
        "chromium.log");
    constexpr std::chrono::seconds kStart{20};
    QVERIFY2(waitFor([this] { return page().contains("text"); }, kStart), "the page stands");
    QVERIFY2(m_desktop->activate(kBrowserWindow), "and its window has the keyboard");
    m_desktop->type(kText);
    QVERIFY2(waitFor([this] { return page()["text"] == kText; }), "the page has what was typed");
    QVERIFY2(waitFor([this] { return m_agent->status()["found"] == 2; }), "both values are found");
    shoot("wayland-found");
}

void WaylandTest::cleanupTestCase() {
    m_browser.reset();
    m_reader.reset();
    m_agent.reset();
    m_server.reset();
    m_notices.reset();
    m_tray.reset();
    m_desktop.reset();
}

QJsonObject WaylandTest::page() {
    return m_server->ask(kPlace, "state").value.toObject();
}

/// Is a person told of something by this name, when they look through our windows by ear?
bool WaylandTest::reads(const QString& name) {
    return waitFor([&] {
        return m_reader
            ->find(m_agent->process().pid(),
                   [&](const AccessibleNode& node) {
                       return QString(node.name).remove('&').startsWith(name);
                   })
            .has_value();
    });
}

void WaylandTest::shoot(const QString& name) {
    QDir().mkpath(TACET_SHOTS_DIR);
    m_desktop->grab().save(QString(TACET_SHOTS_DIR) + '/' + name + ".png");
}

void WaylandTest::namesTheReason() {
    const QVariantMap status = m_agent->status();
    QCOMPARE(status["reason"].toString(), QString("marks-unsupported"));
    QCOMPARE(status["state"].toString(), QString("found"));
}

void WaylandTest::drawsNoMark() {
    QCOMPARE(m_agent->status()["marks"].toInt(), 0);
    const QImage screen = m_desktop->grab();
    QVERIFY(!screen.isNull());
    QCOMPARE(markPixels(screen, MarkLevel::Critical), 0);
    QCOMPARE(markPixels(screen, MarkLevel::Warning), 0);
}

void WaylandTest::leavesTheKeyboardInTheField() {
    QVERIFY(m_desktop->activeWindow().startsWith(kBrowserWindow));
}

void WaylandTest::opensTheListFromANotification() {
    QVERIFY(waitFor([this] { return m_notices->summary() == "2 warnings in ChatGPT"; }));
    m_notices->choose();
    QVERIFY(waitFor([this] { return m_desktop->activeWindow().startsWith(kFindingsWindow); }));
}

void WaylandTest::listsTheFindings_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("its window") << kFindingsWindow;
    QTest::newRow("how many, and where") << "2 warnings in ChatGPT";
    QTest::newRow("the kind of the critical one") << "IBAN";
    QTest::newRow("its masked excerpt") << "NL\u2022\u2022";
    QTest::newRow("the kind of the other") << "E-mail address";
    QTest::newRow("its place") << "line 1, word 1";
    QTest::newRow("what can be done") << "Copy cleaned text";
}

void WaylandTest::listsTheFindings() {
    QFETCH(const QString, name);
    QVERIFY(reads(name));
}

void WaylandTest::copiesTheCleanedText() {
    QVERIFY2(m_desktop->activate(kFindingsWindow), "the window is there and takes the keyboard");
    m_desktop->press("alt", "c");
    QVERIFY2(waitFor([this] { return m_desktop->clipboard() == kCleaned; }), "it can be pasted");
    shoot("wayland-copied");
    QVERIFY(m_desktop->activate(kBrowserWindow));
    QCOMPARE(page()["text"].toString(), kText);
    QVERIFY(page()["sent"].toArray().isEmpty());
}

std::unique_ptr<QObject> makeWaylandTest() {
    return std::make_unique<WaylandTest>();
}

} // namespace tacet::e2e

#include "wayland_test.moc"
