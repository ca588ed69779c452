#include "hooks/linux/writer_rules.h"

#include <QTest>

#include <memory>

namespace tacet::hooks {

class WriterRulesTest : public QObject {
    Q_OBJECT

private slots:
    void oneLineHasNoControlCharacters_data();
    void oneLineHasNoControlCharacters();
    void findsPlacesPastSpacesThatDoNotBreak_data();
    void findsPlacesPastSpacesThatDoNotBreak();
    void knowsAPasteThatWentElsewhere_data();
    void knowsAPasteThatWentElsewhere();
    void knowsTypingOverTheSelection_data();
    void knowsTypingOverTheSelection();
    void movesTheCaretAlong_data();
    void movesTheCaretAlong();
    void cutsAnEditAtLines();
};

void WriterRulesTest::oneLineHasNoControlCharacters_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("a mask") << QByteArray("[IBAN_1]") << true;
    QTest::newRow("letters beyond ASCII") << QByteArray("Zo\xC3\xAB \xF0\x9F\x98\x80") << true;
    QTest::newRow("line feed") << QByteArray("a\nb") << false;
    QTest::newRow("carriage return") << QByteArray("a\r") << false;
    QTest::newRow("tab leaves the field") << QByteArray("a\tb") << false;
    QTest::newRow("delete") << QByteArray("a\x7f") << false;
    QTest::newRow("line separator") << QByteArray("a\xE2\x80\xA8") << false;
    QTest::newRow("paragraph separator") << QByteArray("a\xE2\x80\xA9") << false;
}

void WriterRulesTest::oneLineHasNoControlCharacters() {
    QFETCH(QByteArray, text);
    QTEST(isOneLine(text.toStdString()), "expected");
}

void WriterRulesTest::findsPlacesPastSpacesThatDoNotBreak_data() {
    QTest::addColumn<QByteArray>("actual");
    QTest::addColumn<QByteArray>("planned");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("expected"); // -1: none
    QTest::newRow("the same text") << QByteArray("a b c") << QByteArray("a b c") << 4 << 4;
    QTest::newRow("a space was kept") << QByteArray("a\xC2\xA0"
                                                    "b c")
                                      << QByteArray("a b c") << 4 << 5;
    QTest::newRow("a space was made plain") << QByteArray("a b c")
                                            << QByteArray("a\xC2\xA0"
                                                          "b c")
                                            << 5 << 4;
    QTest::newRow("the end") << QByteArray("a\xC2\xA0") << QByteArray("a ") << 2 << 3;
    QTest::newRow("another letter before") << QByteArray("x b c") << QByteArray("a b c") << 4 << -1;
    QTest::newRow("another letter after") << QByteArray("a b x") << QByteArray("a b c") << 4 << 4;
    QTest::newRow("a space too few") << QByteArray("ab") << QByteArray("a b") << 3 << -1;
}

void WriterRulesTest::findsPlacesPastSpacesThatDoNotBreak() {
    QFETCH(QByteArray, actual);
    QFETCH(QByteArray, planned);
    QFETCH(int, at);
    QFETCH(int, expected);
    const auto place =
        placeIn(actual.toStdString(), planned.toStdString(), static_cast<std::size_t>(at));
    QCOMPARE(place ? static_cast<int>(*place) : -1, expected);
}

void WriterRulesTest::knowsAPasteThatWentElsewhere_data() {
    QTest::addColumn<QByteArray>("actual");
    QTest::addColumn<bool>("expected");
    QTest::newRow("at the end") << QByteArray("ab cd [X]") << true;
    QTest::newRow("at the start") << QByteArray("[X]ab cd ") << true;
    QTest::newRow("in a word") << QByteArray("a[X]b cd ") << true;
    QTest::newRow("over something") << QByteArray("a[X] ") << true;
    QTest::newRow("over everything") << QByteArray("[X]") << true;
    QTest::newRow("typed besides") << QByteArray("ab! cd [X]") << false;
    QTest::newRow("nothing was pasted") << QByteArray("ab cd x") << false;
    QTest::newRow("twice") << QByteArray("[X]ab cd [X]") << false;
}

void WriterRulesTest::knowsAPasteThatWentElsewhere() {
    QFETCH(QByteArray, actual);
    QTEST(isPasteElsewhere("ab cd ", actual.toStdString(), "[X]"), "expected");
}

void WriterRulesTest::knowsTypingOverTheSelection_data() {
    QTest::addColumn<QByteArray>("actual");
    QTest::addColumn<bool>("expected");
    QTest::newRow("a letter") << QByteArray("ab x ef") << true;
    QTest::newRow("deleted") << QByteArray("ab  ef") << true;
    QTest::newRow("nothing") << QByteArray("ab cd ef") << false;
    QTest::newRow("typed at the end") << QByteArray("ab cd ef!") << false;
}

void WriterRulesTest::knowsTypingOverTheSelection() {
    QFETCH(QByteArray, actual);
    QTEST(isTypedOver("ab cd ef", actual.toStdString(), {3, 5}), "expected");
}

void WriterRulesTest::movesTheCaretAlong_data() {
    QTest::addColumn<int>("caret");
    QTest::addColumn<int>("expected");
    QTest::newRow("before all") << 1 << 1;
    QTest::newRow("at the start of an edit") << 2 << 2;
    QTest::newRow("inside an edit") << 4 << 5;
    QTest::newRow("at its end") << 6 << 5;
    QTest::newRow("between the edits") << 7 << 6;
    QTest::newRow("after a removal") << 12 << 8;
}

void WriterRulesTest::movesTheCaretAlong() {
    QFETCH(int, caret);
    QFETCH(int, expected);
    const std::vector<Edit> edits = {{{2, 6}, "[X]"}, {{8, 11}, ""}};
    QCOMPARE(static_cast<int>(caretAfter(edits, static_cast<std::size_t>(caret))), expected);
}

void WriterRulesTest::cutsAnEditAtLines() {
    const std::vector<Edit> expected = {{{1, 2}, "[X]"}, {{3, 5}, ""}, {{7, 8}, ""}};
    QCOMPARE(byLine({{1, 8}, "[X]"}, "ab\ncd\n\nef"), expected);
}

std::unique_ptr<QObject> makeWriterRulesTest() {
    return std::make_unique<WriterRulesTest>();
}

} // namespace tacet::hooks

#include "writer_rules_test.moc"
