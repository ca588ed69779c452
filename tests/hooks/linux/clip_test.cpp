#include "hooks/linux/clip.h"

#include <QTest>

#include <memory>

Q_DECLARE_METATYPE(tacet::ScreenRect)

namespace tacet::hooks {

namespace {

constexpr ScreenRect kField{.x = 100, .y = 100, .width = 200, .height = 100};

} // namespace

class ClipTest : public QObject {
    Q_OBJECT

private slots:
    void showsAFieldWithinWhatIsAboutIt_data() {
        QTest::addColumn<ScreenRect>("around");
        QTest::addColumn<bool>("isDocument");
        QTest::addColumn<ScreenRect>("expected");
        const ScreenRect wide{.x = 0, .y = 0, .width = 1000, .height = 1000};
        const ScreenRect scroller{.x = 0, .y = 150, .width = 1000, .height = 500};
        const ScreenRect elsewhere{.x = 0, .y = 0, .width = 50, .height = 50};
        QTest::newRow("all of it") << wide << false << kField;
        QTest::newRow("half scrolled away")
            << scroller << false << ScreenRect{.x = 100, .y = 150, .width = 200, .height = 50};
        QTest::newRow("fixed outside its ancestor") << elsewhere << false << kField;
        QTest::newRow("outside its document") << elsewhere << true << ScreenRect{};
    }

    void showsAFieldWithinWhatIsAboutIt() {
        QFETCH(ScreenRect, around);
        QFETCH(bool, isDocument);
        QTEST(visiblePart(kField, {{.rect = around, .isDocument = isDocument}}, std::nullopt),
              "expected");
    }

    void showsNothingOutsideTheWindow() {
        const ScreenRect window{.x = 0, .y = 0, .width = 150, .height = 1000};
        const ScreenRect expected{.x = 100, .y = 100, .width = 50, .height = 100};
        QVERIFY(visiblePart(kField, {}, window) == expected);
        QVERIFY(isEmpty(visiblePart(kField, {}, ScreenRect{})));
    }

    void marksALineWhoseLowerEdgeShows_data() {
        QTest::addColumn<ScreenRect>("line");
        QTest::addColumn<ScreenRect>("expected");
        const auto line = [](int x, int y) {
            return ScreenRect{.x = x, .y = y, .width = 40, .height = 20};
        };
        QTest::newRow("inside") << line(120, 120) << line(120, 120);
        QTest::newRow("top cut off")
            << line(120, 90) << ScreenRect{.x = 120, .y = 100, .width = 40, .height = 10};
        QTest::newRow("left cut off")
            << line(80, 120) << ScreenRect{.x = 100, .y = 120, .width = 20, .height = 20};
        QTest::newRow("two pixels of the edge cut off")
            << line(120, 182) << ScreenRect{.x = 120, .y = 182, .width = 40, .height = 18};
        QTest::newRow("three pixels of the edge cut off") << line(120, 183) << ScreenRect{};
        QTest::newRow("below") << line(120, 200) << ScreenRect{};
        QTest::newRow("no pixel wide")
            << ScreenRect{.x = 120, .y = 120, .width = 0, .height = 20} << ScreenRect{};
    }

    void marksALineWhoseLowerEdgeShows() {
        QFETCH(ScreenRect, line);
        QTEST(clippedLine(line, kField).value_or(ScreenRect()), "expected");
    }
};

std::unique_ptr<QObject> makeClipTest() {
    return std::make_unique<ClipTest>();
}

} // namespace tacet::hooks

#include "clip_test.moc"
