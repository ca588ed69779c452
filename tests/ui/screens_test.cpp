#include "ui/screens.h"

#include <QTest>

#include <cstdlib>
#include <memory>

using namespace tacet;
using namespace tacet::ui;

namespace {

constexpr ScreenRect kLeft{.x = 0, .y = 0, .width = 640, .height = 900};
constexpr ScreenRect kRight{.x = 640, .y = 0, .width = 640, .height = 900};

ScreenPlace placeOf(const ScreenRect& native, double scale) {
    return {.native = native, .workArea = native, .scale = scale};
}

} // namespace

class ScreensTest : public QObject {
    Q_OBJECT

private slots:
    void convertsFromTheScreensOwnOrigin() {
        const ScreenPlace right = placeOf(kRight, 2);
        const ScreenRect native{.x = 700, .y = 100, .width = 80, .height = 20};
        QCOMPARE(toLogical(native, right), QRect(670, 50, 40, 10));
        QVERIFY(toNative(QRect(670, 50, 40, 10), right) == native);
    }

    void isExactAtScaleOne() {
        const ScreenRect native{.x = 651, .y = 33, .width = 17, .height = 3};
        QCOMPARE(toLogical(native, placeOf(kRight, 1)), QRect(651, 33, 17, 3));
    }

    void isNeverMoreThanAPixelOff_data() {
        QTest::addColumn<double>("scale");
        QTest::newRow("scale 1.25") << 1.25;
        QTest::newRow("scale 1.5") << 1.5;
        QTest::newRow("scale 2") << 2.0;
    }

    void isNeverMoreThanAPixelOff() {
        QFETCH(double, scale);
        const ScreenPlace screen = placeOf(kLeft, scale);
        for (int x = 0; x < 50; ++x) {
            const ScreenRect native{.x = x, .y = x, .width = 60 + x, .height = 4};
            const ScreenRect back = toNative(toLogical(native, screen), screen);
            QVERIFY(std::abs(back.x - native.x) <= 1);
            QVERIFY(std::abs(back.x + back.width - native.x - native.width) <= 1);
        }
    }

    void findsTheScreenOfARectangle() {
        const std::vector<ScreenPlace> screens{placeOf(kLeft, 1), placeOf(kRight, 2)};
        QCOMPARE(screenOf(screens, {.x = 500, .y = 10, .width = 100, .height = 20}).scale, 1.0);
        QCOMPARE(screenOf(screens, {.x = 600, .y = 10, .width = 100, .height = 20}).scale, 2.0);
        QCOMPARE(screenOf(screens, {.x = 2000, .y = 10, .width = 1, .height = 1}).scale, 2.0);
    }

    void readsTheScreensThatAreThere() {
        QVERIFY(!screenPlaces().empty());
        QVERIFY(!isEmpty(screenPlaces().front().native));
    }
};

std::unique_ptr<QObject> makeScreensTest() {
    return std::make_unique<ScreensTest>();
}

#include "screens_test.moc"
