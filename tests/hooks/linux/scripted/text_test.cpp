#include "tests/e2e/harness/wait.h"
#include "tests/hooks/linux/scripted/scene.h"

#include <QTest>

Q_DECLARE_METATYPE(tacet::hooks::ScriptedEvent)
Q_DECLARE_METATYPE(QList<tacet::hooks::ScriptedObject>)

namespace tacet::hooks {

/// Events of text that are lost, or come before the text.
class ScriptedTextTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_scene = std::make_unique<Scene>(); }
    void cleanup() { m_scene.reset(); }

    void readsALostChangeAfterTheNextEvent_data() {
        QTest::addColumn<ScriptedEvent>("next");
        QTest::newRow("a caret in another part") << caretMoved("second");
        QTest::newRow("a change of another part") << textChanged("second");
        QTest::newRow("a change of something else") << textChanged("document");
        QTest::newRow("focus again") << focusGained("field");
    }

    void readsALostChangeAfterTheNextEvent() {
        QFETCH(ScriptedEvent, next);
        QVERIFY(m_scene->watch(editor("one", "two"), "one\ntwo"));
        m_scene->rest();
        m_scene->setText("first", "one and more");
        m_scene->program().say(next);
        QVERIFY(m_scene->reads("one and more\ntwo"));
    }

    /// In a field of one object a caret makes us ask for the caret alone.
    void readsALostChangeOfOneObject() {
        QVERIFY(m_scene->watch(page("one"), "one"));
        m_scene->rest();
        m_scene->setText("field", "one and more");
        m_scene->program().say(caretMoved("field"));
        QVERIFY(m_scene->reads("one and more"));
    }

    void readsAgainWhatItReadTooEarly_data() {
        QTest::addColumn<QList<ScriptedObject>>("objects");
        QTest::addColumn<QString>("changed");
        QTest::addColumn<std::string>("before");
        QTest::addColumn<std::string>("after");
        QTest::newRow("one object")
            << page("old") << "field" << std::string("old") << std::string("new");
        QTest::newRow("a part") << editor("old", "two") << "first" << std::string("old\ntwo")
                                << std::string("new\ntwo");
    }

    void readsAgainWhatItReadTooEarly() {
        QFETCH(QString, changed);
        QFETCH(QList<ScriptedObject>, objects);
        QFETCH(std::string, before);
        QFETCH(std::string, after);
        QVERIFY(m_scene->watch(objects, before));
        m_scene->rest();
        ScriptedObject late = m_scene->object(changed);
        late.text = "new";
        // The answer to the event is old; after the rest it is read again.
        m_scene->program().plan(
            {.question = changed + " Text.GetText", .call = 2, .becomes = {late}});
        m_scene->program().say(textChanged(changed));
        QVERIFY(m_scene->reads(after));
    }

    void readsTheFirstTextAgain() {
        m_scene->open(page("half"));
        ScriptedObject whole = m_scene->object("field");
        whole.text = "half and half";
        m_scene->program().plan({.question = "field Text.GetText", .call = 2, .becomes = {whole}});
        m_scene->start();
        QVERIFY(m_scene->focuses(1));
        m_scene->watchFocused();
        QVERIFY(m_scene->reads("half and half"));
    }

    void goesOnReadingAsLongAsItChanges() {
        QVERIFY(m_scene->watch(page("0"), "0"));
        m_scene->rest();
        for (int call = 2; call <= 3; ++call) {
            ScriptedObject later = m_scene->object("field");
            later.text = QString::number(call);
            m_scene->program().plan(
                {.question = "field Text.GetText", .call = call, .becomes = {later}});
        }
        m_scene->setText("field", "1");
        m_scene->program().say(textChanged("field"));
        QVERIFY(m_scene->reads("3"));
    }

    void readsAnEmbeddedChildThatComesLate_data() {
        QTest::addColumn<QString>("question");
        QTest::newRow("it is not yet in the tree") << "field Hypertext.GetNLinks";
        QTest::newRow("it has no text yet") << "second Text.GetText";
        QTest::newRow("it does not say what it is") << "second Accessible.GetRole";
    }

    void readsAnEmbeddedChildThatComesLate() {
        QFETCH(QString, question);
        m_scene->open(editor("one", "two"));
        const bool isThere = !question.startsWith("field");
        if (isThere) {
            m_scene->program().fail({.question = question});
        } else {
            m_scene->program().remove("second");
            m_scene->program().plan(
                {.question = question, .call = 2, .becomes = {m_scene->object("second")}});
        }
        m_scene->start();
        QVERIFY(m_scene->focuses(1));
        m_scene->watchFocused();
        QVERIFY(m_scene->reads("one\ntwo"));
        QVERIFY(m_scene->log().last<TextSeen>()->snapshot.completeness == Completeness::Whole);
    }

    void takesANameThatIsUsedAgainForWhatItIsNow() {
        QVERIFY(m_scene->watch(editor("one", "two"), "one\ntwo"));
        m_scene->program().remove("first");
        ScriptedObject reborn = m_scene->object("first");
        reborn.text = "three";
        reborn.place = m_scene->object("second").place.translated(0, kCharacter.height());
        m_scene->program().put(reborn);
        m_scene->program().say(textChanged("field"));
        QVERIFY(m_scene->reads("two\nthree"));
        m_scene->locate("three");
        QVERIFY(m_scene->marks({{120, 240, 50, 20}}));
    }

private:
    std::unique_ptr<Scene> m_scene;
};

std::unique_ptr<QObject> makeScriptedTextTest() {
    return std::make_unique<ScriptedTextTest>();
}

} // namespace tacet::hooks

#include "text_test.moc"
