#include "tests/e2e/harness/stage.h"
#include "tests/e2e/suites.h"

#include <QTest>

namespace tacet::e2e {

namespace {

/// What a person types, and what the card of one value in it says.
struct Explained {
    QString sentence;
    QString value;
    MarkLevel level = MarkLevel::Critical;
    QStringList words; ///< each is part of some line of the card
};

} // namespace

/// What Tacet found is explained: in a real browser the value is marked, and its card says why.
class ExplainTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void saysWhy_data();
    void saysWhy();

private:
    bool isMarked(const QString& value, MarkLevel level);
    bool cardSays(const QString& words);

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Browser> m_browser;
    std::unique_ptr<WebEditor> m_editor;
    std::unique_ptr<Person> m_person;
};

void ExplainTest::initTestCase() {
    m_stage = std::make_unique<Stage>();
    QVERIFY2(m_stage->startAgent(), "the agent answers and the bridge is on");
    m_browser = std::make_unique<Browser>(m_stage->desktop, m_stage->server, m_stage->keys,
                                          BrowserKind::Chromium);
}

void ExplainTest::cleanupTestCase() {
    m_person.reset();
    m_editor.reset();
    m_browser.reset();
    m_stage.reset();
}

void ExplainTest::saysWhy_data() {
    QTest::addColumn<Explained>("explained");
    const auto row = [](const char* name, Explained explained) {
        QTest::newRow(name) << std::move(explained);
    };
    // Eleven digits that are right as a Polish and as a Norwegian number.
    row("runner-up", {"PESEL to 12061201287 .",
                      "12061201287",
                      MarkLevel::Critical,
                      {"check digits are right", "PESEL", "It could also be", "Norw"}});
    row("alone", {"born 17-05-1984 , postcode 1012 AB .",
                  "17-05-1984",
                  MarkLevel::Warning,
                  {"Date of birth", "stands nearby"}});
    row("combination", {"born 17-05-1984 , postcode 1012 AB , diabetes .",
                        "17-05-1984",
                        MarkLevel::Critical,
                        {"Date of birth", "together point to one person"}});
    row("quiet part of a combination", {"born 17-05-1984 , postcode 1012 AB , diabetes .",
                                        "diabetes",
                                        MarkLevel::Critical,
                                        {"Medical condition", "together point to one person"}});
    row("vendor key", {"use glft-RDomvNIC8ouhTDVR9pyX please",
                       "glft-RDomvNIC8ouhTDVR9pyX",
                       MarkLevel::Critical,
                       {"API key (GitLab)", "right form"}});
}

// Others of its level may be marked on its line.
bool ExplainTest::isMarked(const QString& value, MarkLevel level) {
    return waitFor([&] {
        const QList<GlyphBoxes> found = m_editor->glyphs(value);
        MarkFit fit;
        if (found.size() == 1) {
            fit = m_stage->screen.fit(found.first(), m_editor->field(), level);
            fit.strays = 0;
        }
        return isExact(fit, level);
    });
}

bool ExplainTest::cardSays(const QString& words) {
    return m_stage->reader
        ->find(m_stage->agent->process().pid(),
               [&](const AccessibleNode& node) { return node.name.contains(words); })
        .has_value();
}

void ExplainTest::saysWhy() {
    QFETCH(const Explained, explained);
    m_editor = m_browser->open("textarea");
    QVERIFY(m_editor != nullptr);
    m_person = std::make_unique<Person>(*m_stage, *m_editor);
    QVERIFY(typeInto(*m_editor, m_stage->keys, explained.sentence));
    QVERIFY2(isMarked(explained.value, explained.level), "the value is marked");
    QVERIFY2(m_person->openCard(explained.value), "the card opens");
    for (const QString& words : explained.words) {
        QVERIFY2(waitFor([&] { return cardSays(words); }), qPrintable(words));
    }
    m_stage->screen.shoot(QString("explain-%1").arg(QTest::currentDataTag()).replace(' ', '-'));
    QVERIFY2(m_person->lookAway(), "the card closes when the pointer leaves");
}

std::unique_ptr<QObject> makeExplainTest() {
    return std::make_unique<ExplainTest>();
}

} // namespace tacet::e2e

#include "explain_test.moc"
