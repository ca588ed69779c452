#include "tests/e2e/harness/accessible.h"
#include "tests/e2e/harness/agent.h"
#include "tests/e2e/harness/browser.h"
#include "tests/e2e/harness/clipboard_probe.h"
#include "tests/e2e/harness/keys.h"
#include "tests/e2e/harness/screen.h"
#include "tests/e2e/harness/tray_host.h"
#include "tests/e2e/harness/wait.h"
#include "tests/e2e/suites.h"

#include <QTest>

namespace tacet::e2e {

namespace {

const QString kIban = "NL91 ABNA 0417 1643 00";
const QString kBefore = "Pay ";
const QString kAfter = ", questions to sanne@kliniek-noord.nl";
const QString kText = kBefore + kIban + kAfter;
const QString kMasked = kBefore + "[IBAN_1]" + kAfter;

const Formats kClipboard{{"UTF8_STRING", "what was copied before"},
                         {"text/html", "<b>what</b> was copied before"},
                         {"application/x-own", QByteArray("\x00\x01\xff bytes", 9)}};
const Formats kPrimary{{"UTF8_STRING", "what was selected before"}};

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

private:
    bool isMarked();
    bool isCardOpen();
    std::optional<AccessibleNode> cardButton(const QString& name);
    void openCardByPointer();
    void maskByClick();
    void verifyMasked();

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<TrayHost> m_tray;
    std::unique_ptr<Keys> m_keys;
    std::unique_ptr<Screen> m_screen;
    std::unique_ptr<PageServer> m_server;
    std::unique_ptr<Agent> m_agent;
    std::unique_ptr<ScreenReader> m_reader;
    std::unique_ptr<Browser> m_browser;
    std::unique_ptr<WebEditor> m_editor;
    std::unique_ptr<ClipboardProbe> m_clipboard;
};

void SliceTest::initTestCase() {
    m_desktop = std::make_unique<Desktop>();
    m_tray = std::make_unique<TrayHost>(m_desktop->session());
    m_keys = std::make_unique<Keys>(m_desktop->display());
    m_screen = std::make_unique<Screen>(m_desktop->display());
    m_server = std::make_unique<PageServer>(TACET_PAGES_DIR);
    m_agent = std::make_unique<Agent>(*m_desktop);
    QVERIFY2(m_agent->isUp(), "the agent answers and the bridge is on");
    m_reader = std::make_unique<ScreenReader>(*m_desktop);
    m_clipboard =
        std::make_unique<ClipboardProbe>(m_desktop->environment().value("DISPLAY").toLatin1());
    m_browser = std::make_unique<Browser>(*m_desktop, *m_server, *m_keys, BrowserKind::Chromium);
}

void SliceTest::cleanupTestCase() {
    m_browser.reset();
    m_reader.reset();
    m_agent.reset();
    m_server.reset();
    m_clipboard.reset();
    m_tray.reset();
    m_desktop.reset();
}

void SliceTest::init() {
    m_clipboard->hold("CLIPBOARD", kClipboard);
    m_clipboard->hold("PRIMARY", kPrimary);
    m_editor = m_browser->open("prosemirror");
    QVERIFY(m_editor != nullptr);
    QVERIFY(typeInto(*m_editor, *m_keys, kText));
    QVERIFY2(waitFor([this] { return isMarked(); }), "the IBAN is marked");
}

bool SliceTest::isMarked() {
    const QList<GlyphBoxes> found = m_editor->glyphs(kIban);
    return found.size() == 1 &&
           isExact(m_screen->fit(found.first(), m_editor->field(), MarkLevel::Critical));
}

bool SliceTest::isCardOpen() {
    return cardButton("Mask").has_value();
}

std::optional<AccessibleNode> SliceTest::cardButton(const QString& name) {
    return m_reader->button(m_agent->process().pid(), name);
}

void SliceTest::openCardByPointer() {
    const QRectF box = m_editor->glyphs(kIban).value(0).value(0);
    m_keys->moveTo(box.center().toPoint());
    QVERIFY2(waitFor([this] { return isCardOpen(); }), "the card opens");
}

void SliceTest::maskByClick() {
    openCardByPointer();
    const auto mask = cardButton("Mask");
    QVERIFY(mask.has_value());
    m_keys->click(mask->box.center());
    verifyMasked();
}

void SliceTest::verifyMasked() {
    QVERIFY2(waitFor([this] { return m_editor->text() == kMasked; }), "the page's model holds it");
    QCOMPARE(m_editor->sent(), QStringList());
    QVERIFY2(waitFor([this] { return m_clipboard->read("CLIPBOARD") == kClipboard; }),
             "the clipboard is as before");
    QCOMPARE(m_clipboard->read("PRIMARY"), kPrimary);
}

void SliceTest::underlinesExactlyTheValue() {
    m_screen->shoot("slice-marked");
}

void SliceTest::opensTheCardWhenThePointerRestsOnAMark() {
    openCardByPointer();
    QVERIFY2(m_editor->isFocused(), "the field keeps the keyboard");
    m_screen->shoot("slice-card");
    const QRectF box = m_editor->glyphs(kIban).value(0).value(0);
    for (const AccessibleNode& node : m_reader->showing(m_agent->process().pid())) {
        QVERIFY2(!QRectF(node.box).intersects(box), "the card covers no text it speaks of");
    }
    m_keys->moveTo(m_browser->margin());
    QVERIFY2(waitFor([this] { return !isCardOpen(); }), "the card closes when the pointer leaves");
}

void SliceTest::masksByAClick() {
    maskByClick();
    m_screen->shoot("slice-masked");
}

void SliceTest::masksByTheKeyboardAlone() {
    m_keys->press("ctrl+F8");
    QVERIFY2(waitFor([this] { return isCardOpen(); }), "the shortcut opens the card");
    QVERIFY2(waitFor([this] { return !m_editor->isFocused(); }), "the card has the keyboard");
    m_screen->shoot("slice-card-keyboard");
    m_keys->press("Return");
    verifyMasked();
    QVERIFY2(waitFor([this] { return m_editor->isFocused(); }), "the field has the keyboard again");
}

void SliceTest::undoesByTheCard() {
    maskByClick();
    QVERIFY(waitFor([this] { return cardButton("Undo").has_value(); }));
    m_screen->shoot("slice-undo");
    m_keys->click(cardButton("Undo")->box.center());
    QVERIFY2(waitFor([this] { return m_editor->text() == kText; }), "the text is back");
    m_keys->moveTo(m_browser->margin());
    QVERIFY2(waitFor([this] { return isMarked(); }), "and marked again");
}

void SliceTest::undoesByTheProgramsOwnUndo() {
    maskByClick();
    m_keys->moveTo(m_browser->margin());
    m_keys->press("ctrl+z");
    QVERIFY2(waitFor([this] { return m_editor->text() == kText; }), "one step takes it back");
    QVERIFY2(waitFor([this] { return isMarked(); }), "and it is marked again");
}

std::unique_ptr<QObject> makeSliceTest() {
    return std::make_unique<SliceTest>();
}

} // namespace tacet::e2e

#include "slice_test.moc"
