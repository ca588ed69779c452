#include "ui/card_place.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace tacet;
using namespace tacet::ui;

namespace {

constexpr ScreenRect kScreen{.x = 0, .y = 0, .width = 1000, .height = 800};
constexpr ScreenRect kRightScreen{.x = 1000, .y = 100, .width = 800, .height = 600};
constexpr CardBox kBox{.width = 300, .height = 200, .gap = 6};

bool isInside(const ScreenRect& inner, const ScreenRect& outer) {
    return intersection(inner, outer) == inner;
}

} // namespace

class CardPlaceTest : public QObject {
    Q_OBJECT

private slots:
    void growsAwayFromTheText_data() {
        QTest::addColumn<int>("textTop");
        QTest::addColumn<int>("expectedTop"); // -1: it cannot stay there
        QTest::newRow("below the text") << 100 << 126;
        QTest::newRow("above the text") << 700 << 454;
        QTest::newRow("below, at the screen's end") << 570 << -1;
    }

    void growsAwayFromTheText() {
        QFETCH(int, textTop);
        QFETCH(int, expectedTop);
        const ScreenRect text{.x = 100, .y = textTop, .width = 80, .height = 20};
        const CardAnchor anchor{.anchor = text, .keepClear = {text}};
        const ScreenRect place = cardPlace(anchor, kBox, kScreen);
        CardBox higher = kBox;
        higher.height += 40;
        const auto grown = grownPlace(place, anchor, higher, kScreen);
        QCOMPARE(grown ? grown->y : -1, expectedTop);
    }

    void takesTheFirstFreeSide_data() {
        QTest::addColumn<QRect>("anchor");
        QTest::addColumn<QRect>("screen");
        QTest::addColumn<QPoint>("expected");
        const QRect screen(0, 0, 1000, 800);
        QTest::newRow("below") << QRect(100, 100, 80, 20) << screen << QPoint(100, 126);
        QTest::newRow("above, at the lower edge")
            << QRect(100, 700, 80, 20) << screen << QPoint(100, 494);
        QTest::newRow("below, moved in from the right edge")
            << QRect(900, 100, 80, 20) << screen << QPoint(700, 126);
        QTest::newRow("beside, where it is low")
            << QRect(100, 100, 80, 20) << QRect(0, 0, 1000, 220) << QPoint(186, 20);
        QTest::newRow("before, where it is low and the end is near")
            << QRect(900, 100, 80, 20) << QRect(0, 0, 1000, 220) << QPoint(594, 20);
        QTest::newRow("on the second screen")
            << QRect(1500, 120, 250, 20) << QRect(1000, 100, 800, 600) << QPoint(1500, 146);
    }

    void takesTheFirstFreeSide() {
        QFETCH(QRect, anchor);
        QFETCH(QRect, screen);
        QFETCH(QPoint, expected);
        const auto native = [](const QRect& rect) {
            return ScreenRect{
                .x = rect.x(), .y = rect.y(), .width = rect.width(), .height = rect.height()};
        };
        const ScreenRect place = cardPlace({.anchor = native(anchor)}, kBox, native(screen));
        QCOMPARE(QPoint(place.x, place.y), expected);
        QCOMPARE(QSize(place.width, place.height), QSize(kBox.width, kBox.height));
    }

    void alignsWithTheEndOfRightToLeftText() {
        CardBox box = kBox;
        box.direction = Qt::RightToLeft;
        const ScreenRect anchor{.x = 500, .y = 100, .width = 80, .height = 20};
        QCOMPARE(cardPlace({.anchor = anchor}, box, kScreen).x, 280);
    }

    void keepsClearOfAWrappedValue() {
        const ScreenRect first{.x = 700, .y = 100, .width = 200, .height = 20};
        const ScreenRect second{.x = 100, .y = 124, .width = 60, .height = 20};
        const ScreenRect place =
            cardPlace({.anchor = first, .keepClear = {first, second}}, kBox, kScreen);
        QVERIFY(isEmpty(intersection(place, first)));
        QVERIFY(isEmpty(intersection(place, second)));
    }

    void goesRoundAllOfATallText() {
        const ScreenRect first{.x = 300, .y = 300, .width = 300, .height = 20};
        const ScreenRect all{.x = 300, .y = 150, .width = 300, .height = 400};
        const ScreenRect place = cardPlace({.anchor = first, .keepClear = {all}}, kBox, kScreen);
        QVERIFY(isEmpty(intersection(place, all)));
        QVERIFY(isInside(place, kScreen));
    }

    void takesTheCornerThatCoversLeastWhenNoPlaceIsFree() {
        const ScreenRect most{.x = 0, .y = 0, .width = 1000, .height = 700};
        const ScreenRect anchor{.x = 10, .y = 300, .width = 980, .height = 20};
        const ScreenRect right{.x = 800, .y = 700, .width = 200, .height = 100};
        const ScreenRect place =
            cardPlace({.anchor = anchor, .keepClear = {most, right}}, kBox, kScreen);
        QCOMPARE(QPoint(place.x, place.y), QPoint(0, 600));
    }

    void isAlwaysOnTheScreenAndOffTheTextIfItCanBe() {
        constexpr quint32 kSeed = 20240607;
        QRandomGenerator random(kSeed);
        for (int i = 0; i < 2000; ++i) {
            const ScreenRect anchor{.x = kRightScreen.x + random.bounded(700),
                                    .y = kRightScreen.y + random.bounded(580),
                                    .width = 10 + random.bounded(90),
                                    .height = 14 + random.bounded(6)};
            const ScreenRect place = cardPlace({.anchor = anchor}, kBox, kRightScreen);
            QVERIFY2(isInside(place, kRightScreen), qPrintable(QString::number(i)));
            QVERIFY2(isEmpty(intersection(place, anchor)), qPrintable(QString::number(i)));
        }
    }

    void keepsItsUpperCornerWhenTheScreenIsTooSmall() {
        const ScreenRect small{.x = 40, .y = 30, .width = 200, .height = 100};
        const ScreenRect place =
            cardPlace({.anchor = {.x = 60, .y = 40, .width = 30, .height = 10}}, kBox, small);
        QCOMPARE(QPoint(place.x, place.y), QPoint(40, 30));
    }
};

std::unique_ptr<QObject> makeCardPlaceTest() {
    return std::make_unique<CardPlaceTest>();
}

#include "card_place_test.moc"
