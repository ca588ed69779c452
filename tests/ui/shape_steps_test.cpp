#include "ui/shape_steps.h"

#include <QTest>

#include <memory>

using tacet::ui::kMostFreedAtOnce;
using tacet::ui::shapeSteps;

namespace {

QRegion dashes(int count) {
    QRegion region;
    for (int i = 0; i < count; ++i) {
        region += QRect(8 * i, 0, 5, 2);
    }
    return region;
}

} // namespace

class ShapeStepsTest : public QObject {
    Q_OBJECT

private slots:
    void freeFewRectanglesAtOnce_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("steps");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("few") << 3 << 0;
        QTest::newRow("as many as may") << kMostFreedAtOnce << 0;
        QTest::newRow("one more") << kMostFreedAtOnce + 1 << 1;
        QTest::newRow("very many") << 10 * kMostFreedAtOnce << 9;
    }

    void freeFewRectanglesAtOnce() {
        QFETCH(int, count);
        QFETCH(int, steps);
        QRegion shape = dashes(count);
        const std::vector<QRegion> found = shapeSteps(shape, shape);
        QCOMPARE(int(found.size()), steps);
        for (const QRegion& step : found) {
            QVERIFY((shape - step).rectCount() <= kMostFreedAtOnce);
            QVERIFY((step - shape).isEmpty());
            shape = step;
        }
        QVERIFY(shape.rectCount() <= kMostFreedAtOnce);
        QCOMPARE(shape.isEmpty(), count == 0);
    }

    void keepWhatIsNotGone() {
        const QRegion kept(0, 10, 100, 2);
        const QRegion gone = dashes(2 * kMostFreedAtOnce);
        for (const QRegion& step : shapeSteps(gone + kept, gone)) {
            QVERIFY((kept - step).isEmpty());
        }
    }
};

std::unique_ptr<QObject> makeShapeStepsTest() {
    return std::make_unique<ShapeStepsTest>();
}

#include "shape_steps_test.moc"
