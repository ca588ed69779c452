#include "hooks/linux/focus_return.h"
#include "hooks/linux/window_watch.h"
#include "hooks/linux/x11_windows.h"
#include "tests/e2e/harness/wait.h"
#include "tests/hooks/linux/x11/peer.h"

#include <QCoroTask>
#include <QTest>

#include <algorithm>

namespace tacet::hooks {
namespace {

constexpr ScreenRect kPlace{100, 100, 300, 200};
constexpr ScreenRect kField{150, 150, 50, 20};
constexpr ScreenRect kOverField{140, 140, 80, 80};
constexpr ScreenRect kBesideField{300, 250, 80, 80};

} // namespace

/// No window manager runs here: what one does is proved by the end-to-end tests.
class WindowTest : public QObject {
    Q_OBJECT

private slots:
    void init();

    void measuresInRootCoordinates();
    void forgetsAWindowThatIsGone();
    void knowsWhatCovers_data();
    void knowsWhatCovers();
    void isUncoveredOnceRaised();

    void tellsOfAMove();
    void tellsOfWindowsComingAbove();
    void tellsOfHidingAndShowing();
    void tellsOfTheEnd();
    void tellsOfAnotherActiveWindow();
    void takesOurCardForNoLoss();

    void givesTheFocusBack();
    void saysWhenTheFocusCannotBeGivenBack();

private:
    bool wasTold(WindowChange change) const {
        return std::find(m_told.begin(), m_told.end(), change) != m_told.end();
    }
    bool isTold(WindowChange change) const {
        return e2e::waitFor([&] { return wasTold(change); });
    }

    std::unique_ptr<X11Session> m_session;
    std::unique_ptr<Peer> m_program;
    std::unique_ptr<WindowWatch> m_watch;
    std::vector<WindowChange> m_told;
    X11Window m_window = 0;
};

void WindowTest::init() {
    m_watch.reset();
    m_told.clear();
    m_session = openSession();
    m_program = std::make_unique<Peer>();
    m_window = m_program->show(kPlace);
    m_program->focus(m_window);
    m_watch = std::make_unique<WindowWatch>(
        *m_session, [this](WindowChange change) { m_told.push_back(change); });
    m_watch->watch(m_window);
}

void WindowTest::measuresInRootCoordinates() {
    QVERIFY(geometryOf(*m_session, m_window) == kPlace);
    QCOMPARE(activeTopLevel(*m_session), m_window);
}

void WindowTest::forgetsAWindowThatIsGone() {
    m_program->close(m_window);
    QVERIFY(!geometryOf(*m_session, m_window));
    QVERIFY(!processOf(*m_session, m_window));
    QVERIFY(isCovered(*m_session, m_window, kField));
    QVERIFY(!isViewable(*m_session, m_window));
}

void WindowTest::knowsWhatCovers_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nothing above") << 0 << false;
    QTest::newRow("another window over the field") << 1 << true;
    QTest::newRow("another window beside the field") << 2 << false;
    QTest::newRow("a menu over the field") << 3 << true;
    QTest::newRow("our own card") << 4 << false;
    QTest::newRow("our own ordinary window") << 5 << true;
    QTest::newRow("a window that lets everything through") << 6 << false;
    QTest::newRow("a window that is not mapped") << 7 << false;
}

void WindowTest::knowsWhatCovers() {
    QFETCH(int, kind);
    Peer other;
    if (kind > 0) {
        const Managed managed = kind == 3 || kind == 4 || kind == 6 ? Managed::No : Managed::Yes;
        const X11Window above = other.show(kind == 2 ? kBesideField : kOverField, managed);
        if (kind == 4 || kind == 5) {
            other.claimForUs(above);
        } else if (kind == 6) {
            other.takeNoInput(above);
        } else if (kind == 7) {
            other.hide(above);
        }
    }
    QTEST(isCovered(*m_session, m_window, kField), "expected");
}

void WindowTest::isUncoveredOnceRaised() {
    Peer other;
    other.show(kOverField);
    m_program->raise(m_window);
    QVERIFY(!isCovered(*m_session, m_window, kField));
}

void WindowTest::tellsOfAMove() {
    m_program->move(m_window, {120, 100, 300, 200});
    QVERIFY(isTold(WindowChange::Moved));
}

void WindowTest::tellsOfWindowsComingAbove() {
    Peer other;
    other.show(kOverField);
    QVERIFY(isTold(WindowChange::Restacked));
    QVERIFY(!wasTold(WindowChange::Moved));
}

void WindowTest::tellsOfHidingAndShowing() {
    m_program->hide(m_window);
    QVERIFY(isTold(WindowChange::Hidden));
}

void WindowTest::tellsOfTheEnd() {
    m_program->close(m_window);
    QVERIFY(isTold(WindowChange::Closed));
    QCOMPARE(m_watch->watched(), X11Window{0});
}

void WindowTest::tellsOfAnotherActiveWindow() {
    Peer other;
    other.focus(other.show(kBesideField));
    QVERIFY(isTold(WindowChange::Blurred));
    m_program->focus(m_window);
    QVERIFY(isTold(WindowChange::Activated));
}

void WindowTest::takesOurCardForNoLoss() {
    Peer card;
    const X11Window window = card.show(kBesideField, Managed::No);
    card.claimForUs(window);
    card.focus(window);
    m_program->move(m_window, {130, 100, 300, 200}); // told after the focus, if that is told
    QVERIFY(isTold(WindowChange::Moved));
    QVERIFY(!wasTold(WindowChange::Blurred));
}

void WindowTest::givesTheFocusBack() {
    Peer card;
    card.focus(card.show(kBesideField, Managed::No));
    QVERIFY(!hasInputFocus(*m_session, m_window));
    QVERIFY(QCoro::waitFor(returnFocus(*m_session, m_window)));
    QVERIFY(hasInputFocus(*m_session, m_window));
}

void WindowTest::saysWhenTheFocusCannotBeGivenBack() {
    Peer card;
    card.focus(card.show(kBesideField, Managed::No));
    m_program->hide(m_window);
    QVERIFY(!QCoro::waitFor(returnFocus(*m_session, m_window)));
}

std::unique_ptr<QObject> makeWindowTest() {
    return std::make_unique<WindowTest>();
}

} // namespace tacet::hooks

#include "window_test.moc"
