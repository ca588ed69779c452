#include "tests/e2e/harness/wait.h"
#include "tests/hooks/linux/scripted/scene.h"

#include <QTest>

namespace tacet::hooks {

/// Something a test does about a scene.
using Cue = void (*)(Scene&);

} // namespace tacet::hooks

Q_DECLARE_METATYPE(tacet::hooks::Cue)

namespace tacet::hooks {

namespace {

/// A page whose field is in a frame of another host, `inner`.
QList<ScriptedObject> framedPage() {
    QList<ScriptedObject> objects = page("in a frame");
    ScriptedObject inner = objectIn(objects, "document");
    inner.name = "inner";
    inner.parent = "document";
    inner.address = "https://frame.example/composer";
    objects.last().parent = "inner";
    objects.insert(objects.size() - 1, inner);
    return objects;
}

ScriptedObject without(ScriptedObject object, quint64 state) {
    object.states &= ~state;
    return object;
}

} // namespace

/// Events of focus that come too early, or never.
class ScriptedFocusTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_scene = std::make_unique<Scene>(); }
    void cleanup() { m_scene.reset(); }

    void findsWhatHadTheKeyboardBefore() {
        QVERIFY(m_scene->watch(page("was here first"), "was here first"));
        const FieldContext context = m_scene->log().last<FieldFocused>()->context;
        QCOMPARE(context.page->host, std::string("chat.example"));
    }

    void findsWhatNoEventToldOf_data() {
        QTest::addColumn<Cue>("cue");
        QTest::newRow("asked to look") << Cue([](Scene& scene) { scene.hook().checkNow(); });
        QTest::newRow("a caret moves in it")
            << Cue([](Scene& scene) { scene.program().say(caretMoved("field")); });
        QTest::newRow("a part of it tells of focus")
            << Cue([](Scene& scene) { scene.program().say(focusGained("first")); });
    }

    void findsWhatNoEventToldOf() {
        QFETCH(Cue, cue);
        QList<ScriptedObject> objects = editor("one", "two");
        objects[3] = without(objects[3], kFocused);
        m_scene->open(objects);
        m_scene->start();
        QVERIFY(m_scene->settle());
        QCOMPARE(m_scene->log().count<FieldFocused>(), std::size_t{0});
        ScriptedObject field = m_scene->object("field");
        field.states |= kFocused;
        m_scene->program().put(field);
        cue(*m_scene);
        QVERIFY(m_scene->focuses(1));
        m_scene->watchFocused();
        QVERIFY(m_scene->reads("one\ntwo"));
    }

    void comesBackWithItsWindow() {
        QVERIFY(m_scene->watch(page("come and gone"), "come and gone"));
        m_scene->program().put(without(m_scene->object("field"), kFocused));
        m_scene->program().say(focusLost("field"));
        QVERIFY(m_scene->loses(LossReason::Blurred));
        m_scene->program().put(m_scene->object("field"));
        m_scene->program().say(windowActivated("frame"));
        QVERIFY(m_scene->focuses(2));
        m_scene->watchFocused();
        QVERIFY(m_scene->reads("come and gone"));
    }

    void wakesAProgramThatComesLate() {
        m_scene->start();
        m_scene->open(page("late"));
        QVERIFY(e2e::waitFor(
            [&] { return m_scene->program().countOf("frame Accessible.GetAttributes") > 0; }));
    }

    void describesAFieldOnceItsPageIsThere_data() {
        QTest::addColumn<QString>("object");
        QTest::addColumn<QString>("question");
        QTest::newRow("a frame that is not yet in its page") << "inner"
                                                             << "Accessible.Parent";
        QTest::newRow("a frame without its address") << "inner"
                                                     << "Document.GetAttributes";
        QTest::newRow("a page without its address") << "document"
                                                    << "Document.GetAttributes";
    }

    void describesAFieldOnceItsPageIsThere() {
        QFETCH(QString, object);
        QFETCH(QString, question);
        QList<ScriptedObject> objects = framedPage();
        const ScriptedObject whole = objectIn(objects, object);
        for (ScriptedObject& one : objects) {
            if (one.name == object) {
                (question == "Accessible.Parent" ? one.parent : one.address).clear();
            }
        }
        m_scene->open(objects);
        m_scene->program().plan(
            {.question = object + ' ' + question, .call = 3, .becomes = {whole}});
        m_scene->start();
        m_scene->program().say(focusGained("field"));
        QVERIFY(m_scene->focuses(1));
        const FieldContext context = m_scene->log().last<FieldFocused>()->context;
        QVERIFY(context.page && context.document);
        QCOMPARE(context.page->host, std::string("chat.example"));
        QCOMPARE(context.document->host, std::string("frame.example"));
    }

    void tellsAFieldAnewInAnotherPage() {
        QVERIFY(m_scene->watch(page("as it was"), "as it was"));
        ScriptedObject reloaded = m_scene->object("document");
        reloaded.name = "reloaded";
        ScriptedObject field = m_scene->object("field");
        field.parent = "reloaded";
        field.text = "as it is";
        m_scene->program().remove("document");
        m_scene->program().put(reloaded);
        m_scene->program().put(field);
        m_scene->program().say(focusGained("field"));
        QVERIFY(m_scene->focuses(2));
        m_scene->watchFocused();
        QVERIFY(m_scene->reads("as it is"));
        m_scene->locate("is");
        QVERIFY(m_scene->marks({{180, 200, 20, 20}}));
    }

private:
    std::unique_ptr<Scene> m_scene;
};

std::unique_ptr<QObject> makeScriptedFocusTest() {
    return std::make_unique<ScriptedFocusTest>();
}

} // namespace tacet::hooks

#include "focus_test.moc"
