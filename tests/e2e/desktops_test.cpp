#include "tests/e2e/harness/stage.h"
#include "tests/e2e/harness/windows.h"
#include "tests/e2e/suites.h"

#include <QTest>

namespace tacet::e2e {

namespace {

const QString kIban = "NL91 ABNA 0417 1643 00";

} // namespace

/// The marks stand right whatever the desktop is like.
class DesktopsTest : public QObject {
    Q_OBJECT

private slots:
    void marksOn_data();
    void marksOn();
};

void DesktopsTest::marksOn_data() {
    QTest::addColumn<int>("scale");
    QTest::addColumn<Monitors>("monitors");
    QTest::addColumn<Compositor>("compositor");
    QTest::newRow("scale-2") << 2 << Monitors::One << Compositor::None;
    QTest::newRow("compositor") << 1 << Monitors::One << Compositor::Picom;
    QTest::newRow("two-monitors") << 1 << Monitors::TwoSideBySide << Compositor::None;
    QTest::newRow("two-monitors-scale-2-compositor")
        << 2 << Monitors::TwoSideBySide << Compositor::Picom;
}

void DesktopsTest::marksOn() {
    QFETCH(const int, scale);
    QFETCH(const Monitors, monitors);
    QFETCH(const Compositor, compositor);
    const QSize monitor = QSize(1100, 860) * scale;
    const int count = monitors == Monitors::One ? 1 : 2;
    Stage stage({.screen = {monitor.width() * count, monitor.height()},
                 .scale = scale,
                 .monitors = monitors,
                 .compositor = compositor});
    QVERIFY2(stage.startAgent(), "the agent answers and the bridge is on");
    Browser browser(stage.desktop, stage.server, stage.keys, BrowserKind::Chromium);
    const auto editor = browser.open("prosemirror");
    QVERIFY(editor != nullptr);
    Person person(stage, *editor);
    QVERIFY(typeInto(*editor, stage.keys, "Pay " + kIban + " today"));
    QVERIFY2(person.seesMark(kIban), "the value is marked");
    if (monitors == Monitors::TwoSideBySide) {
        Windows windows(stage.desktop.display());
        windows.move(windows.active(), QPoint(monitor.width() + 30 * scale, 30 * scale));
        waitFor([&] { return stage.desktop.activeWindow().x() > monitor.width(); });
        QVERIFY(editor->aim(browser.margin()));
        QVERIFY2(person.seesMark(kIban), "on the second monitor too");
    }
    QVERIFY2(person.openCard(kIban), "the card opens");
    const QRectF text = editor->glyphs(kIban).value(0).value(0);
    const std::optional<AccessibleNode> card = person.card();
    stage.screen.shoot(QString("desktop-") + QTest::currentDataTag());
    QVERIFY(card.has_value());
    QVERIFY2(!QRectF(card->box).intersects(text), "the card covers no text it speaks of");
}

std::unique_ptr<QObject> makeDesktopsTest() {
    return std::make_unique<DesktopsTest>();
}

} // namespace tacet::e2e

#include "desktops_test.moc"
