#include "tests/e2e/standard_cases.h"
#include "tests/e2e/suites.h"
#include "tests/e2e/web_pages.h"

#include <QTest>

namespace tacet::e2e {

namespace {

/// Where a page's field is, and what it is called.
struct WebPage {
    QString name;
    QString frame; ///< host and path of the framed document that holds the field; empty when none
};

/// One standard case; the one that leaves its page changed comes last.
struct Case {
    const char* name;
    QString (StandardCases::*run)();
};

constexpr Case kCases[] = {
    {"masks", &StandardCases::masks},
    {"is-undone-by-the-program", &StandardCases::isUndoneByTheProgram},
    {"masks-everything", &StandardCases::masksEverything},
    {"replaces", &StandardCases::replaces},
    {"removes", &StandardCases::removes},
};

/// The folders of `TACET_E2E_PAGES`, else `ours`.
QList<WebPage> pagesOr(const QList<WebPage>& ours) {
    if (!qEnvironmentVariableIsSet("TACET_E2E_PAGES")) {
        return ours;
    }
    QList<WebPage> pages;
    for (const QString& name : pagesIn(qEnvironmentVariable("TACET_E2E_PAGES"))) {
        pages << WebPage{name, {}};
    }
    return pages;
}

} // namespace

/// The standard cases in a browser. The cases of a page follow one another on it; after one that
/// failed, or when it is asked for alone, a case gets a page just opened.
class WebTest : public QObject {
    Q_OBJECT

public:
    WebTest(BrowserKind kind, QString name, QList<WebPage> pages, int scale)
        : m_kind(kind), m_name(std::move(name)), m_pages(std::move(pages)), m_scale(scale) {}

private slots:
    void initTestCase();
    void cleanupTestCase();
    void holds_data();
    void holds();

private:
    void openPage(const WebPage& page);

    BrowserKind m_kind;
    QString m_name;
    QList<WebPage> m_pages;
    int m_scale;
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Browser> m_browser;
    std::unique_ptr<WebEditor> m_editor;
    std::unique_ptr<WebEditor> m_framed;
    std::unique_ptr<StandardCases> m_cases; ///< of the page that is open and fit for the next case
    QString m_page;
};

void WebTest::initTestCase() {
    QVERIFY2(!m_pages.isEmpty(), "there are pages");
    DesktopOptions options;
    options.scale = m_scale;
    options.screen *= m_scale;
    m_stage =
        std::make_unique<Stage>(options, qEnvironmentVariable("TACET_E2E_PAGES", TACET_PAGES_DIR));
    QVERIFY2(m_stage->startAgent(), "the agent answers and the bridge is on");
    m_browser = std::make_unique<Browser>(m_stage->desktop, m_stage->server, m_stage->keys, m_kind);
}

void WebTest::cleanupTestCase() {
    m_browser.reset();
    m_stage.reset();
}

void WebTest::holds_data() {
    QTest::addColumn<WebPage>("page");
    QTest::addColumn<Case>("oneCase");
    for (const WebPage& page : m_pages) {
        for (const Case& one : kCases) {
            QTest::addRow("%s %s", qPrintable(page.name), one.name) << page << one;
        }
    }
}

/// Opens the page afresh and types the sentence.
void WebTest::openPage(const WebPage& page) {
    m_cases.reset();
    m_framed.reset();
    m_editor = m_browser->open(page.name);
    QVERIFY2(m_editor != nullptr, "the page stands with the keyboard in it");
    if (!page.frame.isEmpty()) {
        m_framed = m_browser->enterFrame(*m_editor, page.frame);
        QVERIFY2(m_framed != nullptr, "the frame has the keyboard");
    }
    m_page = page.name;
    m_cases = std::make_unique<StandardCases>(*m_stage, m_framed ? *m_framed : *m_editor);
    const QString fault = m_cases->marks();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void WebTest::holds() {
    QFETCH(const WebPage, page);
    QFETCH(const Case, oneCase);
    if (!m_cases || m_page != page.name) {
        openPage(page);
    }
    QVERIFY(!QTest::currentTestFailed());
    const QString fault = ((*m_cases).*oneCase.run)();
    m_stage->screen.shoot(QString("%1-%2-%3").arg(m_name, page.name, oneCase.name));
    if (!fault.isEmpty()) {
        m_cases.reset();
    }
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

/// Every kind of field in Chromium.
class ChromiumTest : public WebTest {
    Q_OBJECT

public:
    ChromiumTest()
        : WebTest(BrowserKind::Chromium, "chromium",
                  pagesOr({{"textarea", {}},
                           {"prosemirror", {}},
                           {"lexical", {}},
                           {"quill", {}},
                           {"shadow", {}},
                           {"shadow_editable", {}},
                           {"iframe", "frame.chatgpt.com/textarea/"},
                           {"wrapped", {}},
                           {"scrolled", {}},
                           {"emoji", {}},
                           {"rtl", {}}}),
                  1) {}
};

/// The same on a display of two device pixels a pixel.
class ChromiumScale2Test : public WebTest {
    Q_OBJECT

public:
    ChromiumScale2Test()
        : WebTest(BrowserKind::Chromium, "scale2", {{"textarea", {}}, {"prosemirror", {}}}, 2) {}
};

class FirefoxTest : public WebTest {
    Q_OBJECT

public:
    FirefoxTest()
        : WebTest(BrowserKind::Firefox, "firefox",
                  pagesOr({{"textarea", {}}, {"prosemirror", {}}, {"emoji_rtl", {}}}), 1) {}
};

std::unique_ptr<QObject> makeChromiumTest() {
    return std::make_unique<ChromiumTest>();
}

std::unique_ptr<QObject> makeChromiumScale2Test() {
    return std::make_unique<ChromiumScale2Test>();
}

std::unique_ptr<QObject> makeFirefoxTest() {
    return std::make_unique<FirefoxTest>();
}

} // namespace tacet::e2e

#include "web_test.moc"
