#include "ui/mark_bars.h"
#include "ui/marks.h"

#include <QTest>

#include <memory>

using namespace tacet;
using namespace tacet::ui;

namespace {

constexpr ScreenRect kField{.x = 100, .y = 200, .width = 400, .height = 120};

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
        const ScreenRect place = badgePlace({.field = kField, .critical = 2}, scale);
        QVERIFY(place.x + place.width <= kField.x + kField.width);
        QVERIFY(place.x > kField.x + kField.width / 2);
        QVERIFY(place.y < kField.y);
        QVERIFY(place.y + place.height > kField.y);
        QCOMPARE(place.height, qRound(20 * scale));
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
            badgePlace({.field = kField, .warnings = count, .partial = partial}, 1);
        const ScreenRect narrow =
            badgePlace({.field = kField, .warnings = narrowerCount, .partial = narrowerPartial}, 1);
        QVERIFY(wide.width > narrow.width);
        QCOMPARE(wide.x + wide.width, narrow.x + narrow.width);
    }

    void staysOnTheScreenAndInTheField() {
        const ScreenRect top =
            badgePlace({.field = {.x = 0, .y = 0, .width = 300, .height = 40}, .warnings = 1}, 2);
        QCOMPARE(top.y, 0);
        const ScreenRect narrow =
            badgePlace({.field = {.x = 50, .y = 90, .width = 20, .height = 40}, .warnings = 1}, 1);
        QCOMPARE(narrow.x, 50);
    }

    void isNowhereWithNothingToSay() {
        QVERIFY(isEmpty(badgePlace({.field = kField}, 1)));
        QVERIFY(isEmpty(badgePlace({.critical = 1}, 1)));
    }

    void isNeverSilentAboutAPart() {
        const Badge part{.field = kField, .partial = true};
        QVERIFY(!isEmpty(badgePlace(part, 1)));
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
