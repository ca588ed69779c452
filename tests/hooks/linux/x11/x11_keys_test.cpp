#include "hooks/linux/shortcut_grab.h"
#include "hooks/linux/x11_keys.h"
#include "hooks/linux/x11_windows.h"
#include "tests/e2e/harness/wait.h"
#include "tests/hooks/linux/x11/peer.h"

#include <QTest>

namespace tacet::hooks {
namespace {

constexpr std::uint16_t kShift = 1;
constexpr std::uint16_t kControl = 4;

} // namespace

class X11KeysTest : public QObject {
    Q_OBJECT

private slots:
    void init();

    void pressesTheChord_data();
    void pressesTheChord();
    void takesHeldModifiersUpAndPutsThemBack();
    void doesNotPutAltBack();

    void tellsOfTheShortcut_data();
    void tellsOfTheShortcut();
    void followsTheKeyToAnotherLayout();
    void isNotGrantedWhatAnotherProgramHolds();
    void givesTheShortcutBack();
    void knowsNoSuchKey();

private:
    void pressShortcut();

    std::unique_ptr<X11Session> m_session;
    std::unique_ptr<Peer> m_program;
    X11Window m_window = 0;
};

void X11KeysTest::init() {
    m_session = openSession();
    m_program = std::make_unique<Peer>();
    m_window = m_program->show({0, 0, 100, 100});
    m_program->listenForKeys(m_window);
    m_program->focus(m_window);
}

void X11KeysTest::pressesTheChord_data() {
    QTest::addColumn<WriterKey>("key");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("paste") << WriterKey::Paste << QByteArray("v") << int{kControl};
    QTest::newRow("erase") << WriterKey::Erase << QByteArray("BackSpace") << 0;
    QTest::newRow("undo") << WriterKey::Undo << QByteArray("z") << int{kControl};
    QTest::newRow("redo") << WriterKey::Redo << QByteArray("z") << int{kControl | kShift};
    QTest::newRow("redo otherwise") << WriterKey::RedoOtherwise << QByteArray("y") << int{kControl};
}

void X11KeysTest::pressesTheChord() {
    QFETCH(WriterKey, key);
    QFETCH(QByteArray, name);
    QFETCH(int, modifiers);
    QVERIFY(X11Keys(*m_session).press(key));
    const Peer::Stroke expected{keycodeOf(*m_session, name.toStdString()),
                                static_cast<std::uint16_t>(modifiers)};
    QVERIFY(e2e::waitFor(
        [&] { return !m_program->strokes().empty() && m_program->strokes().back() == expected; }));
    QVERIFY(!m_program->isDown("Control_L") && !m_program->isDown("Shift_L"));
}

void X11KeysTest::takesHeldModifiersUpAndPutsThemBack() {
    m_program->keyDown("Shift_L");
    QVERIFY(X11Keys(*m_session).press(WriterKey::Paste));
    const Peer::Stroke expected{keycodeOf(*m_session, "v"), kControl};
    QVERIFY(e2e::waitFor([&] {
        const auto& strokes = m_program->strokes();
        return std::find(strokes.begin(), strokes.end(), expected) != strokes.end();
    }));
    QVERIFY(m_program->isDown("Shift_L"));
    m_program->keyUp("Shift_L");
    QVERIFY(!m_program->isDown("Shift_L"));
}

void X11KeysTest::doesNotPutAltBack() {
    m_program->keyDown("Alt_L");
    QVERIFY(X11Keys(*m_session).press(WriterKey::Paste));
    const Peer::Stroke expected{keycodeOf(*m_session, "v"), kControl};
    QVERIFY(e2e::waitFor(
        [&] { return !m_program->strokes().empty() && m_program->strokes().back() == expected; }));
    QVERIFY(!m_program->isDown("Alt_L"));
}

void X11KeysTest::pressShortcut() {
    m_program->keyDown("Control_L");
    m_program->keyDown("F8");
    m_program->keyUp("F8");
    m_program->keyUp("Control_L");
}

void X11KeysTest::tellsOfTheShortcut_data() {
    QTest::addColumn<QByteArray>("lock");
    QTest::newRow("no lock") << QByteArray();
    QTest::newRow("Caps Lock on") << QByteArray("Caps_Lock");
    QTest::newRow("Num Lock on") << QByteArray("Num_Lock");
}

void X11KeysTest::tellsOfTheShortcut() {
    QFETCH(QByteArray, lock);
    const auto toggleLock = [&] {
        if (!lock.isEmpty()) {
            m_program->keyDown(lock.toStdString());
            m_program->keyUp(lock.toStdString());
        }
    };
    int pressed = 0;
    ShortcutGrab grab(*m_session, [&pressed] { ++pressed; });
    QVERIFY(grab.arm(Shortcut{}, m_window));
    toggleLock();
    pressShortcut();
    toggleLock();
    QVERIFY(e2e::waitFor([&pressed] { return pressed == 1; }));
}

void X11KeysTest::followsTheKeyToAnotherLayout() {
    int pressed = 0;
    ShortcutGrab grab(*m_session, [&pressed] { ++pressed; });
    QVERIFY(grab.arm(Shortcut{}, m_window));
    const std::uint8_t before = keycodeOf(*m_session, "F8");
    m_program->swapKeys("F8", "F9");
    // Our own connection learns of it with the events of others.
    QVERIFY(e2e::waitFor([&] { return keycodeOf(*m_session, "F8") != before; }));
    geometryOf(*m_session, m_window);
    QCoreApplication::processEvents();
    pressShortcut();
    const bool isTold = e2e::waitFor([&pressed] { return pressed == 1; });
    m_program->swapKeys("F8", "F9");
    QVERIFY(isTold);
}

void X11KeysTest::isNotGrantedWhatAnotherProgramHolds() {
    Peer rival;
    rival.grab("F8", m_window);
    int pressed = 0;
    ShortcutGrab grab(*m_session, [&pressed] { ++pressed; });
    QVERIFY(!grab.arm(Shortcut{}, m_window));
    QVERIFY(!grab.isArmed());
}

void X11KeysTest::givesTheShortcutBack() {
    int pressed = 0;
    ShortcutGrab grab(*m_session, [&pressed] { ++pressed; });
    QVERIFY(grab.arm(Shortcut{}, m_window));
    grab.disarm();
    geometryOf(*m_session, m_window); // the server knows: keys come on another connection
    pressShortcut();
    const Peer::Stroke expected{keycodeOf(*m_session, "F8"), kControl};
    QVERIFY(e2e::waitFor(
        [&] { return !m_program->strokes().empty() && m_program->strokes().back() == expected; }));
    QCOMPARE(pressed, 0);
}

void X11KeysTest::knowsNoSuchKey() {
    ShortcutGrab grab(*m_session, [] {});
    Shortcut shortcut;
    shortcut.key = "NoSuchKey";
    QVERIFY(!grab.arm(shortcut, m_window));
}

std::unique_ptr<QObject> makeX11KeysTest() {
    return std::make_unique<X11KeysTest>();
}

} // namespace tacet::hooks

#include "x11_keys_test.moc"
