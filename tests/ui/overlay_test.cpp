#include "ui/mark_bars.h"
#include "ui/overlay.h"
#include "ui/screens.h"

#include <QApplication>
#include <QTest>

#include <memory>

using namespace tacet;
using namespace tacet::ui;

namespace {

MarksView someView() {
    return {.marks = {{.level = Level::Critical,
                       .lines = {ScreenRect{.x = 120, .y = 110, .width = 90, .height = 20}}}},
            .badge = {.field = {.x = 100, .y = 100, .width = 300, .height = 60}, .critical = 1}};
}

QWidget* shownWindow() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->testAttribute(Qt::WA_ShowWithoutActivating)) {
            return widget;
        }
    }
    return nullptr;
}

} // namespace

class OverlayTest : public QObject {
    Q_OBJECT

private slots:
    void isShapedToItsMarksAndBadge() {
        Overlay overlay;
        overlay.show(someView());
        const QWidget* window = shownWindow();
        QVERIFY(window != nullptr);
        const ScreenRect badge = badgePlace(someView().badge, screenPlaces().front().native, 1);
        const ScreenRect bounds = viewBounds(someView(), badge, 1);
        QCOMPARE(window->geometry(), QRect(bounds.x, bounds.y, bounds.width, bounds.height));
        const QRegion mask = window->mask().translated(window->pos());
        QVERIFY(mask.contains(QPoint(150, 129)));
        QVERIFY(mask.contains(QRect(120, 129, 90, 2)));
        QVERIFY(!mask.contains(QPoint(150, 120)));
        QVERIFY(!mask.contains(QPoint(119, 129)));
        QVERIFY(!mask.contains(QPoint(210, 129)));
    }

    void takesNoInputAndNoKeyboard() {
        Overlay overlay;
        overlay.show(someView());
        const Qt::WindowFlags flags = shownWindow()->windowFlags();
        QVERIFY(flags.testFlag(Qt::WindowTransparentForInput));
        QVERIFY(flags.testFlag(Qt::WindowDoesNotAcceptFocus));
        QVERIFY(flags.testFlag(Qt::BypassWindowManagerHint));
    }

    void clearsBeforeItReturns() {
        Overlay overlay;
        overlay.show(someView());
        overlay.clear();
        QVERIFY(shownWindow() == nullptr);
    }

    void showsTheSameViewAgainAfterClearing() {
        Overlay overlay;
        overlay.show(someView());
        overlay.clear();
        overlay.show(someView());
        QVERIFY(shownWindow() != nullptr);
    }

    void clearsOnAnEmptyView() {
        Overlay overlay;
        overlay.show(someView());
        overlay.show({});
        QVERIFY(shownWindow() == nullptr);
    }
};

std::unique_ptr<QObject> makeOverlayTest() {
    return std::make_unique<OverlayTest>();
}

#include "overlay_test.moc"
