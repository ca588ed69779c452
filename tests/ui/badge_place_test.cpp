#include "ui/mark_bars.h"
#include "ui/marks.h"

#include <QTest>

#include <memory>

using namespace tacet;
using namespace tacet::ui;

namespace {

constexpr ScreenRect kField{.x = 100, .y = 200, .width = 400, .height = 120};
constexpr ScreenRect kScreen{.x = 0, .y = 0, .width = 1600, .height = 1200};

} // namespace

class BadgePlaceTest : public QObject {
    Q_OBJECT

private slots:
    void standsAtTheUpperEndOfTheField_data() {
        QTest::addColumn<double>("scale");
        QTest::newRow("scale 1") << 1.0;
        QTest::newRow("scale 1.5") << 1.5;
        QTest::newRow("scale 2") << 2.0;
    }

    void standsAtTheUpperEndOfTheField() {
        QFETCH(double, scale);
        const ScreenRect place = badgePlace({.field = kField, .critical = 2}, kScreen, scale);
        QCOMPARE(place.height, qRound(20 * scale));
        const ScreenRect lap = intersection(place, kField);
        QCOMPARE(lap.width, qRound(6 * scale)); // its corner touches the field's
        QCOMPARE(lap.height, qRound(2 * scale));
        QCOMPARE(lap.y, kField.y);
        QCOMPARE(lap.x + lap.width, kField.x + kField.width);
    }

    void goesWhereTheScreenHasRoom_data() {
        QTest::addColumn<ScreenRect>("field");
        QTest::addColumn<bool>("isBefore");
        QTest::newRow("at the screen's right side")
            << ScreenRect{.x = 900, .y = 200, .width = 700, .height = 120} << true;
        QTest::newRow("all over the screen")
            << ScreenRect{.x = 0, .y = 30, .width = 1600, .height = 1170} << false;
        QTest::newRow("at the screen's top")
            << ScreenRect{.x = 100, .y = 4, .width = 400, .height = 120} << false;
        QTest::newRow("higher than the screen and as wide")
            << ScreenRect{.x = -5, .y = -40, .width = 1610, .height = 1200} << false;
    }

    void goesWhereTheScreenHasRoom() {
        QFETCH(ScreenRect, field);
        QFETCH(bool, isBefore);
        const ScreenRect place = badgePlace({.field = field, .warnings = 3}, kScreen, 1);
        QCOMPARE(intersection(place, kScreen), place);
        QCOMPARE(place.x < field.x, isBefore);
        QCOMPARE(place.y < field.y, isBefore);
        if (!isBefore) { // inside, by its lower side
            QCOMPARE(intersection(place, field), place);
            QVERIFY(place.y > field.y + field.height / 2);
        }
    }

    void growsWithWhatItSays_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("partial");
        QTest::addColumn<int>("narrowerCount");
        QTest::addColumn<bool>("narrowerPartial");
        QTest::newRow("two digits") << 10 << false << 9 << false;
        QTest::newRow("three digits") << 100 << false << 99 << false;
        QTest::newRow("read in part") << 3 << true << 3 << false;
    }

    void growsWithWhatItSays() {
        QFETCH(int, count);
        QFETCH(bool, partial);
        QFETCH(int, narrowerCount);
        QFETCH(bool, narrowerPartial);
        const ScreenRect wide =
            badgePlace({.field = kField, .warnings = count, .partial = partial}, kScreen, 1);
        const ScreenRect narrow = badgePlace(
            {.field = kField, .warnings = narrowerCount, .partial = narrowerPartial}, kScreen, 1);
        QVERIFY(wide.width > narrow.width);
        QCOMPARE(wide.x, narrow.x);
    }

    void isNowhereWithNothingToSay() {
        QVERIFY(isEmpty(badgePlace({.field = kField}, kScreen, 1)));
        QVERIFY(isEmpty(badgePlace({.critical = 1}, kScreen, 1)));
    }

    void isNeverSilentAboutAPart() {
        const Badge part{.field = kField, .partial = true};
        QVERIFY(!isEmpty(badgePlace(part, kScreen, 1)));
        QVERIFY(!loudest(part).has_value());
    }

    void hasTheLoudestLevel() {
        QCOMPARE(loudest({.field = kField, .critical = 1, .warnings = 5}), Level::Critical);
        QCOMPARE(loudest({.field = kField, .warnings = 5}), Level::Warning);
    }
};

std::unique_ptr<QObject> makeBadgePlaceTest() {
    return std::make_unique<BadgePlaceTest>();
}

#include "badge_place_test.moc"
