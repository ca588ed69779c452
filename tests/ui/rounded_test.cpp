#include "ui/rounded.h"

#include <QTest>

#include <memory>

using tacet::ui::roundedRegion;

class RoundedTest : public QObject {
    Q_OBJECT

private slots:
    void isTheSameOnAllSides() {
        const QRect rect(0, 0, 26, 20);
        const QRegion region = roundedRegion(rect, 10);
        for (int x = 0; x < rect.width(); ++x) {
            for (int y = 0; y < rect.height(); ++y) {
                const bool inside = region.contains(QPoint(x, y));
                QCOMPARE(region.contains(QPoint(25 - x, y)), inside);
                QCOMPARE(region.contains(QPoint(x, 19 - y)), inside);
            }
        }
    }

    void cutsTheCornersAndNothingElse() {
        const QRegion region = roundedRegion(QRect(5, 7, 40, 30), 8);
        QVERIFY(!region.contains(QPoint(5, 7)));
        QVERIFY(region.contains(QPoint(25, 7)));
        QVERIFY(region.contains(QPoint(5, 20)));
        QCOMPARE(region.boundingRect(), QRect(5, 7, 40, 30));
    }

    void isARectangleWithoutARadius() {
        QCOMPARE(roundedRegion(QRect(1, 2, 3, 4), 0), QRegion(1, 2, 3, 4));
    }
};

std::unique_ptr<QObject> makeRoundedTest() {
    return std::make_unique<RoundedTest>();
}

#include "rounded_test.moc"
