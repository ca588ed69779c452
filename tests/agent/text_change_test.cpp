#include "agent/text_change.h"

#include <QTest>

#include <random>
#include <string>

namespace tacet::agent {

class TextChangeTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheRange_data();
    void findsTheRange();
    void rebuildsTheNewerText();
    void movesSpans_data();
    void movesSpans();
    void knowsWhatCannotHaveMoved_data();
    void knowsWhatCannotHaveMoved();
};

void TextChangeTest::findsTheRange_data() {
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    QTest::addColumn<QList<int>>("range");
    QTest::newRow("equal") << "same"
                           << "same" << QList<int>{4, 4, 4};
    QTest::newRow("typed at the end") << "Pay"
                                      << "Pay!" << QList<int>{3, 3, 4};
    QTest::newRow("typed in the middle") << "ab"
                                         << "axb" << QList<int>{1, 1, 2};
    QTest::newRow("deleted in a run of equals") << "aaa"
                                                << "aa" << QList<int>{2, 3, 2};
    QTest::newRow("replaced") << "a cat b"
                              << "a dog b" << QList<int>{2, 5, 5};
    QTest::newRow("all gone") << "abc"
                              << "" << QList<int>{0, 3, 0};
}

void TextChangeTest::findsTheRange() {
    QFETCH(QString, older);
    QFETCH(QString, newer);
    QFETCH(QList<int>, range);
    const TextChange change = changeBetween(older.toStdString(), newer.toStdString());
    QCOMPARE(static_cast<int>(change.begin), range[0]);
    QCOMPARE(static_cast<int>(change.oldEnd), range[1]);
    QCOMPARE(static_cast<int>(change.newEnd), range[2]);
}

void TextChangeTest::rebuildsTheNewerText() {
    std::mt19937 random(7);
    const auto text = [&] {
        std::string made;
        for (auto left = random() % 12; left > 0; --left) {
            made += static_cast<char>('a' + random() % 2);
        }
        return made;
    };
    for (int round = 0; round < 2000; ++round) {
        const std::string older = text();
        const std::string newer = text();
        const TextChange change = changeBetween(older, newer);
        QCOMPARE(older.substr(0, change.begin) +
                     newer.substr(change.begin, change.newEnd - change.begin) +
                     older.substr(change.oldEnd),
                 newer);
    }
}

void TextChangeTest::movesSpans_data() {
    QTest::addColumn<QList<int>>("span");
    QTest::addColumn<QList<int>>("moved");
    // Bytes 10 to 20 became 10 to 15.
    QTest::newRow("before") << QList<int>{2, 10} << QList<int>{2, 10};
    QTest::newRow("after") << QList<int>{20, 25} << QList<int>{15, 20};
    QTest::newRow("inside") << QList<int>{12, 14} << QList<int>{10, 15};
    QTest::newRow("around") << QList<int>{5, 30} << QList<int>{5, 25};
    QTest::newRow("over the start") << QList<int>{5, 12} << QList<int>{5, 15};
    QTest::newRow("over the end") << QList<int>{15, 30} << QList<int>{10, 25};
}

void TextChangeTest::movesSpans() {
    QFETCH(QList<int>, span);
    QFETCH(QList<int>, moved);
    const Span place =
        agent::moved({static_cast<std::size_t>(span[0]), static_cast<std::size_t>(span[1])},
                     {.begin = 10, .oldEnd = 20, .newEnd = 15});
    QCOMPARE(static_cast<int>(place.begin), moved[0]);
    QCOMPARE(static_cast<int>(place.end), moved[1]);
}

void TextChangeTest::knowsWhatCannotHaveMoved_data() {
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    QTest::addColumn<bool>("stays");
    // The span is the first word, VALUE.
    QTest::newRow("typed after a space") << "VALUE and"
                                         << "VALUE and m" << true;
    QTest::newRow("a space typed behind it") << "VALUE"
                                             << "VALUE " << true;
    QTest::newRow("an editor's no-break space") << "VALUE"
                                                << "VALUE\u00a0" << true;
    QTest::newRow("the no-break space becomes one") << "VALUE\u00a0"
                                                    << "VALUE x" << true;
    QTest::newRow("a letter typed behind it") << "VALUE"
                                              << "VALUEX" << false;
    QTest::newRow("what clings to it may wrap it") << "VALUE,a"
                                                   << "VALUE,ab" << false;
    QTest::newRow("typed before it") << "VALUE"
                                     << "xVALUE" << false;
    QTest::newRow("typed inside it") << "VALUE"
                                     << "VAxLUE" << false;
    QTest::newRow("a line came") << "VALUE and"
                                 << "VALUE and\n"
                                 << false;
    QTest::newRow("a line went") << "VALUE and\nb"
                                 << "VALUE and" << false;
}

void TextChangeTest::knowsWhatCannotHaveMoved() {
    QFETCH(QString, older);
    QFETCH(QString, newer);
    const std::string before = older.toStdString();
    const std::string after = newer.toStdString();
    const TextChange change = changeBetween(before, after);
    QTEST(staysInPlace({.begin = 0, .end = 5}, change, before, after), "stays");
}

} // namespace tacet::agent

namespace tacet::tests {

std::unique_ptr<QObject> makeTextChangeTest() {
    return std::make_unique<agent::TextChangeTest>();
}

} // namespace tacet::tests

#include "text_change_test.moc"
