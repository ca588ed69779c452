#include "tests/e2e/harness/wait.h"
#include "tests/hooks/linux/scripted/scene.h"

#include <QTest>

namespace tacet::hooks {

/// A program that is busy, refuses, or ends.
class ScriptedTroubleTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_scene = std::make_unique<Scene>(); }
    void cleanup() { m_scene.reset(); }

    void readsWhatWasNotAnsweredInTime_data() {
        QTest::addColumn<QString>("question");
        QTest::newRow("what it is") << "field Accessible.GetRole";
        QTest::newRow("its text") << "field Text.GetText";
    }

    void readsWhatWasNotAnsweredInTime() {
        QFETCH(QString, question);
        m_scene->open(page("late"));
        m_scene->program().fail({.question = question, .answer = Answer::Silence});
        m_scene->start();
        m_scene->program().say(focusGained("field"));
        QVERIFY(m_scene->focuses(1));
        m_scene->watchFocused();
        QVERIFY(m_scene->reads("late"));
        QCOMPARE(m_scene->log().count<FieldLost>(), std::size_t{0});
    }

    void asksASilentProgramNoMoreUntilItAnswers() {
        QVERIFY(m_scene->watch(page("busy"), "busy"));
        m_scene->rest();
        m_scene->program().fail({.question = "*", .answer = Answer::Silence, .times = 1000});
        m_scene->program().say(textChanged("field"));
        QVERIFY(m_scene->loses(LossReason::Silent));
        const QStringList asked = m_scene->program().asked();
        m_scene->program().say(focusGained("field"));
        QVERIFY(m_scene->isQuiet(std::chrono::milliseconds(300)));
        QCOMPARE(m_scene->program().asked(), asked);
        Program other(page("not busy"));
        other.say(focusGained("field"));
        QVERIFY(m_scene->focuses(2));
        m_scene->watchFocused();
        QVERIFY(m_scene->reads("not busy"));
        m_scene->setText("field", "busy no more");
        m_scene->program().heal();
        QVERIFY(e2e::waitFor([&] {
            m_scene->program().say(focusGained("field"));
            return m_scene->log().count<FieldFocused>() == 3;
        }));
        m_scene->watchFocused();
        QVERIFY(m_scene->reads("busy no more"));
    }

    void findsAFieldAgainThatWasAnError() {
        QVERIFY(m_scene->watch(page("here"), "here"));
        m_scene->rest();
        m_scene->program().fail({.question = "field Text.GetText", .times = 2});
        m_scene->program().say(textChanged("field"));
        QVERIFY(m_scene->loses(LossReason::Closed));
        m_scene->program().say(caretMoved("field"));
        QVERIFY(m_scene->focuses(2));
        m_scene->watchFocused();
        QVERIFY(m_scene->reads("here"));
    }

    void losesAFieldWhoseProgramEnds_data() {
        QTest::addColumn<QString>("question");
        QTest::newRow("while its text is read") << "field Text.GetText";
        QTest::newRow("while its caret is read") << "field Text.CaretOffset";
        QTest::newRow("while it is looked at") << "field Accessible.GetRole";
    }

    void losesAFieldWhoseProgramEnds() {
        QFETCH(QString, question);
        QVERIFY(m_scene->watch(page("last words"), "last words"));
        m_scene->rest();
        m_scene->program().fail({.question = question, .answer = Answer::End});
        m_scene->program().say(textChanged("field"));
        QVERIFY(m_scene->loses(LossReason::Died));
        m_scene->open(page("next program"));
        m_scene->program().say(focusGained("field"));
        QVERIFY(m_scene->focuses(2));
        m_scene->watchFocused();
        QVERIFY(m_scene->reads("next program"));
    }

private:
    std::unique_ptr<Scene> m_scene;
};

std::unique_ptr<QObject> makeScriptedTroubleTest() {
    return std::make_unique<ScriptedTroubleTest>();
}

} // namespace tacet::hooks

#include "trouble_test.moc"
