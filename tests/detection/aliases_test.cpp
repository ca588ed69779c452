#include "detection/aliases.h"
#include "tests/detection/value_tests.h"

#include <QTest>

namespace tacet::tests {

using detection::Aliases;

class AliasesTest : public QObject {
    Q_OBJECT

private slots:
    void numbersMasksFromOneByBase();
    void passesOverAMaskThatStandsThere();
    void givesEveryWritingOfAValueOneMask_data();
    void givesEveryWritingOfAValueOneMask();
    void givesAValueOneStandIn();
    void remembersItsStandIns();
    void hasNoStandInWithoutAReservedRangeOrCheckDigits();
    void forgetsAllWhenWiped();
};

void AliasesTest::numbersMasksFromOneByBase() {
    Aliases aliases;
    QCOMPARE(aliases.maskFor("iban", "NL91 ABNA 0417 1643 00"), std::string("[IBAN_1]"));
    QCOMPARE(aliases.maskFor("iban", "DE89370400440532013000"), std::string("[IBAN_2]"));
    QCOMPARE(aliases.maskFor("person_name", "Ada Example"), std::string("[PERSON_1]"));
    QCOMPARE(aliases.maskFor("national_id:NL_BSN", "123456782"), std::string("[NATIONAL_ID_1]"));
    QCOMPARE(aliases.maskFor("national_id:BE_NN", "93051822361"), std::string("[NATIONAL_ID_2]"));
    QCOMPARE(aliases.maskFor("iban", "NL91 ABNA 0417 1643 00"), std::string("[IBAN_1]"));
}

void AliasesTest::passesOverAMaskThatStandsThere() {
    Aliases aliases;
    const std::string text = "From [IBAN_1] and [IBAN_2] to NL91 ABNA 0417 1643 00";
    QCOMPARE(aliases.maskFor("iban", "NL91 ABNA 0417 1643 00", text), std::string("[IBAN_3]"));
    QCOMPARE(aliases.maskFor("iban", "DE89370400440532013000"), std::string("[IBAN_4]"));
    QCOMPARE(aliases.maskFor("iban", "NL91 ABNA 0417 1643 00", text), std::string("[IBAN_3]"));
}

void AliasesTest::givesEveryWritingOfAValueOneMask_data() {
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("same");
    QTest::newRow("spaces") << QByteArray("iban") << QByteArray("NL91 ABNA 0417 1643 00")
                            << QByteArray("NL91ABNA0417164300") << true;
    QTest::newRow("case") << QByteArray("iban") << QByteArray("nl91abna0417164300")
                          << QByteArray("NL91ABNA0417164300") << true;
    QTest::newRow("no-break spaces and dashes") << QByteArray("credit_card")
                                                << QByteArray("4111\xC2\xA0"
                                                              "1111\xE2\x80\x93"
                                                              "11111111")
                                                << QByteArray("4111111111111111") << true;
    QTest::newRow("another value") << QByteArray("iban") << QByteArray("NL91ABNA0417164300")
                                   << QByteArray("NL91ABNA0417164301") << false;
    QTest::newRow("dots part the numbers of an address")
        << QByteArray("ip_address") << QByteArray("1.11.1.1") << QByteArray("11.1.1.1") << false;
    QTest::newRow("dots are part of a mailbox")
        << QByteArray("email") << QByteArray("a.b@example.com") << QByteArray("ab@example.com")
        << false;
    QTest::newRow("case makes another password")
        << QByteArray("password") << QByteArray("Correct-Horse") << QByteArray("correct-horse")
        << false;
}

void AliasesTest::givesEveryWritingOfAValueOneMask() {
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    Aliases aliases;
    const KindId id(kind.toStdString());
    const std::string mask = aliases.maskFor(id, first.toStdString());
    QTEST(aliases.maskFor(id, second.toStdString()) == mask, "same");
}

void AliasesTest::givesAValueOneStandIn() {
    Aliases aliases;
    const auto first = aliases.standInFor("iban", "NL91 ABNA 0417 1643 00");
    const auto other = aliases.standInFor("iban", "NL20 INGB 0001 2345 67");
    QVERIFY(first && other);
    QVERIFY(*first != *other);
    QCOMPARE(aliases.standInFor("iban", "NL91ABNA0417164300"), first);
}

void AliasesTest::remembersItsStandIns() {
    Aliases aliases;
    QVERIFY(aliases.standIns().empty());
    const auto standIn = aliases.standInFor("iban", "NL91 ABNA 0417 1643 00");
    QVERIFY(standIn.has_value());
    QCOMPARE(aliases.standIns(), std::set<std::string>{*standIn});
}

void AliasesTest::hasNoStandInWithoutAReservedRangeOrCheckDigits() {
    Aliases aliases;
    QVERIFY(!aliases.standInFor("person_name", "Ada Example"));
    QVERIFY(!detection::hasStandIn("person_name"));
    QVERIFY(detection::hasStandIn("iban"));
}

void AliasesTest::forgetsAllWhenWiped() {
    Aliases aliases;
    aliases.maskFor("iban", "NL91ABNA0417164300");
    aliases.standInFor("iban", "NL91ABNA0417164300");
    aliases.wipe();
    QVERIFY(aliases.standIns().empty());
    QCOMPARE(aliases.maskFor("iban", "DE89370400440532013000"), std::string("[IBAN_1]"));
}

std::unique_ptr<QObject> makeAliasesTest() {
    return std::make_unique<AliasesTest>();
}

} // namespace tacet::tests

#include "aliases_test.moc"
