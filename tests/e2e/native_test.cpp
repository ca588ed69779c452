#include "tests/e2e/harness/native_editor.h"
#include "tests/e2e/harness/stage.h"
#include "tests/e2e/suites.h"

#include <QTest>

namespace tacet::e2e {

namespace {

const QString kIban = "NL91 ABNA 0417 1643 00";
const QString kAfter = ", thank you";

/// Presses the program's own undo until the field holds `text`; true when it did within the two
/// steps that a deletion and an insertion may be.
bool undoByKeys(NativeEditor& editor, Keys& keys, const QString& text) {
    constexpr int kMostSteps = 2;
    for (int step = 0; step < kMostSteps && editor.text() != text; ++step) {
        const QString before = editor.text();
        keys.press("ctrl+z");
        waitFor([&] { return editor.text() != before; });
    }
    return editor.text() == text;
}

} // namespace

/// The main job in desktop programs that are no browser.
class NativeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void masksAndUndoes_data();
    void masksAndUndoes();

private:
    std::unique_ptr<Stage> m_stage;
};

void NativeTest::initTestCase() {
    m_stage = std::make_unique<Stage>();
    QVERIFY2(m_stage->startAgent(), "the agent answers and the bridge is on");
}

void NativeTest::cleanupTestCase() {
    m_stage.reset();
}

void NativeTest::masksAndUndoes_data() {
    QTest::addColumn<NativeKind>("kind");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("shot");
    QTest::newRow("GTK 3") << NativeKind::Gtk3 << "Pay "
                           << "native-gtk";
    QTest::newRow("GTK 3, emoji before") << NativeKind::Gtk3 << "😀 Pay "
                                         << "native-gtk-emoji";
    QTest::newRow("Qt 6") << NativeKind::Qt6 << "Pay "
                          << "native-qt";
    QTest::newRow("Qt 6, emoji before") << NativeKind::Qt6 << "😀 Pay "
                                        << "native-qt-emoji";
}

void NativeTest::masksAndUndoes() {
    QFETCH(const NativeKind, kind);
    QFETCH(const QString, before);
    QFETCH(const QString, shot);
    const QString text = before + kIban + kAfter;
    const ClipboardBefore clipboard(m_stage->clipboard);
    NativeEditor editor(m_stage->desktop, kind);
    Person person(*m_stage, editor);
    QVERIFY(typeInto(editor, m_stage->keys, text));
    QVERIFY2(person.seesMark(kIban), "the value is marked");
    m_stage->screen.shoot(shot);

    const auto mask = [&] {
        return person.openCard(kIban) && person.choose("Mask") &&
               waitFor([&] { return editor.text() == before + "[IBAN_1]" + kAfter; });
    };
    const bool isMasked = mask();
    m_stage->screen.shoot(shot + "-masked");
    QVERIFY2(isMasked, "the program's own text holds the mask");
    QVERIFY2(clipboard.isBack(), "clipboard and selection are as before");

    QVERIFY(waitFor([&] { return person.cardButton("Undo").has_value(); }));
    QVERIFY(person.choose("Undo"));
    QVERIFY2(waitFor([&] { return editor.text() == text; }), "the program's undo took it back");
    person.lookAway();
    QVERIFY2(person.seesMark(kIban), "and it is marked again");

    QVERIFY2(mask(), "it is masked once more");
    person.movePointerAway();
    QVERIFY2(undoByKeys(editor, m_stage->keys, text), "the person's own undo takes it back");
    QVERIFY2(person.seesMark(kIban), "and it is marked again");
}

std::unique_ptr<QObject> makeNativeTest() {
    return std::make_unique<NativeTest>();
}

} // namespace tacet::e2e

#include "native_test.moc"
