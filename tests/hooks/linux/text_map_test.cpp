#include "hooks/linux/text_map.h"

#include <QTest>

#include <memory>

namespace tacet::hooks {

namespace {

/// "😀 ab" in object 1 from offset 5 on, a line break that no object holds, "cd" in object 2.
TextMap mapIn(TextUnit unit) {
    auto text = std::make_shared<const std::string>("\xF0\x9F\x98\x80 ab\ncd");
    return TextMap(
        std::move(text), unit,
        {{.span = {0, 7}, .object = 1, .offset = 5}, {.span = {8, 10}, .object = 2, .offset = 0}});
}

} // namespace

class TextMapTest : public QObject {
    Q_OBJECT

private slots:
    void countsInTheObjectsOwnUnit() {
        QVERIFY((mapIn(TextUnit::CodePoint).rangesOf({5, 7}) ==
                 std::vector<ObjectRange>{{.object = 1, .begin = 7, .end = 9}}));
        QVERIFY((mapIn(TextUnit::Utf16).rangesOf({5, 7}) ==
                 std::vector<ObjectRange>{{.object = 1, .begin = 8, .end = 10}}));
    }

    void givesARangeForEachObject() {
        QVERIFY((mapIn(TextUnit::CodePoint).rangesOf({6, 9}) ==
                 std::vector<ObjectRange>{{.object = 1, .begin = 8, .end = 9},
                                          {.object = 2, .begin = 0, .end = 1}}));
    }

    void hasNoRangeForABreakBetweenBlocks() {
        QVERIFY(mapIn(TextUnit::CodePoint).rangesOf({7, 8}).empty());
    }

    void goesAcrossAFillerOfOneObject() {
        const TextMap map(std::make_shared<const std::string>("abcd"), TextUnit::CodePoint,
                          {{.span = {0, 2}, .object = 0, .offset = 0},
                           {.span = {2, 4}, .object = 0, .offset = 3, .isJoined = true}});
        QVERIFY((map.rangesOf({1, 3}) ==
                 std::vector<ObjectRange>{{.object = 0, .begin = 1, .end = 4}}));
        QVERIFY((map.rangesOf({2, 3}) ==
                 std::vector<ObjectRange>{{.object = 0, .begin = 3, .end = 4}}));
    }

    void neverGoesAcrossAChildObject() {
        const TextMap map(std::make_shared<const std::string>("abcd"), TextUnit::CodePoint,
                          {{.span = {0, 2}, .object = 0, .offset = 0},
                           {.span = {2, 4}, .object = 0, .offset = 3}});
        QVERIFY((map.rangesOf({1, 3}) ==
                 std::vector<ObjectRange>{{.object = 0, .begin = 1, .end = 2},
                                          {.object = 0, .begin = 3, .end = 4}}));
    }

    void placesTheCaret_data() {
        QTest::addColumn<int>("byte");
        QTest::addColumn<int>("object");
        QTest::addColumn<int>("offset");
        QTest::newRow("first") << 0 << 1 << 5;
        QTest::newRow("after the emoji") << 4 << 1 << 6;
        QTest::newRow("end of the first line") << 7 << 1 << 9;
        QTest::newRow("start of the second line") << 8 << 2 << 0;
        QTest::newRow("end") << 10 << 2 << 2;
    }

    void placesTheCaret() {
        QFETCH(int, byte);
        const auto caret = mapIn(TextUnit::CodePoint).caretAt(static_cast<std::size_t>(byte));
        QVERIFY(caret.has_value());
        QCOMPARE(caret->begin, caret->end);
        QTEST(static_cast<int>(caret->object), "object");
        QTEST(static_cast<int>(caret->begin), "offset");
    }

    void findsTheByteOfAnObjectsOffset_data() {
        QTest::addColumn<int>("object");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("expected");
        QTest::newRow("first") << 1 << 5 << 0;
        QTest::newRow("after the emoji") << 1 << 6 << 4;
        QTest::newRow("beyond what stands here") << 1 << 50 << 7;
        QTest::newRow("before what stands here") << 1 << 4 << -1;
        QTest::newRow("second object") << 2 << 1 << 9;
        QTest::newRow("an object that is not here") << 3 << 0 << -1;
    }

    void findsTheByteOfAnObjectsOffset() {
        QFETCH(int, object);
        QFETCH(int, offset);
        const auto byte =
            mapIn(TextUnit::CodePoint)
                .byteOf(static_cast<std::size_t>(object), static_cast<std::size_t>(offset));
        QTEST(byte ? static_cast<int>(*byte) : -1, "expected");
    }

    void hasNoCaretWithoutText() {
        const TextMap map(std::make_shared<const std::string>(), TextUnit::CodePoint, {});
        QVERIFY(!map.caretAt(0));
    }
};

std::unique_ptr<QObject> makeTextMapTest() {
    return std::make_unique<TextMapTest>();
}

} // namespace tacet::hooks

#include "text_map_test.moc"
