#include "tests/hooks/contract/event_log.h"
#include "tests/hooks/contract/hook_harness.h"

#include <QTest>

#include <algorithm>
#include <string_view>
#include <utility>

namespace tacet::hooks {

namespace {

/// Before the word "SECRET": an emoji, a combining mark, Hebrew. In bytes, code points and UTF-16
/// units, and on a line of its own for platforms that place no word beside Hebrew.
const std::string kManyUnits = "\xF0\x9F\x98\x80 e\xCC\x81 \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D";

Span spanOf(const std::string& text, std::string_view word) {
    const std::size_t begin = text.find(word);
    return {begin, begin + word.size()};
}

bool isSameSize(const ScreenRect& a, const ScreenRect& b) {
    return a.width == b.width && a.height == b.height;
}

} // namespace

class HookContract : public QObject {
    Q_OBJECT

public:
    explicit HookContract(MakeHarness make) : m_make(std::move(make)) {}

private slots:
    void init() {
        m_log = std::make_shared<EventLog>();
        m_harness = m_make();
        start();
        m_harness->focusField();
        QVERIFY(waitForFocus(1));
    }

    void cleanup() { m_harness.reset(); }

    void saysWhetherItSees() {
        QVERIFY(std::holds_alternative<Sight>(m_log->all().front()));
        QVERIFY(!m_log->last<Sight>()->reason);
    }

    void findsAFieldThatHasTheKeyboardAlready() {
        m_log = std::make_shared<EventLog>();
        m_harness.reset();
        m_harness = m_make();
        m_harness->focusField();
        m_harness->settle();
        start();
        QVERIFY(waitForFocus(1));
    }

    void tellsTheFieldAgainWhenAskedToLook() {
        see("as it was");
        const FieldId field = focusedField();
        m_harness->hook().checkNow();
        QVERIFY(waitForFocus(2));
        QVERIFY(focusedField() == field);
        m_harness->hook().watch(field);
        m_harness->type(", and on");
        QVERIFY(waitForText("as it was, and on"));
        QCOMPARE(m_log->count<FieldLost>(), std::size_t{0});
    }

    void readsNoTextBeforeItMay() {
        m_harness->type("not for us");
        m_harness->settle();
        QCOMPARE(m_log->count<TextSeen>(), std::size_t{0});
    }

    void readsNoPassword() {
        m_harness->focusPassword();
        QVERIFY(waitForFocus(2));
        const FieldFocused focused = *m_log->last<FieldFocused>();
        QVERIFY(focused.context.role == FieldRole::Password);
        m_harness->hook().watch(focused.field);
        m_harness->type("open sesame");
        m_harness->settle();
        QCOMPARE(m_log->count<TextSeen>(), std::size_t{0});
    }

    void readsTheTextOnceItMay() {
        m_harness->type("already here");
        m_harness->hook().watch(focusedField());
        QVERIFY(waitForText("already here"));
    }

    void givesEveryChangeTheNextVersion() {
        watch();
        m_harness->type("one");
        QVERIFY(waitForText("one"));
        m_harness->paste(" two");
        QVERIFY(waitForText("one two"));
        QVERIFY(versionsGrowByOne());
    }

    void readsNothingMoreAfterUnwatch() {
        see("seen");
        m_harness->hook().unwatch(focusedField());
        m_harness->settle();
        const std::size_t count = m_log->count<TextSeen>();
        m_harness->type(" and unseen");
        m_harness->settle();
        QCOMPARE(m_log->count<TextSeen>(), count);
    }

    void goesOnCountingWhenWatchedAgain() {
        const TextSnapshot first = see("first");
        m_harness->hook().unwatch(focusedField());
        m_harness->type(" second");
        m_harness->hook().watch(focusedField());
        QVERIFY(waitForText("first second"));
        QVERIFY(first.id < m_log->last<TextSeen>()->snapshot.id);
        QVERIFY(versionsGrowByOne());
    }

    void locatesEverySpanInTheOrderAsked() {
        const TextSnapshot seen = see("alpha beta gamma");
        const std::vector<Span> spans = {spanOf(*seen.text, "gamma"), spanOf(*seen.text, "alpha"),
                                         spanOf(*seen.text, "beta")};
        const std::optional<Located> located = locate(seen, spans);
        QVERIFY(located.has_value());
        QCOMPARE(located->spans.size(), spans.size());
        for (std::size_t i = 0; i < spans.size(); ++i) {
            QVERIFY(located->spans[i].span == spans[i]);
            QCOMPARE(located->spans[i].lines.size(), std::size_t{1});
            const ScreenRect line = located->spans[i].lines.front();
            QVERIFY(intersection(line, located->field) == line);
        }
        QVERIFY(located->spans[1].lines.front().x < located->spans[2].lines.front().x);
        QVERIFY(located->spans[2].lines.front().x < located->spans[0].lines.front().x);
    }

    void dropsALocateOfOlderText() {
        const TextSnapshot old = see("old");
        m_harness->type(" and new");
        QVERIFY(waitForText("old and new"));
        m_harness->hook().locate(old.id, {spanOf(*old.text, "old")});
        m_harness->settle();
        QCOMPARE(m_log->count<Located>(), std::size_t{0});
    }

    void locatesBehindCharactersOfManyUnits() {
        const TextSnapshot plain = see("SECRET");
        const std::optional<Located> expected = locate(plain, {spanOf(*plain.text, "SECRET")});
        QVERIFY(expected && expected->spans.front().lines.size() == 1);
        m_harness->paste("\n" + kManyUnits + "\nSECRET.");
        QVERIFY(waitForText("SECRET\n" + kManyUnits + "\nSECRET."));
        const TextSnapshot seen = m_log->last<TextSeen>()->snapshot;
        const std::size_t begin = seen.text->rfind("SECRET");
        const std::optional<Located> located = locate(seen, {{begin, begin + 6}});
        QVERIFY(located && located->spans.front().lines.size() == 1);
        const ScreenRect first = expected->spans.front().lines.front();
        const ScreenRect third = located->spans.front().lines.front();
        QVERIFY(isSameSize(first, third));
        QCOMPARE(third.x, first.x);
        QVERIFY(third.y >= first.y + 2 * first.height);
    }

    void followsAWindowThatMoves() {
        const TextSnapshot seen = see("moving");
        const std::optional<Located> before = locate(seen, {spanOf(*seen.text, "moving")});
        QVERIFY(before && before->spans.front().lines.size() == 1);
        ScreenRect expected = before->spans.front().lines.front();
        expected.x += 30;
        expected.y += 20;
        m_harness->moveWindow(30, 20);
        QVERIFY(m_harness->waitFor([&] {
            const std::vector<ScreenRect> lines = m_log->last<Located>()->spans.front().lines;
            return lines == std::vector<ScreenRect>{expected};
        }));
        QVERIFY(m_log->count<Unplaced>() > 0);
    }

    void followsNothingAfterReleaseMarks() {
        const TextSnapshot seen = see("released");
        QVERIFY(locate(seen, {spanOf(*seen.text, "released")}));
        m_harness->hook().releaseMarks();
        m_harness->settle();
        const std::size_t count = m_log->count<Located>() + m_log->count<Unplaced>();
        m_harness->moveWindow(30, 20);
        m_harness->settle();
        QCOMPARE(m_log->count<Located>() + m_log->count<Unplaced>(), count);
    }

    void writesAllEditsAndTellsTheNewTextFirst() {
        const TextSnapshot seen = see("pay A to B now");
        const EditPlan plan = {seen,
                               {{.span = spanOf(*seen.text, "A"), .replacement = "[ONE]"},
                                {.span = spanOf(*seen.text, "B"), .replacement = "[TWO]"}}};
        const std::optional<Written> written = write(plan);
        QVERIFY(written && written->outcome == WriteOutcome::Done);
        QCOMPARE(m_harness->model(), "pay [ONE] to [TWO] now");
        QVERIFY(written->before == seen.id);
        QVERIFY(hasSeenBeforeWritten(written->after, "pay [ONE] to [TWO] now"));
    }

    void writesBehindCharactersOfManyUnits() {
        watch();
        m_harness->paste(kManyUnits + " SECRET.");
        QVERIFY(waitForText(kManyUnits + " SECRET."));
        const TextSnapshot seen = m_log->last<TextSeen>()->snapshot;
        const std::optional<Written> written =
            write({seen, {{.span = spanOf(*seen.text, "SECRET"), .replacement = "[X]"}}});
        QVERIFY(written && written->outcome == WriteOutcome::Done);
        QCOMPARE(m_harness->model(), kManyUnits + " [X].");
    }

    void writesNothingWhenAByteDiffers_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("changed") << QByteArray("pay A to b");
        QTest::newRow("longer") << QByteArray("pay A to B ");
        QTest::newRow("shorter") << QByteArray("pay A to ");
    }

    void writesNothingWhenAByteDiffers() {
        QFETCH(QByteArray, before);
        TextSnapshot other = see("pay A to B");
        other.text = std::make_shared<const std::string>(before.toStdString());
        const std::optional<Written> written =
            write({other, {{.span = spanOf(*other.text, "A"), .replacement = "[ONE]"}}});
        QVERIFY(written && written->outcome == WriteOutcome::Stale);
        QCOMPARE(m_harness->model(), "pay A to B");
    }

    void writesNothingToAFieldThatIsNotFocused() {
        TextSnapshot other = see("pay A to B");
        other.id.field.value += 1000;
        const std::optional<Written> written =
            write({other, {{.span = spanOf(*other.text, "A"), .replacement = "[ONE]"}}});
        QVERIFY(written && written->outcome == WriteOutcome::Stale);
        QCOMPARE(m_harness->model(), "pay A to B");
    }

    void bringsBackWhatItChanged() {
        const std::string before = "pay A to B";
        const std::optional<TextSnapshot> after = mask(before);
        QVERIFY(after.has_value());
        QVERIFY(undo({.after = *after, .before = before, .editCount = 1}) == WriteOutcome::Done);
        QCOMPARE(m_harness->model(), before);
    }

    void undoesNothingWhenTheTextWentOn() {
        const std::string before = "pay A to B";
        const std::optional<TextSnapshot> after = mask(before);
        QVERIFY(after.has_value());
        m_harness->type("!");
        QVERIFY(m_harness->waitFor([&] { return !isLast(*after->text); }));
        const std::string now = m_harness->model();
        QVERIFY(undo({.after = *after, .before = before, .editCount = 1}) == WriteOutcome::Stale);
        QCOMPARE(m_harness->model(), now);
    }

    void losesAFieldThatDies() {
        see("last words");
        const FieldId field = focusedField();
        m_harness->killProgram();
        QVERIFY(m_harness->waitFor([&] { return m_log->count<FieldLost>() == 1; }));
        QVERIFY(m_log->last<FieldLost>()->field == field);
        m_harness->settle();
        QVERIFY(std::holds_alternative<FieldLost>(lastAboutFields()));
    }

    void losesAFieldBeforeTheNextIsFocused() {
        const FieldId first = focusedField();
        m_harness->focusPassword();
        QVERIFY(waitForFocus(2));
        std::vector<FieldEvent> events = m_log->all();
        const auto lost = std::find_if(events.begin(), events.end(), [&](const FieldEvent& event) {
            const auto* one = std::get_if<FieldLost>(&event);
            return one != nullptr && one->field == first;
        });
        QVERIFY(lost != events.end());
        QVERIFY(std::none_of(events.begin(), lost, [&](const FieldEvent& event) {
            const auto* one = std::get_if<FieldFocused>(&event);
            return one != nullptr && one->field == focusedField();
        }));
    }

private:
    void start() {
        m_harness->hook().start([log = m_log](FieldEvent event) { log->add(std::move(event)); });
    }

    /// True when the texts seen are all of the focused field, numbered without a gap.
    [[nodiscard]] bool versionsGrowByOne() const {
        const std::vector<TextSeen> seen = m_log->of<TextSeen>();
        for (std::size_t i = 0; i < seen.size(); ++i) {
            const SnapshotId id = seen[i].snapshot.id;
            if (id.field != focusedField() || id.version != i + 1) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] FieldId focusedField() const { return m_log->last<FieldFocused>()->field; }

    [[nodiscard]] bool isLast(const std::string& text) const {
        const std::optional<TextSeen> last = m_log->last<TextSeen>();
        return last && *last->snapshot.text == text;
    }

    /// The newest event that is about a field and its text.
    [[nodiscard]] FieldEvent lastAboutFields() const {
        const std::vector<FieldEvent> events = m_log->all();
        return *std::find_if(events.rbegin(), events.rend(), [](const FieldEvent& event) {
            return !std::holds_alternative<Sight>(event);
        });
    }

    bool waitForFocus(std::size_t count) {
        return m_harness->waitFor([&] { return m_log->count<FieldFocused>() == count; });
    }

    bool waitForText(const std::string& text) {
        return m_harness->waitFor([&] { return isLast(text); });
    }

    /// Watches the empty field.
    void watch() {
        m_harness->hook().watch(focusedField());
        QVERIFY(waitForText(""));
    }

    /// Watches the field while `text` is typed; the snapshot of it.
    TextSnapshot see(const std::string& text) {
        watch();
        m_harness->type(text);
        return waitForText(text) ? m_log->last<TextSeen>()->snapshot : TextSnapshot();
    }

    std::optional<Located> locate(const TextSnapshot& seen, std::vector<Span> spans) {
        m_harness->hook().locate(seen.id, std::move(spans));
        m_harness->waitFor([&] {
            const std::optional<Located> last = m_log->last<Located>();
            return last && last->id == seen.id;
        });
        return m_log->last<Located>();
    }

    std::optional<Written> write(EditPlan plan) {
        m_harness->hook().write(std::move(plan));
        m_harness->waitFor([&] { return m_log->count<Written>() == 1; });
        return m_log->last<Written>();
    }

    /// Types `text` and replaces the "A" in it; the text after that.
    std::optional<TextSnapshot> mask(const std::string& text) {
        const TextSnapshot seen = see(text);
        const std::optional<Written> written =
            write({seen, {{.span = spanOf(text, "A"), .replacement = "[ONE]"}}});
        const bool isDone = written && written->outcome == WriteOutcome::Done;
        return isDone ? std::optional(m_log->last<TextSeen>()->snapshot) : std::nullopt;
    }

    WriteOutcome undo(UndoPlan plan) {
        m_harness->hook().undo(std::move(plan));
        const bool isAnswered = m_harness->waitFor([&] { return m_log->count<Undone>() == 1; });
        return isAnswered ? m_log->last<Undone>()->outcome : WriteOutcome::Unverified;
    }

    [[nodiscard]] bool hasSeenBeforeWritten(SnapshotId id, const std::string& text) const {
        for (const FieldEvent& event : m_log->all()) {
            if (std::holds_alternative<Written>(event)) {
                return false;
            }
            const auto* seen = std::get_if<TextSeen>(&event);
            if (seen != nullptr && seen->snapshot.id == id) {
                return *seen->snapshot.text == text;
            }
        }
        return false;
    }

    MakeHarness m_make;
    std::unique_ptr<HookHarness> m_harness;
    std::shared_ptr<EventLog> m_log;
};

std::unique_ptr<QObject> makeHookContract(MakeHarness make) {
    return std::make_unique<HookContract>(std::move(make));
}

} // namespace tacet::hooks

#include "hook_contract.moc"
