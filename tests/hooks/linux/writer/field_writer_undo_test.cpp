#include "hooks/linux/field_writer.h"
#include "tests/hooks/linux/writer/fake_editor.h"

#include <QCoroTask>
#include <QTest>

namespace tacet::hooks {
namespace {

constexpr const char* kText = "Pay NL91 ABNA 0417 1643 00 now";
constexpr Span kValue{4, 26};
constexpr const char* kMasked = "Pay [IBAN_1] now";

/// A field in which a value was typed and then masked by one paste.
struct Masked {
    explicit Masked(Quirk quirk = Quirk::None, WriteWay way = WriteWay::SelectAndPaste)
        : editor(std::make_shared<FakeEditor>("", quirk)), writer(*editor, *editor, *editor) {
        editor->changes = way;
        editor->type(kText);
        EditPlan edit;
        edit.before.text = std::make_shared<const std::string>(kText);
        edit.edits = {{kValue, "[IBAN_1]"}};
        const WriteAnswer answer = QCoro::waitFor(writer.write(editor, edit));
        plan = {.after = answer.after.value(), .before = kText};
        editor->pressed.clear();
    }

    WriteOutcome undo() { return QCoro::waitFor(writer.undo(editor, plan)); }

    std::shared_ptr<FakeEditor> editor;
    FieldWriter writer;
    UndoPlan plan;
};

} // namespace

class FieldWriterUndoTest : public QObject {
    Q_OBJECT

private slots:
    void takesOneStepBack();
    void takesTheTwoStepsOfADirectChange();
    void isStaleOnceTheTextChanged();
    void redoesWhatWentTooFar_data();
    void redoesWhatWentTooFar();
    void admitsWhatItCannotRedo();
    void isNotPossibleWithoutUndo();
    void leavesNothingSelected();
};

void FieldWriterUndoTest::takesOneStepBack() {
    Masked masked;
    QCOMPARE(masked.undo(), WriteOutcome::Done);
    QCOMPARE(masked.editor->text, std::string(kText));
    QCOMPARE(masked.editor->pressed, std::vector{WriterKey::Undo});
    QVERIFY(masked.editor->isRestored);
}

void FieldWriterUndoTest::takesTheTwoStepsOfADirectChange() {
    Masked masked(Quirk::None, WriteWay::Direct);
    QCOMPARE(masked.undo(), WriteOutcome::Done);
    QCOMPARE(masked.editor->text, std::string(kText));
    QCOMPARE(masked.editor->pressed.size(), std::size_t{2});
}

void FieldWriterUndoTest::isStaleOnceTheTextChanged() {
    Masked masked;
    masked.editor->type("x");
    QCOMPARE(masked.undo(), WriteOutcome::Stale);
    QVERIFY(masked.editor->pressed.empty());
}

void FieldWriterUndoTest::redoesWhatWentTooFar_data() {
    QTest::addColumn<Quirk>("quirk");
    QTest::addColumn<WriterKey>("lastKey");
    QTest::newRow("by Ctrl+Shift+Z") << Quirk::UndoMerges << WriterKey::Redo;
    QTest::newRow("by Ctrl+Y") << Quirk::RedoesByY << WriterKey::RedoOtherwise;
}

void FieldWriterUndoTest::redoesWhatWentTooFar() {
    QFETCH(Quirk, quirk);
    QFETCH(WriterKey, lastKey);
    Masked masked(quirk);
    QCOMPARE(masked.undo(), WriteOutcome::NotPossible);
    QCOMPARE(masked.editor->text, std::string(kMasked));
    QCOMPARE(masked.editor->pressed.back(), lastKey);
}

void FieldWriterUndoTest::admitsWhatItCannotRedo() {
    Masked masked(Quirk::UndoMerges);
    masked.editor->hasRedo = false;
    QCOMPARE(masked.undo(), WriteOutcome::Unverified);
}

void FieldWriterUndoTest::isNotPossibleWithoutUndo() {
    Masked masked;
    masked.editor->hasUndo = false;
    QCOMPARE(masked.undo(), WriteOutcome::NotPossible);
    QCOMPARE(masked.editor->text, std::string(kMasked));
}

void FieldWriterUndoTest::leavesNothingSelected() {
    Masked masked(Quirk::UndoSelects);
    QCOMPARE(masked.undo(), WriteOutcome::Done);
    QVERIFY(!masked.editor->selected);
}

std::unique_ptr<QObject> makeFieldWriterUndoTest() {
    return std::make_unique<FieldWriterUndoTest>();
}

} // namespace tacet::hooks

#include "field_writer_undo_test.moc"
