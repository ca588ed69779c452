#include "detection/remedy.h"
#include "tests/detection/value_tests.h"

#include <QTest>

#include <algorithm>
#include <random>

namespace tacet::tests {

using detection::Aliases;

namespace {

/// A text and the warnings of kind `iban` about what stood between double brackets in it.
struct Marked {
    TextSnapshot snapshot;
    std::vector<Warning> warnings;
};

Marked marked(std::string_view source) {
    Marked result;
    std::string text;
    while (!source.empty()) {
        const std::size_t open = std::min(source.find("[["), source.size());
        text += source.substr(0, open);
        source.remove_prefix(open);
        if (source.empty()) {
            break;
        }
        const std::size_t close = source.find("]]");
        Warning warning;
        warning.finding.kind = "iban";
        warning.finding.span = {text.size(), text.size() + close - 2};
        text += source.substr(2, close - 2);
        result.warnings.push_back(warning);
        source.remove_prefix(close + 2);
    }
    result.snapshot.text = std::make_shared<const std::string>(text);
    return result;
}

std::string mended(const Marked& source, Remedy how) {
    Aliases aliases;
    const auto edits = detection::remedy(source.snapshot, source.warnings, how, aliases);
    return apply({.before = source.snapshot, .edits = edits});
}

/// The characters of `text` that stand in `wanted`.
std::string only(std::string_view wanted, std::string text) {
    text.erase(std::remove_if(text.begin(), text.end(),
                              [&](char c) { return wanted.find(c) == std::string_view::npos; }),
               text.end());
    return text;
}

bool areSortedAndDisjoint(const std::vector<Edit>& edits) {
    for (std::size_t i = 1; i < edits.size(); ++i) {
        if (edits[i].span.begin < edits[i - 1].span.end) {
            return false;
        }
    }
    return true;
}

} // namespace

class RemedyTest : public QObject {
    Q_OBJECT

private slots:
    void masksEachValueInItsPlace();
    void replacesByTheSameStandInEachTime();
    void leavesAValueWithoutAStandIn();
    void tidiesTheSpaceAroundARemovedValue_data();
    void tidiesTheSpaceAroundARemovedValue();
    void keepsLineBreaksAndWordsWhateverIsRemoved();
    void coversWhatItsScopeSays_data();
    void coversWhatItsScopeSays();
    void remembersNothingOfTheText();
};

void RemedyTest::masksEachValueInItsPlace() {
    const Marked text = marked("Pay [[NL91 ABNA 0417 1643 00]],\nnot [[DE89370400440532013000]] "
                               "but [[NL91ABNA0417164300]].");
    QCOMPARE(mended(text, Remedy::Mask), std::string("Pay [IBAN_1],\nnot [IBAN_2] but [IBAN_1]."));
}

void RemedyTest::replacesByTheSameStandInEachTime() {
    const Marked text = marked("a [[NL91 ABNA 0417 1643 00]] b [[NL91 ABNA 0417 1643 00]] c");
    Aliases aliases;
    const auto edits = detection::remedy(text.snapshot, text.warnings, Remedy::Replace, aliases);
    QCOMPARE(edits.size(), std::size_t{2});
    QCOMPARE(edits[0].replacement, edits[1].replacement);
    QCOMPARE(aliases.standIns(), std::set<std::string>{edits[0].replacement});
}

void RemedyTest::leavesAValueWithoutAStandIn() {
    Marked text = marked("ask [[Ada Example]] to pay [[NL91 ABNA 0417 1643 00]]");
    text.warnings[0].finding.kind = "person_name";
    Aliases aliases;
    const auto edits = detection::remedy(text.snapshot, text.warnings, Remedy::Replace, aliases);
    QCOMPARE(edits.size(), std::size_t{1});
    QVERIFY(edits[0].span == text.warnings[1].finding.span);
}

void RemedyTest::tidiesTheSpaceAroundARemovedValue_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* reason, const char* before, const char* after) {
        QTest::newRow(reason) << QByteArray(before) << QByteArray(after);
    };
    row("between words", "pay [[X]] now", "pay now");
    row("before a full stop", "pay [[X]].", "pay.");
    row("before a comma", "pay [[X]], now", "pay, now");
    row("before a space and a comma", "pay [[X]] , now", "pay, now");
    row("at the start", "[[X]] now", "now");
    row("at the end", "pay [[X]]", "pay");
    row("at the end, where somebody types on", "pay [[X]] ", "pay ");
    row("at the end of a line", "pay [[X]]\nnow", "pay\nnow");
    row("before spaces that end a line", "pay [[X]]  \nnow", "pay\nnow");
    row("at the start of a line", "pay\n[[X]] now", "pay\nnow");
    row("alone on a line", "pay\n[[X]]\nnow", "pay\n\nnow");
    row("alone on an indented line", "pay\n  [[X]]\nnow", "pay\n\nnow");
    row("after an indentation", "pay\n    [[X]] now", "pay\n    now");
    row("a carriage return", "pay [[X]]\r\nnow", "pay\r\nnow");
    row("in brackets with words", "pay ([[X]] now)", "pay (now)");
    row("at the end of brackets", "pay (to [[X]])", "pay (to)");
    row("after a colon without a space", "iban:[[X]] now", "iban: now");
    row("inside a word", "a[[X]]b", "ab");
    row("no-break spaces", "pay\xC2\xA0[[X]]\xC2\xA0now", "pay\xC2\xA0now");
    row("two with a space between", "pay [[X]] [[Y]] now", "pay now");
    row("two with a comma between", "pay [[X]], [[Y]] now", "pay, now");
    row("two lines", "[[X]]\n[[Y]]", "\n");
    row("two that touch", "pay [[X]][[Y]] now", "pay now");
    row("all there is", "[[X]]", "");
    row("the only one, in spaces", "  [[X]]  ", "");
}

void RemedyTest::tidiesTheSpaceAroundARemovedValue() {
    QFETCH(QByteArray, before);
    const Marked text = marked(before.toStdString());
    QTEST(QByteArray::fromStdString(mended(text, Remedy::Remove)), "after");
}

void RemedyTest::keepsLineBreaksAndWordsWhateverIsRemoved() {
    constexpr unsigned kSeed = 20261124;
    std::mt19937 random(kSeed);
    const std::vector<std::string> pieces = {" ", "  ", "\n", ",",        ".",     "(",    ")",
                                             "w", "\t", "v",  "\xC2\xA0", "[[X]]", "[[Y]]"};
    for (int round = 0; round < 5000; ++round) {
        std::string source;
        for (int i = 0; i < 10; ++i) {
            source += pieces[random() % pieces.size()];
        }
        const Marked text = marked(source);
        Aliases aliases;
        const auto edits = detection::remedy(text.snapshot, text.warnings, Remedy::Remove, aliases);
        QVERIFY(areSortedAndDisjoint(edits));
        const std::string after = apply({.before = text.snapshot, .edits = edits});
        const std::string kept = only("\nwv,.()", *text.snapshot.text);
        const std::string left = only("\nwv,.()XY", after);
        QVERIFY2(left == kept,
                 qPrintable(QStringLiteral("seed %1, round %2").arg(kSeed).arg(round)));
    }
}

void RemedyTest::coversWhatItsScopeSays_data() {
    QTest::addColumn<int>("scope");
    QTest::addColumn<std::vector<std::size_t>>("expected");
    using Indices = std::vector<std::size_t>;
    QTest::newRow("this") << static_cast<int>(Scope::This) << Indices{1};
    QTest::newRow("same value") << static_cast<int>(Scope::SameValue) << Indices{1, 3};
    QTest::newRow("same kind") << static_cast<int>(Scope::SameKind) << Indices{0, 1, 3};
    QTest::newRow("everything") << static_cast<int>(Scope::Everything) << Indices{0, 1, 2, 3};
}

void RemedyTest::coversWhatItsScopeSays() {
    QFETCH(int, scope);
    Marked text = marked("[[DE89370400440532013000]] [[NL91 ABNA 0417 1643 00]] [[Ada Example]] "
                         "[[nl91abna0417164300]]");
    text.warnings[2].finding.kind = "person_name";
    const Decision decision{.id = text.snapshot.id, .warnings = text.warnings};
    const auto indices = detection::covered(decision, text.snapshot, 1, static_cast<Scope>(scope));
    QTEST(indices, "expected");
}

void RemedyTest::remembersNothingOfTheText() {
    const Marked text = marked("[[qqzqqz]]");
    const auto when = std::chrono::system_clock::time_point(std::chrono::hours(1));
    const WarningRecord record =
        detection::redact(text.warnings[0], "chatgpt", Outcome::Masked, when);
    const WarningRecord expected{.when = when,
                                 .tool = "chatgpt",
                                 .kind = "iban",
                                 .level = Level::Warning,
                                 .outcome = Outcome::Masked};
    QVERIFY(record == expected);
    for (const std::string_view id : {record.kind.text(), record.tool.text()}) {
        QVERIFY(id.find_first_of("qz") == std::string_view::npos);
    }
}

std::unique_ptr<QObject> makeRemedyTest() {
    return std::make_unique<RemedyTest>();
}

} // namespace tacet::tests

#include "remedy_test.moc"
