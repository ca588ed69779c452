#include "tests/e2e/harness/stage.h"
#include "tests/e2e/suites.h"

#include <QTest>

namespace tacet::e2e {

namespace {

const QString kIban = "NL91 ABNA 0417 1643 00";
const QString kBefore = "Pay ";
const QString kMail = "sanne@kliniek-noord.nl";
const QString kAfter = ", questions to " + kMail;
const QString kText = kBefore + kIban + kAfter;
const QString kMasked = kBefore + "[IBAN_1]" + kAfter;
const QString kMailMasked = kBefore + kIban + ", questions to [EMAIL_1]";
const QString kCleaned = kBefore + "[IBAN_1], questions to [EMAIL_1]";

} // namespace

/// The main job, whole: a key in a real browser, a mark under the right characters, a mended
/// prompt, and back.
class SliceTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void underlinesExactlyTheValue();
    void opensTheCardWhenThePointerRestsOnAMark();
    void masksByAClick();
    void masksByTheKeyboardAlone();
    void undoesByTheCard();
    void undoesByTheProgramsOwnUndo();
    void bringsALargeClipboardBack();
    void offersACopyWhenTheClipboardCannotBeKept();

private:
    void maskByClick();
    void verify(const QString& masked);

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Browser> m_browser;
    std::unique_ptr<WebEditor> m_editor;
    std::unique_ptr<Person> m_person;
    std::unique_ptr<ClipboardBefore> m_clipboard;
};

void SliceTest::initTestCase() {
    m_stage = std::make_unique<Stage>();
    QVERIFY2(m_stage->startAgent(), "the agent answers and the bridge is on");
    m_browser = std::make_unique<Browser>(m_stage->desktop, m_stage->server, m_stage->keys,
                                          BrowserKind::Chromium);
}

void SliceTest::cleanupTestCase() {
    m_browser.reset();
    m_stage.reset();
}

void SliceTest::init() {
    m_clipboard = std::make_unique<ClipboardBefore>(m_stage->clipboard);
    m_editor = m_browser->open("prosemirror");
    QVERIFY(m_editor != nullptr);
    m_person = std::make_unique<Person>(*m_stage, *m_editor);
    QVERIFY(typeInto(*m_editor, m_stage->keys, kText));
    QVERIFY2(m_person->seesMark(kIban), "the IBAN is marked");
    // It comes half a second later, and a card that is open grows by it under the pointer.
    QVERIFY2(m_person->seesMark(kMail, MarkLevel::Warning), "the address is marked");
}

void SliceTest::verify(const QString& masked) {
    QVERIFY2(waitFor([&] { return m_editor->text() == masked; }), "the page's model holds it");
    QCOMPARE(m_editor->sent(), QStringList());
    QVERIFY2(m_clipboard->isBack(), "clipboard and selection are as before");
}

void SliceTest::maskByClick() {
    QVERIFY2(m_person->openCard(kIban), "the card opens");
    QVERIFY(m_person->choose("Mask"));
    verify(kMasked);
}

void SliceTest::underlinesExactlyTheValue() {
    m_stage->screen.shoot("slice-marked");
}

void SliceTest::opensTheCardWhenThePointerRestsOnAMark() {
    QVERIFY2(m_person->openCard(kIban), "the card opens");
    QVERIFY2(m_editor->isFocused(), "the field keeps the keyboard");
    m_stage->screen.shoot("slice-card");
    const QRectF text = m_editor->glyphs(kIban).value(0).value(0);
    const std::optional<AccessibleNode> card = m_person->card();
    QVERIFY(card.has_value());
    QVERIFY2(!QRectF(card->box).intersects(text), "the card covers no text it speaks of");
    QVERIFY2(m_person->lookAway(), "the card closes when the pointer leaves");
}

void SliceTest::masksByAClick() {
    maskByClick();
    m_stage->screen.shoot("slice-masked");
}

// The card speaks of the value nearest to the caret, which is at the end.
void SliceTest::masksByTheKeyboardAlone() {
    QVERIFY2(m_person->openCardByKeys(), "the shortcut opens the card");
    QVERIFY2(waitFor([this] { return !m_editor->isFocused(); }), "the card has the keyboard");
    m_stage->screen.shoot("slice-card-keyboard");
    m_stage->keys.press("Return");
    verify(kMailMasked);
    QVERIFY2(waitFor([this] { return m_editor->isFocused(); }), "the field has the keyboard again");
}

void SliceTest::undoesByTheCard() {
    maskByClick();
    QVERIFY(waitFor([this] { return m_person->cardButton("Undo").has_value(); }));
    m_stage->screen.shoot("slice-undo");
    QVERIFY(m_person->choose("Undo"));
    QVERIFY2(waitFor([this] { return m_editor->text() == kText; }), "the text is back");
    m_person->lookAway();
    QVERIFY2(m_person->seesMark(kIban), "and marked again");
}

void SliceTest::undoesByTheProgramsOwnUndo() {
    maskByClick();
    m_person->movePointerAway();
    m_stage->keys.press("ctrl+z");
    QVERIFY2(waitFor([this] { return m_editor->text() == kText; }), "one step takes it back");
    QVERIFY2(m_person->seesMark(kIban), "and it is marked again");
}

void SliceTest::bringsALargeClipboardBack() {
    constexpr qsizetype kBytes = 5 * 1024 * 1024; // goes piece by piece
    m_clipboard = std::make_unique<ClipboardBefore>(m_stage->clipboard, kBytes);
    maskByClick();
}

void SliceTest::offersACopyWhenTheClipboardCannotBeKept() {
    constexpr qsizetype kBytes = 33 * 1024 * 1024; // more than the writer is to keep
    m_clipboard = std::make_unique<ClipboardBefore>(m_stage->clipboard, kBytes);
    QVERIFY2(m_person->openCard(kIban), "the card opens");
    QVERIFY(m_person->choose("Mask"));
    QVERIFY2(waitFor([this] { return m_person->cardButton("Copy").has_value(); }),
             "the card offers the copy");
    m_stage->screen.shoot("slice-copy-offer");
    QCOMPARE(m_editor->text(), kText);
    QVERIFY2(m_clipboard->isUntouched(), "clipboard and selection are as before");
    QVERIFY(m_person->choose("Copy"));
    QVERIFY2(waitFor([this] {
                 return m_stage->clipboard.read("CLIPBOARD")["UTF8_STRING"] == kCleaned.toUtf8();
             }),
             "the copy can be pasted");
    QCOMPARE(m_editor->text(), kText);
}

std::unique_ptr<QObject> makeSliceTest() {
    return std::make_unique<SliceTest>();
}

} // namespace tacet::e2e

#include "slice_test.moc"
