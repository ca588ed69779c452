#include "hooks/linux/field_writer.h"
#include "tests/hooks/linux/writer/fake_editor.h"

#include <QCoroTask>
#include <QTest>

namespace tacet::hooks {
namespace {

using std::chrono::milliseconds;

constexpr const char* kText = "Pay NL91 ABNA 0417 1643 00 to ann@example.org now";
constexpr Span kFirst{4, 26};
constexpr Span kSecond{30, 45};

EditPlan planFor(const FakeEditor& editor, std::vector<Edit> edits) {
    EditPlan plan;
    plan.before.text = std::make_shared<const std::string>(editor.text);
    plan.edits = std::move(edits);
    return plan;
}

WriteAnswer write(const std::shared_ptr<FakeEditor>& editor, EditPlan plan) {
    FieldWriter writer(*editor, *editor, *editor);
    return QCoro::waitFor(writer.write(editor, std::move(plan)));
}

/// Masks the first value.
WriteAnswer maskFirst(const std::shared_ptr<FakeEditor>& editor) {
    return write(editor, planFor(*editor, {{kFirst, "[IBAN_1]"}}));
}

WriteAnswer maskBoth(const std::shared_ptr<FakeEditor>& editor) {
    return write(editor, planFor(*editor, {{kFirst, "[IBAN_1]"}, {kSecond, "[EMAIL_1]"}}));
}

} // namespace

class FieldWriterTest : public QObject {
    Q_OBJECT

private slots:
    void pastesOverTheSelection();
    void putsTheCaretBack_data();
    void putsTheCaretBack();
    void waitsForTheKeyboardToComeBack();
    void makesSeveralEdits();
    void erasesByKeyWithoutTheClipboard();
    void neverPastesMoreThanOneLine();
    void isStaleWhenTheTextDiffersByAByte();
    void givesWayToTyping_data();
    void givesWayToTyping();
    void doesNotUndoWhatThePersonTyped();
    void failsWithoutHarm_data();
    void failsWithoutHarm();
    void takesBackTheEditsOfAFailedWrite_data();
    void takesBackTheEditsOfAFailedWrite();
    void waitsForALateProgram_data();
    void waitsForALateProgram();
    void admitsWhatItCannotVerify_data();
    void admitsWhatItCannotVerify();
    void admitsThatNothingWasTakenBack();
    void admitsThatItsSelectionWasTypedOver();
    void allowsForSpacesThatDoNotBreak();
    void replacesLineByLine();
    void changesDirectlyWithoutKeys();
    void pastesWhereDirectChangesAreNotMade();
};

void FieldWriterTest::pastesOverTheSelection() {
    const auto editor = std::make_shared<FakeEditor>(kText);
    const WriteAnswer answer = maskFirst(editor);
    QCOMPARE(answer.outcome, WriteOutcome::Done);
    QCOMPARE(editor->text, std::string("Pay [IBAN_1] to ann@example.org now"));
    QCOMPARE(*answer.after->text, editor->text);
    QCOMPARE(editor->pressed, std::vector{WriterKey::Paste});
    QVERIFY(editor->isSaved && editor->isRestored);
}

void FieldWriterTest::putsTheCaretBack_data() {
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("before the value") << 2 << 2;
    QTest::newRow("inside the value") << 10 << 12;
    QTest::newRow("after the value") << 49 << 35;
}

void FieldWriterTest::putsTheCaretBack() {
    QFETCH(int, before);
    QFETCH(int, after);
    const auto editor = std::make_shared<FakeEditor>(kText);
    editor->caret = static_cast<std::size_t>(before);
    maskFirst(editor);
    QCOMPARE(editor->caret, static_cast<std::size_t>(after));
    QVERIFY(!editor->selected);
}

void FieldWriterTest::waitsForTheKeyboardToComeBack() {
    const auto editor = std::make_shared<FakeEditor>(kText, Quirk::KeyboardComesLate);
    QCOMPARE(maskFirst(editor).outcome, WriteOutcome::Done);
    QCOMPARE(editor->text, std::string("Pay [IBAN_1] to ann@example.org now"));
}

void FieldWriterTest::makesSeveralEdits() {
    const auto editor = std::make_shared<FakeEditor>(kText);
    QCOMPARE(maskBoth(editor).outcome, WriteOutcome::Done);
    QCOMPARE(editor->text, std::string("Pay [IBAN_1] to [EMAIL_1] now"));
    QCOMPARE(editor->offered, (std::vector<std::string>{"[EMAIL_1]", "[IBAN_1]"}));
}

void FieldWriterTest::erasesByKeyWithoutTheClipboard() {
    const auto editor = std::make_shared<FakeEditor>(kText);
    QCOMPARE(write(editor, planFor(*editor, {{{3, 26}, ""}})).outcome, WriteOutcome::Done);
    QCOMPARE(editor->text, std::string("Pay to ann@example.org now"));
    QCOMPARE(editor->pressed, std::vector{WriterKey::Erase});
    QVERIFY(editor->offered.empty());
    QVERIFY(editor->isRestored); // selecting took PRIMARY
}

void FieldWriterTest::neverPastesMoreThanOneLine() {
    const auto editor = std::make_shared<FakeEditor>(kText);
    QCOMPARE(write(editor, planFor(*editor, {{kFirst, "a\nb"}})).outcome,
             WriteOutcome::NotPossible);
    QCOMPARE(editor->text, std::string(kText));
    QVERIFY(editor->pressed.empty());
}

void FieldWriterTest::isStaleWhenTheTextDiffersByAByte() {
    const auto editor = std::make_shared<FakeEditor>(kText);
    EditPlan plan = planFor(*editor, {{kFirst, "[IBAN_1]"}});
    editor->text += ".";
    QCOMPARE(write(editor, std::move(plan)).outcome, WriteOutcome::Stale);
    QCOMPARE(editor->selectCalls, std::size_t{0});
    QVERIFY(editor->pressed.empty());
}

void FieldWriterTest::givesWayToTyping_data() {
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("selectCalls");
    QTest::newRow("before anything is selected") << 60 << 0;
    QTest::newRow("beside the selection") << 180 << 1;
}

void FieldWriterTest::givesWayToTyping() {
    QFETCH(int, at);
    QFETCH(int, selectCalls);
    const auto editor = std::make_shared<FakeEditor>(kText);
    editor->later(milliseconds{at}, [&editor] {
        editor->selected.reset(); // the person clicked at the end and types there
        editor->caret = editor->text.size();
        editor->type("!");
    });
    QCOMPARE(maskFirst(editor).outcome, WriteOutcome::Stale);
    QCOMPARE(editor->text, std::string(kText) + "!");
    QCOMPARE(editor->caret, editor->text.size());
    QCOMPARE(editor->selectCalls, static_cast<std::size_t>(selectCalls));
    QVERIFY(editor->pressed.empty());
}

void FieldWriterTest::doesNotUndoWhatThePersonTyped() {
    const auto editor = std::make_shared<FakeEditor>(kText);
    editor->later(milliseconds{300}, [&editor] { // after the first paste
        editor->selected.reset();
        editor->caret = 0;
        editor->type("So: ");
    });
    QCOMPARE(maskBoth(editor).outcome, WriteOutcome::Unverified);
    QCOMPARE(editor->text, std::string("So: Pay NL91 ABNA 0417 1643 00 to [EMAIL_1] now"));
    QCOMPARE(editor->pressed, std::vector{WriterKey::Paste});
}

void FieldWriterTest::failsWithoutHarm_data() {
    QTest::addColumn<Quirk>("quirk");
    QTest::addColumn<int>("keys");
    QTest::newRow("the program does not answer") << Quirk::Silent << 0;
    QTest::newRow("it refuses to select") << Quirk::RefusesSelection << 0;
    QTest::newRow("the selection is not confirmed") << Quirk::NeverSelects << 0;
    QTest::newRow("the clipboard cannot be kept") << Quirk::HugeClipboard << 0;
    QTest::newRow("another program takes the clipboard") << Quirk::LosesClipboard << 0;
    QTest::newRow("the keyboard goes elsewhere") << Quirk::LosesKeyboard << 0;
    QTest::newRow("the paste is not taken") << Quirk::IgnoresPaste << 1;
    QTest::newRow("the paste goes elsewhere and is undone") << Quirk::PastesAtCaret << 2;
}

void FieldWriterTest::failsWithoutHarm() {
    QFETCH(Quirk, quirk);
    QFETCH(int, keys);
    const auto editor = std::make_shared<FakeEditor>(kText, quirk);
    const WriteAnswer answer = maskFirst(editor);
    QCOMPARE(answer.outcome, WriteOutcome::NotPossible);
    QVERIFY(!answer.after);
    QCOMPARE(editor->text, std::string(kText));
    QCOMPARE(editor->caret, editor->text.size());
    QCOMPARE(editor->pressed.size(), static_cast<std::size_t>(keys));
    QVERIFY(!editor->selected);
}

void FieldWriterTest::takesBackTheEditsOfAFailedWrite_data() {
    QTest::addColumn<Quirk>("quirk");
    QTest::newRow("the second selection is refused") << Quirk::RefusesSelection;
    QTest::newRow("the second paste is not taken") << Quirk::IgnoresPaste;
    QTest::newRow("the clipboard is taken") << Quirk::LosesClipboard;
}

void FieldWriterTest::takesBackTheEditsOfAFailedWrite() {
    QFETCH(Quirk, quirk);
    const auto editor = std::make_shared<FakeEditor>(kText);
    editor->failsAfterFirstEdit = quirk;
    QCOMPARE(maskBoth(editor).outcome, WriteOutcome::NotPossible);
    QCOMPARE(editor->text, std::string(kText));
    QCOMPARE(editor->pressed.back(), WriterKey::Undo);
    QVERIFY(editor->isRestored);
}

void FieldWriterTest::waitsForALateProgram_data() {
    QTest::addColumn<Quirk>("quirk");
    QTest::newRow("the selection is taken up late") << Quirk::SelectsLate;
    QTest::newRow("the clipboard is asked for late") << Quirk::PastesLate;
}

void FieldWriterTest::waitsForALateProgram() {
    QFETCH(Quirk, quirk);
    const auto editor = std::make_shared<FakeEditor>(kText, quirk);
    QCOMPARE(maskFirst(editor).outcome, WriteOutcome::Done);
    QCOMPARE(editor->text, std::string("Pay [IBAN_1] to ann@example.org now"));
}

void FieldWriterTest::admitsWhatItCannotVerify_data() {
    QTest::addColumn<Quirk>("quirk");
    QTest::addColumn<WriteWay>("way");
    QTest::newRow("another text is pasted") << Quirk::ManglesPaste << WriteWay::SelectAndPaste;
    QTest::newRow("half of a direct change is made") << Quirk::DirectMangles << WriteWay::Direct;
}

void FieldWriterTest::admitsWhatItCannotVerify() {
    QFETCH(Quirk, quirk);
    QFETCH(WriteWay, way);
    const auto editor = std::make_shared<FakeEditor>(kText, quirk);
    editor->changes = way;
    const WriteAnswer answer = maskBoth(editor);
    QCOMPARE(answer.outcome, WriteOutcome::Unverified);
    QVERIFY(!answer.after);
}

void FieldWriterTest::admitsThatNothingWasTakenBack() {
    const auto editor = std::make_shared<FakeEditor>(kText);
    editor->failsAfterFirstEdit = Quirk::RefusesSelection;
    editor->hasUndo = false;
    QCOMPARE(maskBoth(editor).outcome, WriteOutcome::Unverified);
    QVERIFY(editor->isRestored);
}

void FieldWriterTest::admitsThatItsSelectionWasTypedOver() {
    const auto editor = std::make_shared<FakeEditor>(kText);
    editor->later(milliseconds{180}, [&editor] { editor->type("x"); });
    QCOMPARE(maskFirst(editor).outcome, WriteOutcome::Unverified);
    QVERIFY(editor->pressed.empty());
}

void FieldWriterTest::allowsForSpacesThatDoNotBreak() {
    const auto editor = std::make_shared<FakeEditor>(kText, Quirk::KeepsSpaces);
    const WriteAnswer answer = maskBoth(editor);
    QCOMPARE(answer.outcome, WriteOutcome::Done);
    QCOMPARE(editor->text, std::string("Pay [IBAN_1]\xC2\xA0to [EMAIL_1]\xC2\xA0now"));
    QCOMPARE(editor->caret, editor->text.size());
}

void FieldWriterTest::replacesLineByLine() {
    const auto editor =
        std::make_shared<FakeEditor>("key:\nabc\ndef\nend", Quirk::RefusesOverLines);
    QCOMPARE(write(editor, planFor(*editor, {{{5, 12}, "[KEY_1]"}})).outcome, WriteOutcome::Done);
    QCOMPARE(editor->text, std::string("key:\n[KEY_1]\n\nend"));
    QCOMPARE(editor->caret, editor->text.size());
}

void FieldWriterTest::changesDirectlyWithoutKeys() {
    const auto editor = std::make_shared<FakeEditor>(kText);
    editor->changes = WriteWay::Direct;
    QCOMPARE(maskBoth(editor).outcome, WriteOutcome::Done);
    QCOMPARE(editor->text, std::string("Pay [IBAN_1] to [EMAIL_1] now"));
    QVERIFY(editor->pressed.empty() && !editor->isSaved);
}

void FieldWriterTest::pastesWhereDirectChangesAreNotMade() {
    const auto editor = std::make_shared<FakeEditor>(kText, Quirk::DirectDoesNothing);
    editor->changes = WriteWay::Direct;
    QCOMPARE(maskFirst(editor).outcome, WriteOutcome::Done);
    QCOMPARE(editor->text, std::string("Pay [IBAN_1] to ann@example.org now"));
    QCOMPARE(editor->pressed, std::vector{WriterKey::Paste});
}

std::unique_ptr<QObject> makeFieldWriterTest() {
    return std::make_unique<FieldWriterTest>();
}

} // namespace tacet::hooks

#include "field_writer_test.moc"
