#include "tests/e2e/harness/bus_monitor.h"
#include "tests/e2e/harness/stage.h"
#include "tests/e2e/suites.h"

#include <QTest>

#include <algorithm>

namespace tacet::e2e {

namespace {

const QString kIban = "NL91 ABNA 0417 1643 00";

qsizetype textCalls(const QList<BusCall>& calls) {
    return std::count_if(calls.begin(), calls.end(), touchesText);
}

} // namespace

/// What is not to be read is not read: told by the accessibility bus itself, on which every call
/// that could fetch a character would be seen.
class PrivacyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void neverReads_data();
    void neverReads();
    void readsAWatchedField_data();
    void readsAWatchedField();

private:
    WebEditor* open(const QString& page, const QString& host, const QString& frame);

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Browser> m_browser;
    std::unique_ptr<BusMonitor> m_monitor;
    std::unique_ptr<WebEditor> m_page;
    std::unique_ptr<WebEditor> m_frame;
};

void PrivacyTest::initTestCase() {
    m_stage = std::make_unique<Stage>();
    QVERIFY2(m_stage->startAgent(), "the agent answers and the bridge is on");
    m_monitor = std::make_unique<BusMonitor>(m_stage->desktop);
    m_browser = std::make_unique<Browser>(m_stage->desktop, m_stage->server, m_stage->keys,
                                          BrowserKind::Chromium);
}

void PrivacyTest::cleanupTestCase() {
    m_frame.reset();
    m_page.reset();
    m_browser.reset();
    m_monitor.reset();
    m_stage.reset();
}

/// The editor of the page, or of the document in its frame when that is named; null when it does
/// not stand there with the keyboard.
WebEditor* PrivacyTest::open(const QString& page, const QString& host, const QString& frame) {
    m_frame.reset();
    m_page = m_browser->open(page, host);
    if (m_page == nullptr || frame.isEmpty()) {
        return m_page.get();
    }
    m_frame = m_browser->enterFrame(*m_page, frame);
    return m_frame.get();
}

void PrivacyTest::neverReads_data() {
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("frame");
    const QString none;
    QTest::newRow("a password field on a watched site") << "password"
                                                        << "chatgpt.com" << none;
    QTest::newRow("a plain field on an unwatched site") << "textarea"
                                                        << "news.example" << none;
    QTest::newRow("a web editor on an unwatched site") << "prosemirror"
                                                       << "news.example" << none;
    QTest::newRow("an unwatched site's frame in a watched page") << "iframe_foreign"
                                                                 << "chatgpt.com"
                                                                 << "news.example/textarea/?frame";
}

void PrivacyTest::neverReads() {
    QFETCH(const QString, page);
    QFETCH(const QString, host);
    QFETCH(const QString, frame);
    WebEditor* editor = open(page, host, frame);
    QVERIFY(editor != nullptr);
    QVERIFY(typeInto(*editor, m_stage->keys, kIban));
    m_stage->keys.press("Left");
    m_stage->keys.press("shift+Home");
    const QList<BusCall> calls = m_monitor->take();
    QVERIFY2(!calls.isEmpty(), "the agent looked whether it may read");
    QCOMPARE(textCalls(calls), 0);
    QVERIFY(Person(*m_stage, *editor).seesNoMark());
}

void PrivacyTest::readsAWatchedField_data() {
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("frame");
    QTest::newRow("of a page") << "textarea"
                               << "chatgpt.com" << QString();
    QTest::newRow("in a frame, whatever page is around it") << "iframe_listed"
                                                            << "news.example"
                                                            << "chatgpt.com/textarea/?frame";
}

/// The counter-proof, after the others: the same watcher sees the agent read where it may. A field
/// is judged by the address of its own document.
void PrivacyTest::readsAWatchedField() {
    QFETCH(const QString, page);
    QFETCH(const QString, host);
    QFETCH(const QString, frame);
    WebEditor* editor = open(page, host, frame);
    QVERIFY(editor != nullptr);
    QVERIFY(typeInto(*editor, m_stage->keys, kIban));
    QVERIFY(Person(*m_stage, *editor).seesMark(kIban));
    QVERIFY(m_monitor->sees(touchesText));
}

std::unique_ptr<QObject> makePrivacyTest() {
    return std::make_unique<PrivacyTest>();
}

} // namespace tacet::e2e

#include "privacy_test.moc"
