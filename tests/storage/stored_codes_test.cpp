#include "storage/stored_codes.h"

#include <QTest>

#include <memory>

namespace tacet::storage {

/// The codes stand in people's files: these rows may grow, but never change.
class StoredCodesTest : public QObject {
    Q_OBJECT

private slots:
    void writesOutcomesAsTheirFixedCodes_data() {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("code");
        QTest::newRow("masked") << int(Outcome::Masked) << 1;
        QTest::newRow("replaced") << int(Outcome::Replaced) << 2;
        QTest::newRow("removed") << int(Outcome::Removed) << 3;
        QTest::newRow("ignored") << int(Outcome::Ignored) << 4;
        QTest::newRow("edited away") << int(Outcome::EditedAway) << 5;
        QTest::newRow("sent as it was") << int(Outcome::SentAsIs) << 6;
        QTest::newRow("left") << int(Outcome::Left) << 7;
    }

    void writesOutcomesAsTheirFixedCodes() {
        QFETCH(int, outcome);
        QFETCH(int, code);
        QCOMPARE(codeOf(static_cast<Outcome>(outcome)), std::int64_t{code});
        QCOMPARE(outcomeOfCode(code), std::optional(static_cast<Outcome>(outcome)));
    }

    void writesLevelsAsTheirFixedCodes_data() {
        QTest::addColumn<int>("level");
        QTest::addColumn<int>("code");
        QTest::newRow("off") << int(Level::Off) << 0;
        QTest::newRow("warning") << int(Level::Warning) << 10;
        QTest::newRow("critical") << int(Level::Critical) << 20;
    }

    void writesLevelsAsTheirFixedCodes() {
        QFETCH(int, level);
        QFETCH(int, code);
        QCOMPARE(codeOf(static_cast<Level>(level)), std::int64_t{code});
        QCOMPARE(levelOfCode(code), std::optional(static_cast<Level>(level)));
    }

    void knowsNoOtherCode() {
        QCOMPARE(outcomeOfCode(0), std::nullopt);
        QCOMPARE(levelOfCode(1), std::nullopt);
    }
};

std::unique_ptr<QObject> makeStoredCodesTest() {
    return std::make_unique<StoredCodesTest>();
}

} // namespace tacet::storage

#include "stored_codes_test.moc"
