#include "hooks/linux/pointer_watch.h"
#include "hooks/linux/x11_windows.h"
#include "tests/e2e/harness/wait.h"
#include "tests/hooks/linux/x11/peer.h"

#include <QElapsedTimer>
#include <QTest>

namespace tacet::hooks {
namespace {

constexpr ScreenRect kMark{100, 100, 50, 20};
constexpr ScreenRect kOtherMark{300, 100, 50, 20};
constexpr ScreenRect kCard{100, 200, 200, 100};

} // namespace

class PointerWatchTest : public QObject {
    Q_OBJECT

private slots:
    void init();

    void tellsOfRestOnAZoneOnce();
    void countsFromTheLastMotion();
    void waitsForMotionUnderANewZone();
    void keepsCountingWhenZonesAreRenumbered();
    void tellsOnceWhenThePointerLeft();
    void staysWhileOnTheCard();
    void tellsOfTheWheel();
    void tellsNothingWithoutZones();

private:
    /// Watches, and waits until the server knows: the person moves on another connection.
    void watch(PointerZones zones) {
        m_watch->watch(std::move(zones));
        geometryOf(*m_session, m_session->root());
    }
    PointerZones zones() const { return {{kOtherMark, kMark}, {}}; }
    void motion(int x, int y) {
        m_person->pointTo(x, y);
        m_since.start();
    }

    std::unique_ptr<X11Session> m_session;
    std::unique_ptr<Peer> m_person;
    std::unique_ptr<PointerWatch> m_watch;
    std::vector<std::size_t> m_rested;
    int m_left = 0;
    int m_stirred = 0;
    QElapsedTimer m_since;
};

void PointerWatchTest::init() {
    m_watch.reset();
    m_rested.clear();
    m_left = 0;
    m_stirred = 0;
    m_session = openSession();
    m_person = std::make_unique<Peer>();
    m_person->pointTo(600, 600);
    m_watch = std::make_unique<PointerWatch>(
        *m_session, PointerWatch::Calls{[this](std::size_t zone) { m_rested.push_back(zone); },
                                        [this] { ++m_left; }, [this] { ++m_stirred; }});
}

void PointerWatchTest::tellsOfRestOnAZoneOnce() {
    watch(zones());
    motion(110, 110);
    QVERIFY(e2e::waitFor([this] { return !m_rested.empty(); }));
    QVERIFY(m_since.elapsed() >= 295);
    QCOMPARE(m_rested, std::vector<std::size_t>{1});
    motion(112, 110); // still on it
    motion(310, 110);
    QVERIFY(e2e::waitFor([this] { return m_rested.size() > 1; }));
    QCOMPARE(m_rested, (std::vector<std::size_t>{1, 0}));
}

void PointerWatchTest::countsFromTheLastMotion() {
    watch(zones());
    QElapsedTimer moving;
    moving.start();
    for (int x = 100; moving.elapsed() < 500; x = 100 + (x - 99) % 50) {
        motion(x, 110);
        e2e::waitFor([] { return false; }, std::chrono::milliseconds{50});
        QVERIFY(m_rested.empty());
    }
    QVERIFY(e2e::waitFor([this] { return !m_rested.empty(); }));
}

void PointerWatchTest::waitsForMotionUnderANewZone() {
    m_person->pointTo(110, 110);
    watch(zones());
    QVERIFY(!e2e::waitFor([this] { return !m_rested.empty(); }, std::chrono::milliseconds{450}));
    motion(111, 110);
    QVERIFY(e2e::waitFor([this] { return !m_rested.empty(); }));
}

void PointerWatchTest::keepsCountingWhenZonesAreRenumbered() {
    watch(zones());
    motion(110, 110);
    QVERIFY(e2e::waitFor([this] { return !m_rested.empty(); }));
    watch({{kMark}, kCard});
    motion(112, 110);
    QVERIFY(!e2e::waitFor([this] { return m_rested.size() > 1; }, std::chrono::milliseconds{450}));
}

void PointerWatchTest::tellsOnceWhenThePointerLeft() {
    watch(zones());
    motion(110, 110);
    QVERIFY(e2e::waitFor([this] { return !m_rested.empty(); }));
    motion(600, 600);
    QVERIFY(e2e::waitFor([this] { return m_left > 0; }));
    QVERIFY(m_since.elapsed() >= 595);
    motion(610, 600);
    QVERIFY(!e2e::waitFor([this] { return m_left > 1; }, std::chrono::milliseconds{750}));
}

void PointerWatchTest::staysWhileOnTheCard() {
    watch({{kMark}, kCard});
    motion(110, 110);
    QVERIFY(e2e::waitFor([this] { return !m_rested.empty(); }));
    motion(150, 250);
    QVERIFY(!e2e::waitFor([this] { return m_left > 0; }, std::chrono::milliseconds{750}));
}

void PointerWatchTest::tellsOfTheWheel() {
    watch(zones());
    m_person->turnWheel();
    QVERIFY(e2e::waitFor([this] { return m_stirred > 0; }));
}

void PointerWatchTest::tellsNothingWithoutZones() {
    watch(zones());
    watch({});
    m_person->turnWheel();
    motion(110, 110);
    QVERIFY(!e2e::waitFor([this] { return !m_rested.empty() || m_stirred > 0; },
                          std::chrono::milliseconds{450}));
}

std::unique_ptr<QObject> makePointerWatchTest() {
    return std::make_unique<PointerWatchTest>();
}

} // namespace tacet::hooks

#include "pointer_watch_test.moc"
