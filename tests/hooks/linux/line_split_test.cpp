#include "hooks/linux/line_split.h"

#include <QTest>

#include <algorithm>
#include <memory>

namespace tacet::hooks {

namespace {

constexpr int kLineHeight = 20;

ScreenRect rectOn(int line) {
    return {.x = 0, .y = line * kLineHeight, .width = 8, .height = kLineHeight};
}

/// Asks about characters until every break is known, as the hook does. `breaks` are the offsets
/// where a line begins.
struct Asked {
    std::vector<TextRange> lines;
    int rounds = 0;
};

Asked askAll(TextRange range, const std::vector<int>& breaks) {
    const auto place = [&](int offset) {
        const auto line =
            std::count_if(breaks.begin(), breaks.end(), [&](int begin) { return begin <= offset; });
        return CharacterPlace{.offset = offset, .rect = rectOn(static_cast<int>(line))};
    };
    std::vector<CharacterPlace> known = {place(range.begin)};
    if (range.end - range.begin > 1) {
        known.push_back(place(range.end - 1));
    }
    Asked asked;
    for (auto next = nextOffsets(known); !next.empty(); next = nextOffsets(known)) {
        ++asked.rounds;
        for (const int offset : next) {
            known.push_back(place(offset));
        }
        std::sort(known.begin(), known.end(),
                  [](const auto& a, const auto& b) { return a.offset < b.offset; });
    }
    asked.lines = linesOf(known);
    return asked;
}

} // namespace

class LineSplitTest : public QObject {
    Q_OBJECT

private slots:
    void findsEveryBreak() {
        for (int first = 1; first < 30; ++first) {
            for (int second = first + 1; second < 30; ++second) {
                const Asked asked = askAll({0, 30}, {first, second});
                const std::vector<TextRange> expected = {{0, first}, {first, second}, {second, 30}};
                QVERIFY2(asked.lines == expected,
                         qPrintable(QStringLiteral("%1 %2").arg(first).arg(second)));
            }
        }
    }

    void asksNothingMoreAboutOneLine() {
        const Asked asked = askAll({5, 25}, {});
        QCOMPARE(asked.rounds, 0);
        QVERIFY((asked.lines == std::vector<TextRange>{{5, 25}}));
    }

    void takesASingleCharacter() {
        QVERIFY((askAll({5, 6}, {}).lines == std::vector<TextRange>{{5, 6}}));
    }

    void asksInFewRounds() { QVERIFY(askAll({0, 1024}, {300, 700}).rounds <= 11); }

    void takesUnevenHeightsForOneLine_data() {
        QTest::addColumn<int>("y");
        QTest::addColumn<int>("height");
        QTest::addColumn<bool>("expected");
        QTest::newRow("the same") << 0 << 20 << true;
        QTest::newRow("an emoji, higher") << -4 << 26 << true;
        QTest::newRow("a small raised one") << 1 << 8 << true;
        QTest::newRow("lines that overlap a little") << 17 << 20 << false;
        QTest::newRow("the next line") << 20 << 20 << false;
    }

    void takesUnevenHeightsForOneLine() {
        QFETCH(int, y);
        QFETCH(int, height);
        const ScreenRect other{.x = 50, .y = y, .width = 8, .height = height};
        QTEST(isSameLine(rectOn(0), other), "expected");
    }
};

std::unique_ptr<QObject> makeLineSplitTest() {
    return std::make_unique<LineSplitTest>();
}

} // namespace tacet::hooks

#include "line_split_test.moc"
