#include "agent/warning_ledger.h"
#include "tests/agent/ledger_world.h"

#include <QTest>

namespace tacet::agent {

namespace {

using tests::LedgerWorld;

constexpr const char* kIban = "Pay [[iban!:NL91 ABNA 0417 1643 00]] now|";
constexpr const char* kOtherWriting = "Pay [[iban!:NL91ABNA0417164300]] now|";

QStringList one(Outcome outcome) {
    return {LedgerWorld::word("iban", outcome)};
}

} // namespace

class WarningLedgerTest : public QObject {
    Q_OBJECT

private slots:
    void endsAValueOnce();
    void takesEveryWritingForTheSameValue();
    void remembersTheLoudestLevelThatWasShown();
    void waitsWhileAValueIsEdited();
    void endsWhatWeMendedAndCanTakeItBack();
    void heldValuesDoNotEnd();
    void endsWhatIsIgnoredAtOnce();
    void endsAnEmptiedPromptWhenItIsSettled_data();
    void endsAnEmptiedPromptWhenItIsSettled();
    void takesUpWhatWasEmptiedAndCameBack();
    void endsAnEarlierEmptyingBeforeTheNext();
    void beginsANewPromptAfterAnEmptying();
    void isEmptyOnlyWithoutAnything();
};

void WarningLedgerTest::endsAValueOnce() {
    LedgerWorld world;
    QCOMPARE(world.type(kIban), QStringList());
    QCOMPARE(world.type("Pay nobody now|"), one(Outcome::EditedAway));
    QCOMPARE(world.type(kIban), QStringList());
    QCOMPARE(world.wordsOf(world.ledger.endAll(Outcome::Left)), QStringList());
}

void WarningLedgerTest::takesEveryWritingForTheSameValue() {
    LedgerWorld world;
    world.type(kIban);
    QCOMPARE(world.type(kOtherWriting), QStringList());
    QCOMPARE(world.wordsOf(world.ledger.endAll(Outcome::Left)), one(Outcome::Left));
}

void WarningLedgerTest::remembersTheLoudestLevelThatWasShown() {
    LedgerWorld world;
    world.type("born [[date_of_birth:17-05-1984]]|");
    world.type("born [[date_of_birth+birth_place_health:17-05-1984]], [[email:a@b.nl]]|");
    world.type("born [[date_of_birth:17-05-1984]]|");
    const std::vector<EndedWarning> ended = world.ledger.endAll(Outcome::Left);
    QCOMPARE(ended[0].warning.level, Level::Critical);
}

void WarningLedgerTest::waitsWhileAValueIsEdited() {
    LedgerWorld world;
    world.type("Pay [[iban!:NL91 ABNA 0417 1643 00]]|");
    QCOMPARE(world.type("Pay NL91 ABNA 0417 1643 0|"), QStringList());
    QCOMPARE(world.type("Pay [[iban!:NL91 ABNA 0417 1643 00]]|"), QStringList());
    QCOMPARE(world.type("Pay NL91 ABNA 0417 1643 0|"), QStringList());
    QCOMPARE(world.wordsOf(world.ledger.endAll(Outcome::Left)), one(Outcome::EditedAway));
}

void WarningLedgerTest::endsWhatWeMendedAndCanTakeItBack() {
    LedgerWorld world;
    world.type(kIban);
    world.ledger.mended(world.keys(), Outcome::Masked);
    world.ledger.takeBack();
    QVERIFY(world.ledger.commit().empty());
    world.ledger.mended(world.keys(), Outcome::Removed);
    QCOMPARE(world.wordsOf(world.ledger.commit()), one(Outcome::Removed));
    QVERIFY(world.ledger.commit().empty());
}

void WarningLedgerTest::heldValuesDoNotEnd() {
    LedgerWorld world;
    world.type(kIban);
    world.ledger.hold(world.keys());
    QCOMPARE(world.type("Pay [IBAN_1] now|"), QStringList());
    world.ledger.release();
    QCOMPARE(world.type("Pay [IBAN_1] now!|"), one(Outcome::EditedAway));
}

void WarningLedgerTest::endsWhatIsIgnoredAtOnce() {
    LedgerWorld world;
    world.type(kIban);
    QCOMPARE(world.wordsOf(world.ledger.ignored(world.keys())), one(Outcome::Ignored));
    QCOMPARE(world.type(kOtherWriting), QStringList());
    QCOMPARE(world.wordsOf(world.ledger.endAll(Outcome::Left)), QStringList());
}

void WarningLedgerTest::endsAnEmptiedPromptWhenItIsSettled_data() {
    QTest::addColumn<int>("outcome");
    QTest::newRow("sent") << static_cast<int>(Outcome::SentAsIs);
    QTest::newRow("cleared") << static_cast<int>(Outcome::EditedAway);
}

void WarningLedgerTest::endsAnEmptiedPromptWhenItIsSettled() {
    QFETCH(int, outcome);
    LedgerWorld world;
    world.type(kIban);
    QVERIFY(world.ledger.emptied(static_cast<Outcome>(outcome)).empty());
    QCOMPARE(world.type("|"), QStringList());
    QCOMPARE(world.wordsOf(world.ledger.settle()), one(static_cast<Outcome>(outcome)));
    QVERIFY(world.ledger.settle().empty());
}

void WarningLedgerTest::takesUpWhatWasEmptiedAndCameBack() {
    LedgerWorld world;
    world.type(kIban);
    QVERIFY(world.ledger.emptied(Outcome::SentAsIs).empty());
    world.type("|");
    QCOMPARE(world.type(kIban), QStringList());
    QVERIFY(world.ledger.settle().empty());
    QCOMPARE(world.type("Pay nobody now|"), one(Outcome::EditedAway));
}

void WarningLedgerTest::endsAnEarlierEmptyingBeforeTheNext() {
    LedgerWorld world;
    world.type(kIban);
    QVERIFY(world.ledger.emptied(Outcome::SentAsIs).empty());
    world.type("|");
    world.type("Ask [[email:jan@kliniek-noord.nl]] now|");
    QCOMPARE(world.wordsOf(world.ledger.emptied(Outcome::EditedAway)), one(Outcome::SentAsIs));
    QCOMPARE(world.wordsOf(world.ledger.endAll(Outcome::Left)),
             QStringList{LedgerWorld::word("email", Outcome::EditedAway)});
}

void WarningLedgerTest::beginsANewPromptAfterAnEmptying() {
    LedgerWorld world;
    world.type(kIban);
    QVERIFY(world.ledger.emptied(Outcome::SentAsIs).empty());
    world.type("|");
    QCOMPARE(world.wordsOf(world.ledger.settle()), one(Outcome::SentAsIs));
    world.type(kIban);
    QCOMPARE(world.wordsOf(world.ledger.endAll(Outcome::Left)), one(Outcome::Left));
}

void WarningLedgerTest::isEmptyOnlyWithoutAnything() {
    LedgerWorld world;
    QVERIFY(world.ledger.isEmpty());
    world.type(kIban);
    QVERIFY(!world.ledger.isEmpty());
    QCOMPARE(world.wordsOf(world.ledger.endAll(Outcome::Left)), one(Outcome::Left));
    QVERIFY(!world.ledger.isEmpty()); // it knows what has ended
}

} // namespace tacet::agent

namespace tacet::tests {

std::unique_ptr<QObject> makeWarningLedgerTest() {
    return std::make_unique<agent::WarningLedgerTest>();
}

} // namespace tacet::tests

#include "warning_ledger_test.moc"
