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

/// The standard cases in a browser, each on a page just opened.
class WebTest : public QObject {
    Q_OBJECT

public:
    WebTest(BrowserKind kind, QString name, QList<WebPage> pages, int scale)
        : m_kind(kind), m_name(std::move(name)), m_pages(std::move(pages)), m_scale(scale) {}

private slots:
    void initTestCase();
    void cleanupTestCase();
    void masks_data() { addPages(); }
    void masks() { run(&StandardCases::masks, "masked"); }
    void isUndoneByTheProgram_data() { addPages(); }
    void isUndoneByTheProgram() { run(&StandardCases::isUndoneByTheProgram, "undone"); }
    void replaces_data() { addPages(); }
    void replaces() { run(&StandardCases::replaces, "replaced"); }
    void removes_data() { addPages(); }
    void removes() { run(&StandardCases::removes, "removed"); }
    void masksEverything_data() { addPages(); }
    void masksEverything() { run(&StandardCases::masksEverything, "everything"); }

private:
    void addPages() const;
    void run(QString (StandardCases::*theCase)(), const QString& state);

    BrowserKind m_kind;
    QString m_name;
    QList<WebPage> m_pages;
    int m_scale;
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Browser> m_browser;
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

void WebTest::addPages() const {
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("frame");
    for (const WebPage& page : m_pages) {
        QTest::newRow(qPrintable(page.name)) << page.name << page.frame;
    }
}

void WebTest::run(QString (StandardCases::*theCase)(), const QString& state) {
    QFETCH(const QString, page);
    QFETCH(const QString, frame);
    std::unique_ptr<WebEditor> editor = m_browser->open(page);
    QVERIFY2(editor != nullptr, "the page stands with the keyboard in it");
    std::unique_ptr<WebEditor> framed;
    if (!frame.isEmpty()) {
        framed = m_browser->enterFrame(*editor, frame);
        QVERIFY2(framed != nullptr, "the frame has the keyboard");
    }
    StandardCases cases(*m_stage, framed ? *framed : *editor);
    const QString fault = (cases.*theCase)();
    m_stage->screen.shoot(QString("%1-%2-%3").arg(m_name, page, state));
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
                           {"emoji", {}}}),
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
        : WebTest(BrowserKind::Firefox, "firefox", pagesOr({{"textarea", {}}, {"prosemirror", {}}}),
                  1) {}
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
