#include "ui/mark_bars.h"

#include <QTest>

#include <memory>

using namespace tacet;
using namespace tacet::ui;

namespace {

constexpr ScreenRect kLine{.x = 100, .y = 50, .width = 61, .height = 20};

} // namespace

class MarkBarsTest : public QObject {
    Q_OBJECT

private slots:
    void criticalIsOneBarALine_data() {
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("top");
        QTest::addColumn<int>("height");
        QTest::newRow("scale 1") << 1.0 << 69 << 2;
        QTest::newRow("scale 1.5") << 1.5 << 68 << 3;
        QTest::newRow("scale 2") << 2.0 << 68 << 4;
    }

    void criticalIsOneBarALine() {
        QFETCH(double, scale);
        QFETCH(int, top);
        QFETCH(int, height);
        const auto bars = markBars({.level = Level::Critical, .lines = {kLine}}, scale);
        QCOMPARE(bars.size(), std::size_t(1));
        const ScreenRect expected{.x = 100, .y = top, .width = 61, .height = height};
        QVERIFY(bars.front() == expected);
    }

    void warningIsDashesThatNeverPassTheSides() {
        for (const double scale : {1.0, 1.25, 2.0}) {
            const auto bars = markBars({.level = Level::Warning, .lines = {kLine}}, scale);
            QVERIFY(bars.size() > 3);
            QCOMPARE(bars.front().x, kLine.x);
            QVERIFY(bars.back().x + bars.back().width <= kLine.x + kLine.width);
            for (std::size_t i = 1; i < bars.size(); ++i) {
                QVERIFY(bars[i - 1].x + bars[i - 1].width < bars[i].x);
            }
        }
    }

    void eachLineOfAWrappedValueHasItsBar() {
        ScreenRect second = kLine;
        second.y += 30;
        QCOMPARE(markBars({.level = Level::Critical, .lines = {kLine, second}}, 1).size(),
                 std::size_t(2));
    }

    void drawsNothingForWhatCannotBeSeen() {
        QVERIFY(markBars({.level = Level::Critical, .lines = {ScreenRect{}}}, 1).empty());
        QVERIFY(markBars({.level = Level::Off, .lines = {kLine}}, 1).empty());
    }

    void boundsHoldEveryBarAndTheBadge() {
        const MarksView view{
            .marks = {{.level = Level::Critical, .lines = {kLine}},
                      {.level = Level::Warning,
                       .lines = {ScreenRect{.x = 20, .y = 90, .width = 30, .height = 20}}}},
            .badge = {.field = {.x = 10, .y = 40, .width = 300, .height = 90}, .critical = 2}};
        const ScreenRect badge =
            badgePlace(view.badge, {.x = 0, .y = 0, .width = 800, .height = 600}, 1);
        const ScreenRect bounds = viewBounds(view, badge, 1);
        std::vector<ScreenRect> parts{badge};
        for (const Mark& mark : view.marks) {
            const std::vector<ScreenRect> bars = markBars(mark, 1);
            parts.insert(parts.end(), bars.begin(), bars.end());
        }
        for (const ScreenRect& part : parts) {
            QVERIFY(intersection(part, bounds) == part);
        }
    }

    void boundsOfNothingAreEmpty() {
        QVERIFY(isEmpty(viewBounds({}, {}, 1)));
        QVERIFY(isEmpty(viewBounds({.marks = {{.level = Level::Critical, .lines = {}}}}, {}, 1)));
    }
};

std::unique_ptr<QObject> makeMarkBarsTest() {
    return std::make_unique<MarkBarsTest>();
}

#include "mark_bars_test.moc"
