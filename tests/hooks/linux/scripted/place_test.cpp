#include "tests/e2e/harness/wait.h"
#include "tests/hooks/linux/scripted/scene.h"

#include <QTest>

Q_DECLARE_METATYPE(tacet::hooks::Fault)

namespace tacet::hooks {

namespace {

const ScreenRect kWord{160, 200, 60, 20}; // of "SECRET" in "pay SECRET now"
const ScreenRect kWordScrolled{160, 230, 60, 20};

} // namespace

/// Rectangles that come late, wrong, never, or while the page moves.
class ScriptedPlaceTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_scene = std::make_unique<Scene>();
        QVERIFY(m_scene->watch(page("pay SECRET now"), "pay SECRET now"));
    }
    void cleanup() { m_scene.reset(); }

    void marksWhatIsPlacedLate_data() {
        QTest::addColumn<Fault>("fault");
        const auto range = [](Answer answer, int times) {
            return Fault{
                .question = "field Text.GetRangeExtents", .answer = answer, .times = times};
        };
        QTest::newRow("nothing at first") << range(Answer::Nothing, 1);
        QTest::newRow("nothing for a while") << range(Answer::Nothing, 10);
        QTest::newRow("garbage at first") << range(Answer::Garbage, 2);
        QTest::newRow("an error at first") << range(Answer::Error, 1);
        QTest::newRow("a character is not laid out")
            << Fault{.question = "field Text.GetCharacterExtents", .answer = Answer::Nothing};
        QTest::newRow("the field is not laid out") << Fault{
            .question = "field Component.GetExtents", .answer = Answer::Nothing, .times = 2};
        QTest::newRow("the page is not laid out")
            << Fault{.question = "document Component.GetExtents", .answer = Answer::Error};
        QTest::newRow("the field does not say that it shows")
            << Fault{.question = "field Accessible.GetState"};
    }

    void marksWhatIsPlacedLate() {
        QFETCH(Fault, fault);
        m_scene->program().fail(fault);
        m_scene->locate("SECRET");
        QVERIFY(m_scene->marks({kWord}));
    }

    void givesUpWhatIsNeverPlaced() {
        constexpr qsizetype kTries = 7; // the first, and six more
        m_scene->rest();
        m_scene->program().fail(
            {.question = "field Text.GetRangeExtents", .answer = Answer::Garbage, .times = 1000});
        m_scene->locate("SECRET");
        QVERIFY(m_scene->marks({}));
        QVERIFY(e2e::waitFor([&] { return ranges() == kTries; }));
        QVERIFY(m_scene->isQuiet(std::chrono::milliseconds(500)));
        QCOMPARE(ranges(), kTries);
        QVERIFY(m_scene->marks({}));
    }

    void placesAnewWhatScrolled() {
        m_scene->locate("SECRET");
        QVERIFY(m_scene->marks({kWord}));
        m_scene->program().put(scrolled());
        QVERIFY(m_scene->marks({kWordScrolled}));
        QCOMPARE(m_scene->log().count<Unplaced>(), std::size_t{1});
    }

    void placesAnewWhatScrollsMeanwhile_data() {
        QTest::addColumn<QString>("question");
        QTest::addColumn<int>("call");
        QTest::newRow("before its first character") << "field Text.GetCharacterExtents" << 1;
        QTest::newRow("before the whole of it") << "field Text.GetRangeExtents" << 1;
        QTest::newRow("before its last character") << "field Text.GetCharacterExtents" << 2;
        QTest::newRow("before the field about it") << "field Component.GetExtents" << 1;
        QTest::newRow("before the page about it") << "document Component.GetExtents" << 1;
    }

    void placesAnewWhatScrollsMeanwhile() {
        QFETCH(QString, question);
        QFETCH(int, call);
        m_scene->program().plan({.question = question, .call = call, .becomes = {scrolled()}});
        m_scene->locate("SECRET");
        QVERIFY(m_scene->marks({kWordScrolled}));
    }

    void placesWhenTheTextIsReadAgain() {
        m_scene->rest();
        m_scene->program().plan(
            {.question = "field Text.GetRangeExtents", .says = {caretMoved("field")}});
        m_scene->locate("SECRET");
        QVERIFY(m_scene->marks({kWord}));
        QCOMPARE(m_scene->log().count<Located>(), std::size_t{1});
    }

    void asksNothingAfterRelease() {
        m_scene->rest();
        m_scene->locate("SECRET");
        QVERIFY(m_scene->marks({kWord}));
        m_scene->hook().releaseMarks();
        QVERIFY(m_scene->settle());
    }

private:
    [[nodiscard]] ScriptedObject scrolled() const {
        ScriptedObject field = m_scene->object("field");
        field.place.translate(0, 30);
        return field;
    }

    [[nodiscard]] qsizetype ranges() const {
        return m_scene->program().countOf("field Text.GetRangeExtents");
    }

    std::unique_ptr<Scene> m_scene;
};

std::unique_ptr<QObject> makeScriptedPlaceTest() {
    return std::make_unique<ScriptedPlaceTest>();
}

} // namespace tacet::hooks

#include "place_test.moc"
