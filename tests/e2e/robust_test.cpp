#include "tests/e2e/harness/stage.h"
#include "tests/e2e/harness/windows.h"
#include "tests/e2e/suites.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <csignal>

namespace tacet::e2e {

namespace {

using std::chrono::milliseconds;

const QString kIban = "NL91 ABNA 0417 1643 00";
const QString kText = "Pay " + kIban + " today";
/// None of these stands in the text or in a mask.
const QString kMore = "QXZJWVQX";

/// What no person takes for a delay.
constexpr milliseconds kAtOnce{300};

enum class Trouble { LosesFocus, IsCovered, IsMoved, IsMinimised };

void passTime(milliseconds time) {
    waitFor([] { return false; }, time);
}

/// `text` without all that the test did not type on top.
QString typedIn(const QString& text) {
    QString typed;
    std::copy_if(text.begin(), text.end(), std::back_inserter(typed),
                 [](QChar character) { return kMore.contains(character); });
    return typed;
}

} // namespace

/// What goes wrong about a field: somebody types on, the window goes, the program or the bus dies.
class RobustTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void givesWayToTyping();
    void losesNoTypedCharacter_data();
    void losesNoTypedCharacter();
    void hidesMarksWhileTheWindow_data();
    void hidesMarksWhileTheWindow();
    void followsZoomAndSize();
    void mendsWhatItCannotMark();
    void staysAwakeBesideAStoppedProgram();
    void showsTheFirstOnASecondStart();
    void survivesTheDeathOfTheProgram();
    void survivesTheDeathOfTheBus();
    void namesABrowserThatIsOlderThanTheBridge();
    void namesABrowserThatIsOlderThanTheAgent();
    void endsWhileItsWindowIsOpen();

private:
    void startBrowser();
    bool openTyped(const QString& page);
    bool openMarked();
    void startTrouble(Trouble trouble);
    void endTrouble();
    bool isBlind(const QString& reason);
    bool hasNoMarks();

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Browser> m_browser;
    std::unique_ptr<WebEditor> m_editor;
    std::unique_ptr<Person> m_person;
    std::unique_ptr<Windows> m_windows;
    std::unique_ptr<PlainWindow> m_other;
    WindowId m_window = 0;
    QRect m_field; ///< where the field stood at first
};

void RobustTest::initTestCase() {
    m_stage = std::make_unique<Stage>();
    m_windows = std::make_unique<Windows>(m_stage->desktop.display());
    QVERIFY2(m_stage->startAgent(), "the agent answers and the bridge is on");
}

void RobustTest::cleanupTestCase() {
    m_browser.reset();
    m_stage.reset();
}

void RobustTest::cleanup() {
    m_other.reset();
    m_windows->activate(m_window); // a failed case may leave it minimised
}

/// A new browser, with a profile of its own: a killed one's is not fit for use.
void RobustTest::startBrowser() {
    QDir(m_stage->desktop.path("chromium")).removeRecursively();
    m_browser = std::make_unique<Browser>(m_stage->desktop, m_stage->server, m_stage->keys,
                                          BrowserKind::Chromium);
}

/// Opens a page, in a new browser when there is none, and types the sentence into it.
bool RobustTest::openTyped(const QString& page) {
    if (!m_browser) {
        startBrowser();
    }
    m_editor = m_browser->open(page);
    if (m_editor == nullptr || !typeInto(*m_editor, m_stage->keys, kText)) {
        return false;
    }
    m_person = std::make_unique<Person>(*m_stage, *m_editor);
    m_window = m_windows->active();
    m_field = m_editor->field().toRect();
    return true;
}

bool RobustTest::openMarked() {
    return openTyped("prosemirror") && m_person->seesMark(kIban);
}

bool RobustTest::isBlind(const QString& reason) {
    const QVariantMap status = m_stage->agent->status();
    return status["state"] == "blind" && status["reason"] == reason;
}

bool RobustTest::hasNoMarks() {
    return m_stage->agent->status()["marks"] == 0 &&
           m_stage->screen.markPixels(m_field, MarkLevel::Critical) == 0;
}

void RobustTest::givesWayToTyping() {
    QVERIFY(openMarked());
    QVERIFY2(m_person->openCard(kIban), "the card opens");
    QVERIFY(m_person->choose("Mask"));
    m_stage->keys.type(kMore);
    QVERIFY2(waitFor([this] { return m_editor->text() == kText + kMore; }), "nothing was written");
    passTime(milliseconds(1000));
    QCOMPARE(m_editor->text(), kText + kMore);
}

void RobustTest::losesNoTypedCharacter_data() {
    QTest::addColumn<int>("pause");
    QTest::newRow("while the write waits for quiet") << 60;
    QTest::newRow("while the value is being selected") << 180;
    QTest::newRow("about the paste") << 280;
    QTest::newRow("after the paste") << 500;
}

void RobustTest::losesNoTypedCharacter() {
    QFETCH(const int, pause);
    QVERIFY(openMarked());
    QVERIFY2(m_person->openCard(kIban), "the card opens");
    QVERIFY(m_person->choose("Mask"));
    passTime(milliseconds(pause));
    m_stage->keys.type(kMore);
    QVERIFY(waitFor([this] { return typedIn(m_editor->text()).size() == kMore.size(); }));
    passTime(milliseconds(1000));
    QCOMPARE(typedIn(m_editor->text()), kMore);
}

void RobustTest::hidesMarksWhileTheWindow_data() {
    QTest::addColumn<Trouble>("trouble");
    QTest::newRow("has lost the focus") << Trouble::LosesFocus;
    QTest::newRow("is covered") << Trouble::IsCovered;
    QTest::newRow("moves") << Trouble::IsMoved;
    QTest::newRow("is minimised") << Trouble::IsMinimised;
}

void RobustTest::startTrouble(Trouble trouble) {
    const QRect beside(1060, 100, 180, 150);
    switch (trouble) {
    case Trouble::LosesFocus:
        m_other = std::make_unique<PlainWindow>(m_stage->desktop.display(), beside,
                                                PlainWindow::Kind::Ordinary);
        m_windows->activate(m_other->id());
        break;
    case Trouble::IsCovered:
        m_other = std::make_unique<PlainWindow>(m_stage->desktop.display(), m_field,
                                                PlainWindow::Kind::Popup);
        break;
    case Trouble::IsMoved:
        m_windows->move(m_window, {90, 80});
        break;
    case Trouble::IsMinimised:
        m_windows->minimise(m_window);
        break;
    }
}

void RobustTest::endTrouble() {
    m_other.reset();
    m_windows->activate(m_window);
    waitFor([this] { return m_windows->active() == m_window && m_editor->isFocused(); });
    passTime(milliseconds(300)); // a browser learns of its new place after the window manager
    m_editor->aim(m_browser->margin());
}

void RobustTest::hidesMarksWhileTheWindow() {
    QFETCH(const Trouble, trouble);
    QVERIFY(openMarked());
    startTrouble(trouble);
    QVERIFY2(waitFor([this] { return hasNoMarks(); }, kAtOnce), "the marks vanish at once");
    endTrouble();
    QVERIFY2(m_person->seesMark(kIban), "and come back");
}

void RobustTest::followsZoomAndSize() {
    QVERIFY(openMarked());
    m_stage->keys.press("ctrl+plus");
    m_windows->resize(m_window, {820, 640});
    passTime(milliseconds(300));
    QVERIFY(m_editor->aim(m_browser->margin()));
    QVERIFY2(m_person->seesMark(kIban), "the mark stands under the value again");
    m_stage->screen.shoot("robust-zoomed");
    m_stage->keys.press("ctrl+0");
    m_windows->resize(m_window, {1000, 760});
    passTime(milliseconds(300));
    QVERIFY(m_editor->aim(m_browser->margin()));
    QVERIFY2(m_person->seesMark(kIban), "and again");
}

/// Chromium tells wrong places in a paragraph of mixed direction: the value is counted, not marked,
/// and the card opens by its shortcut.
void RobustTest::mendsWhatItCannotMark() {
    QVERIFY(openTyped("emoji_rtl"));
    QVERIFY2(waitFor([this] { return m_stage->agent->status()["found"] == 1; }), "it is found");
    m_stage->screen.shoot("robust-mixed-direction");
    QVERIFY2(m_person->openCardByKeys(), "the shortcut opens the card");
    QVERIFY2(m_stage->screen.markPixels(m_field, MarkLevel::Critical) == 0, "nothing is marked");
    QVERIFY2(waitFor([this] { return !m_editor->isFocused(); }), "the card has the keyboard");
    m_stage->keys.press("Return");
    QVERIFY2(waitFor([this] { return m_editor->text().endsWith("Pay [IBAN_1] today"); }),
             "the value is masked");
}

void RobustTest::staysAwakeBesideAStoppedProgram() {
    QVERIFY(openMarked());
    m_browser->process().signal(SIGSTOP);
    m_stage->keys.type(kMore);
    std::chrono::microseconds slowest{0};
    QElapsedTimer timer;
    timer.start();
    bool answers = true;
    while (answers && timer.elapsed() < 5000) {
        const auto beat = m_stage->agent->heartbeat();
        answers = beat.has_value();
        slowest = std::max(slowest, beat.value_or(slowest));
        passTime(milliseconds(20));
    }
    const bool isNamed = isBlind("not-responding");
    const bool isClean = hasNoMarks();
    m_browser->process().signal(SIGCONT);
    QVERIFY(answers);
    qInfo("slowest answer: %lld us", static_cast<long long>(slowest.count()));
    QVERIFY2(slowest < milliseconds(200), "the agent answers in time");
    QVERIFY2(isNamed, "the state says that the program does not respond");
    QVERIFY2(isClean, "no mark is left on the dead window");
    QVERIFY(waitFor([this] { return m_editor->text() == kText + kMore; }));
    QVERIFY2(m_person->seesMark(kIban), "it goes on when the program does");
}

void RobustTest::showsTheFirstOnASecondStart() {
    QVERIFY(openMarked());
    const auto hasWindow = [this] {
        return m_stage->reader->button(m_stage->agent->process().pid(), "").has_value();
    };
    QVERIFY2(waitFor([&] { return !hasWindow(); }), "no window or card of an earlier case stands");
    const auto second = m_stage->desktop.start(TACET_AGENT, {}, "second.log");
    QVERIFY2(waitFor([&] { return !second->isRunning(); }), "the second one ends");
    QCOMPARE(second->process().exitCode(), 0);
    QVERIFY2(waitFor(hasWindow), "the first one shows its window");
    m_stage->screen.shoot("robust-second-start");
    m_stage->keys.press("alt+F4");
    QVERIFY(waitFor([this] { return m_windows->active() == m_window; }));
}

void RobustTest::survivesTheDeathOfTheProgram() {
    QVERIFY(openMarked());
    m_browser->process().signal(SIGKILL);
    QVERIFY2(waitFor([this] { return hasNoMarks(); }, milliseconds(1000)), "the marks are gone");
    QVERIFY(m_stage->agent->process().isRunning());
    m_browser.reset();
}

void RobustTest::survivesTheDeathOfTheBus() {
    QVERIFY(openMarked());
    m_stage->desktop.killA11yBus();
    QVERIFY2(waitFor([this] { return isBlind("no-accessibility"); }, milliseconds(2000)),
             "the state says that nothing can be seen");
    QVERIFY2(hasNoMarks(), "the marks are gone");
    m_browser.reset();
    m_stage->desktop.startA11yBus();
    QVERIFY(waitFor([this] { return m_stage->desktop.isBridgeOn(); }));
    QVERIFY(m_stage->agent->process().isRunning());
    m_stage->reader = std::make_unique<ScreenReader>(m_stage->desktop);
    QVERIFY2(openMarked(), "a program started now is marked");
}

void RobustTest::namesABrowserThatIsOlderThanTheBridge() {
    m_browser.reset();
    m_stage->desktop.switchBridge(Bridge::Off);
    startBrowser();
    m_editor = m_browser->open("prosemirror");
    m_stage->desktop.switchBridge(Bridge::On);
    const bool isNamed = waitFor([this] { return isBlind("started-before-bridge"); });
    const QVariantMap status = m_stage->agent->status();
    m_stage->screen.shoot("robust-blind");
    m_browser.reset(); // the next case needs one that can be read
    QVERIFY2(isNamed, qPrintable("the reason is: " + status["reason"].toString()));
    QCOMPARE(status["application"].toString(), QString("chromium"));
    QVERIFY2(openMarked(), "the browser that is started again is marked");
}

/// On a desktop of its own, where nothing has switched the bridge on before.
void RobustTest::namesABrowserThatIsOlderThanTheAgent() {
    Stage stage;
    Browser browser(stage.desktop, stage.server, stage.keys, BrowserKind::Chromium);
    QVERIFY(browser.open("textarea") != nullptr);
    QVERIFY(stage.startAgent());
    const auto reason = [&] { return stage.agent->status()["reason"].toString(); };
    waitFor([&] { return reason() == "started-before-bridge"; });
    QCOMPARE(reason(), QString("started-before-bridge"));
    QCOMPARE(stage.agent->status()["application"].toString(), QString("chromium"));
}

/// Without a tray, where its window never closes but only makes itself small.
void RobustTest::endsWhileItsWindowIsOpen() {
    Desktop desktop((DesktopOptions()));
    Agent agent(desktop);
    ScreenReader reader(desktop);
    QVERIFY2(waitFor([&] { return reader.button(agent.process().pid(), "").has_value(); }),
             "its window is open");
    agent.process().signal(SIGTERM);
    QVERIFY2(waitFor([&] { return !agent.process().isRunning(); }), "it ends");
    QCOMPARE(agent.process().process().exitCode(), 0);
}

std::unique_ptr<QObject> makeRobustTest() {
    return std::make_unique<RobustTest>();
}

} // namespace tacet::e2e

#include "robust_test.moc"
