#include "tests/e2e/harness/wait.h"
#include "tests/hooks/linux/scripted/scene.h"

#include <QTest>

#include <algorithm>

Q_DECLARE_METATYPE(tacet::hooks::ScriptedEvent)
Q_DECLARE_METATYPE(tacet::hooks::ScriptedObject)

namespace tacet::hooks {

namespace {

ScriptedObject byRole(ScriptedObject object) {
    object.role = Role::PasswordText;
    return object;
}

ScriptedObject byAttribute(ScriptedObject object) {
    object.attributes = {{"text-input-type", "password"}};
    return object;
}

} // namespace

/// What is a password, or becomes one, is not asked for a letter of its text.
class ScriptedPasswordTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_scene = std::make_unique<Scene>(); }
    void cleanup() { m_scene.reset(); }

    void asksNothingOfAPassword_data() {
        QTest::addColumn<ScriptedObject>("password");
        QTest::newRow("by its role") << byRole(page("open sesame").last());
        QTest::newRow("by its attribute") << byAttribute(page("open sesame").last());
    }

    void asksNothingOfAPassword() {
        QFETCH(ScriptedObject, password);
        QList<ScriptedObject> objects = page("open sesame");
        objects.last() = password;
        m_scene->open(objects);
        m_scene->start();
        QVERIFY(m_scene->focuses(1));
        QVERIFY(m_scene->log().last<FieldFocused>()->context.role == FieldRole::Password);
        m_scene->watchFocused();
        m_scene->program().say(textChanged("field"));
        m_scene->program().say(caretMoved("field"));
        m_scene->program().say(focusGained("field"));
        QVERIFY(m_scene->settle());
        QCOMPARE(textQuestions("field"), qsizetype{0});
        QCOMPARE(m_scene->log().count<TextSeen>(), std::size_t{0});
    }

    void asksNothingOfAPasswordInAField() {
        QList<ScriptedObject> objects = editor("name", "open sesame");
        objects.last() = byRole(objects.last());
        QVERIFY(m_scene->watch(objects, "name\n\xEF\xBF\xBC"));
        m_scene->program().say(textChanged("second"));
        m_scene->program().say(textChanged("field"));
        QVERIFY(m_scene->settle());
        QCOMPARE(textQuestions("second"), qsizetype{0});
    }

    void asksNothingMoreOfWhatBecomesAPassword_data() {
        QTest::addColumn<ScriptedObject>("password");
        QTest::addColumn<ScriptedEvent>("next");
        const ScriptedObject field = page("open sesame").last();
        QTest::newRow("a change") << byRole(field) << textChanged("field");
        QTest::newRow("a change, by its attribute") << byAttribute(field) << textChanged("field");
        QTest::newRow("a caret") << byRole(field) << caretMoved("field");
        QTest::newRow("focus again") << byRole(field) << focusGained("field");
        QTest::newRow("a change elsewhere") << byRole(field) << textChanged("document");
    }

    void asksNothingMoreOfWhatBecomesAPassword() {
        QFETCH(ScriptedObject, password);
        QFETCH(ScriptedEvent, next);
        QVERIFY(m_scene->watch(page("sesame"), "sesame"));
        m_scene->rest();
        const qsizetype before = textQuestions("field");
        m_scene->program().put(password);
        m_scene->program().say(next);
        QVERIFY(e2e::waitFor([&] { return m_scene->log().count<FieldLost>() == 1; }));
        m_scene->program().say(caretMoved("field"));
        QVERIFY(m_scene->focuses(2));
        QVERIFY(m_scene->log().last<FieldFocused>()->context.role == FieldRole::Password);
        m_scene->watchFocused();
        m_scene->program().say(textChanged("field"));
        QVERIFY(m_scene->settle());
        QCOMPARE(textQuestions("field"), before);
    }

    /// A part of a rich editor whose name is used again for a password.
    void asksNothingMoreOfAPartThatBecomesAPassword() {
        QVERIFY(m_scene->watch(editor("one", "two"), "one\ntwo"));
        m_scene->rest();
        const qsizetype before = textQuestions("second");
        m_scene->program().put(byRole(m_scene->object("second")));
        m_scene->program().say(caretMoved("second"));
        m_scene->program().say(textChanged("second"));
        QVERIFY(m_scene->reads("one\n\xEF\xBF\xBC"));
        QVERIFY(m_scene->settle());
        QCOMPARE(textQuestions("second"), before);
    }

private:
    /// How often an object was asked for its text, or for anything about it.
    [[nodiscard]] qsizetype textQuestions(const QString& object) {
        const QStringList asked = m_scene->program().asked();
        return std::count_if(asked.begin(), asked.end(), [&](const QString& question) {
            return question.startsWith(object + " Text.") ||
                   question.startsWith(object + " Hypertext.") ||
                   question.startsWith(object + " EditableText.");
        });
    }

    std::unique_ptr<Scene> m_scene;
};

std::unique_ptr<QObject> makeScriptedPasswordTest() {
    return std::make_unique<ScriptedPasswordTest>();
}

} // namespace tacet::hooks

#include "password_test.moc"
