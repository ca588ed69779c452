#include "hooks/linux/patience.h"

#include <QTest>

#include <memory>

namespace tacet::hooks {

using namespace std::chrono_literals;

namespace {

const QString kProgram = QStringLiteral(":1.7");

Patience::Clock::time_point at(std::chrono::milliseconds time) {
    return Patience::Clock::time_point(time);
}

/// Has been let down three times in a row.
Patience outOfPatience() {
    Patience patience;
    patience.timedOut(kProgram, at(0ms), at(500ms));
    patience.timedOut(kProgram, at(500ms), at(1000ms));
    patience.timedOut(kProgram, at(1000ms), at(1500ms));
    return patience;
}

} // namespace

class PatienceTest : public QObject {
    Q_OBJECT

private slots:
    void asksAProgramItKnowsNothingOf() { QVERIFY(Patience().mayAsk(kProgram)); }

    void callsAProgramSilentOnceAfterThreeTimeOuts() {
        Patience patience;
        QVERIFY(!patience.timedOut(kProgram, at(0ms), at(500ms)));
        QVERIFY(!patience.timedOut(kProgram, at(500ms), at(1000ms)));
        QVERIFY(patience.mayAsk(kProgram));
        QVERIFY(patience.timedOut(kProgram, at(1000ms), at(1500ms)));
        QVERIFY(!patience.mayAsk(kProgram));
        QVERIFY(!patience.timedOut(kProgram, at(1500ms), at(2000ms)));
    }

    void countsCallsThatWaitedTogetherOnce() {
        Patience patience;
        for (int call = 0; call < 10; ++call) {
            QVERIFY(!patience.timedOut(kProgram, at(call * 1ms), at(500ms + call * 1ms)));
        }
        QVERIFY(patience.mayAsk(kProgram));
    }

    void startsAgainAfterAnAnswer() {
        Patience patience;
        patience.timedOut(kProgram, at(0ms), at(500ms));
        patience.timedOut(kProgram, at(500ms), at(1000ms));
        QVERIFY(!patience.answered(kProgram));
        QVERIFY(!patience.timedOut(kProgram, at(1000ms), at(1500ms)));
        QVERIFY(patience.mayAsk(kProgram));
    }

    void isLateUntilAnAnswer() {
        Patience patience;
        QVERIFY(!patience.isLate(kProgram));
        patience.timedOut(kProgram, at(0ms), at(500ms));
        QVERIFY(patience.isLate(kProgram));
        patience.answered(kProgram);
        QVERIFY(!patience.isLate(kProgram));
    }

    void forgivesASilentProgramThatAnswers() {
        Patience patience = outOfPatience();
        QVERIFY(patience.answered(kProgram));
        QVERIFY(patience.mayAsk(kProgram));
        QVERIFY(!patience.answered(kProgram));
    }

    void forgetsAProgramThatLeft() {
        Patience patience = outOfPatience();
        patience.forget(kProgram);
        QVERIFY(patience.mayAsk(kProgram));
    }

    void holdsNoProgramToAccountForAnother() {
        QVERIFY(outOfPatience().mayAsk(QStringLiteral(":1.8")));
    }

    void backsOffFromProbeToProbe_data() {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<int>("seconds");
        QTest::newRow("first") << 0 << 2;
        QTest::newRow("second") << 1 << 4;
        QTest::newRow("third") << 2 << 8;
        QTest::newRow("fourth") << 3 << 16;
        QTest::newRow("longest") << 4 << 30;
        QTest::newRow("stays") << 1000 << 30;
    }

    void backsOffFromProbeToProbe() {
        QFETCH(int, attempt);
        QFETCH(int, seconds);
        QVERIFY(Patience::waitBeforeProbe(attempt) == std::chrono::seconds(seconds));
    }
};

std::unique_ptr<QObject> makePatienceTest() {
    return std::make_unique<PatienceTest>();
}

} // namespace tacet::hooks

#include "patience_test.moc"
