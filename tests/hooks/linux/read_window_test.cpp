#include "hooks/linux/read_window.h"

#include <QTest>

#include <memory>

namespace tacet::hooks {

namespace {

constexpr int kLong = 300'000;
constexpr ReadWindow kLast{.before = 100'000, .after = 160'000}; // reads 100,000 to 140,000

} // namespace

class ReadWindowTest : public QObject {
    Q_OBJECT

private slots:
    void readsAShortTextWhole() {
        QVERIFY(windowFor(kMostCharacters, 5, kLast, WindowHold::Stays) == ReadWindow());
    }

    void reachesToBothSidesOfTheCaret_data() {
        QTest::addColumn<int>("caret");
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("end");
        QTest::newRow("middle") << 150'000 << 130'000 << 170'000;
        QTest::newRow("start") << 0 << 0 << 20'000;
        QTest::newRow("end") << kLong << 280'000 << kLong;
        QTest::newRow("no caret") << -1 << 0 << 20'000;
    }

    void reachesToBothSidesOfTheCaret() {
        QFETCH(int, caret);
        const ReadWindow window = windowFor(kLong, caret, std::nullopt, WindowHold::Follows);
        QTEST(rangeOf(window, kLong).begin, "begin");
        QTEST(rangeOf(window, kLong).end, "end");
    }

    void staysAsLongAsItServes_data() {
        QTest::addColumn<int>("caret");
        QTest::addColumn<WindowHold>("hold");
        QTest::addColumn<bool>("stays");
        QTest::newRow("in the middle") << 120'000 << WindowHold::Follows << true;
        QTest::newRow("near the begin") << 104'000 << WindowHold::Follows << false;
        QTest::newRow("near the end") << 136'000 << WindowHold::Follows << false;
        QTest::newRow("near the end, held") << 136'000 << WindowHold::Stays << true;
        QTest::newRow("outside, held") << 140'001 << WindowHold::Stays << false;
    }

    void staysAsLongAsItServes() {
        QFETCH(int, caret);
        QFETCH(WindowHold, hold);
        QTEST(windowFor(kLong, caret, kLast, hold) == kLast, "stays");
    }

    void keepsBothEdgesWhileTextInsideChanges() {
        const ReadWindow window = windowFor(kLong + 7, 120'007, kLast, WindowHold::Follows);
        QCOMPARE(rangeOf(window, kLong + 7).begin, 100'000);
        QCOMPARE(rangeOf(window, kLong + 7).end, 140'007);
    }

    void givesUpAWindowThatGrewTooLong() {
        const int grown = kLong + kMostCharacters;
        QVERIFY(windowFor(grown, 150'000, kLast, WindowHold::Stays) != kLast);
    }
};

std::unique_ptr<QObject> makeReadWindowTest() {
    return std::make_unique<ReadWindowTest>();
}

} // namespace tacet::hooks

#include "read_window_test.moc"
