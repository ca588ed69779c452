#include "hooks/fake/fake_field_hook.h"
#include "tests/hooks/contract/event_log.h"

#include <QTest>

#include <memory>
#include <thread>
#include <utility>

namespace tacet::hooks {

namespace {

/// A desktop with one focused field and a hook that has started.
struct World {
    explicit World(const FakeFieldSetup& setup = {}) : number(desktop.add(setup)), hook(desktop) {
        hook.start([this](FieldEvent event) { log.add(std::move(event)); });
        desktop.focus(number);
        hook.pump();
    }

    /// Types `text` into the watched field and reads it.
    TextSnapshot see(const std::string& text) {
        hook.watch(log.last<FieldFocused>()->field);
        desktop.type(text);
        hook.pump();
        return log.last<TextSeen>()->snapshot;
    }

    FakeField& field() { return desktop.field(number); }

    FakeDesktop desktop;
    FakeDesktop::FieldNumber number;
    EventLog log;
    FakeFieldHook hook;
};

/// Replaces the first and the last letter of "abc".
EditPlan twoEdits(const TextSnapshot& seen) {
    return {seen, {{.span = {0, 1}, .replacement = "X"}, {.span = {2, 3}, .replacement = "Y"}}};
}

} // namespace

class FakeFieldHookTest : public QObject {
    Q_OBJECT

private slots:
    void touchesNoTextItMayNotRead_data() {
        QTest::addColumn<bool>("isPassword");
        QTest::addColumn<bool>("isWatched");
        QTest::newRow("a field that is not watched") << false << false;
        QTest::newRow("a password") << true << false;
        QTest::newRow("a password that is watched") << true << true;
    }

    void touchesNoTextItMayNotRead() {
        QFETCH(bool, isPassword);
        QFETCH(bool, isWatched);
        FakeFieldSetup setup;
        setup.context.role = isPassword ? FieldRole::Password : FieldRole::MultiLine;
        World world(setup);
        if (isWatched) {
            world.hook.watch(world.log.last<FieldFocused>()->field);
        }
        world.desktop.type("text");
        world.hook.pump();
        QCOMPARE(world.field().reads(), std::size_t{0});
    }

    void handlesCallsOfAnotherThreadWhenPumped() {
        World world;
        const FieldId field = world.log.last<FieldFocused>()->field;
        std::thread([&] { world.hook.watch(field); }).join();
        QCOMPARE(world.log.count<TextSeen>(), std::size_t{0});
        world.hook.pump();
        QCOMPARE(world.log.count<TextSeen>(), std::size_t{1});
    }

    void answersLateAndInOrder() {
        World world;
        world.hook.holdEvents();
        const FieldId field = world.log.last<FieldFocused>()->field;
        world.hook.watch(field);
        world.desktop.killProgram();
        world.hook.pump();
        QCOMPARE(world.log.count<TextSeen>() + world.log.count<FieldLost>(), std::size_t{0});
        world.hook.releaseEvents();
        QCOMPARE(world.log.count<TextSeen>(), std::size_t{1});
        QVERIFY(std::holds_alternative<FieldLost>(world.log.all().back()));
    }

    void takesBackHalfAWrite() {
        FakeFieldSetup setup;
        setup.editLimit = 1;
        World world(setup);
        world.hook.write(twoEdits(world.see("abc")));
        world.hook.pump();
        QVERIFY(world.log.last<Written>()->outcome == WriteOutcome::NotPossible);
        QCOMPARE(world.field().model(), "abc");
    }

    void saysWhenItCouldNotTakeItBack() {
        FakeFieldSetup setup;
        setup.editLimit = 1;
        setup.hasUndo = false;
        World world(setup);
        world.hook.write(twoEdits(world.see("abc")));
        world.hook.pump();
        QVERIFY(world.log.last<Written>()->outcome == WriteOutcome::Unverified);
    }

    void doesAgainWhatItUndidInVain() {
        World world;
        world.hook.write(twoEdits(world.see("abc")));
        world.hook.pump();
        QVERIFY(world.log.last<Written>()->outcome == WriteOutcome::Done);
        const TextSnapshot after = world.log.last<TextSeen>()->snapshot;
        world.hook.undo({.after = after, .before = "abc", .editCount = 1});
        world.hook.pump();
        QVERIFY(world.log.last<Undone>()->outcome == WriteOutcome::NotPossible);
        QCOMPARE(world.field().model(), "XbY");
        world.hook.undo({.after = after, .before = "abc", .editCount = 2});
        world.hook.pump();
        QVERIFY(world.log.last<Undone>()->outcome == WriteOutcome::Done);
        QCOMPARE(world.field().model(), "abc");
    }

    void leavesTheClipboardAlone() {
        World world;
        world.desktop.clipboard = "kept";
        world.desktop.primary = "kept too";
        world.hook.write(twoEdits(world.see("abc")));
        world.hook.pump();
        QCOMPARE(world.desktop.clipboard, "kept");
        QCOMPARE(world.desktop.primary, "kept too");
    }

    void tellsWhereThePointerRests() {
        World world;
        world.hook.watchPointer({.zones = {{.x = 0, .y = 0, .width = 10, .height = 10},
                                           {.x = 50, .y = 0, .width = 10, .height = 10}},
                                 .keepOpen = {.x = 0, .y = 50, .width = 100, .height = 50}});
        for (const auto& [x, y] : {std::pair(30, 5), std::pair(55, 5), std::pair(55, 60)}) {
            world.desktop.movePointer(x, y);
            world.hook.pump();
        }
        QCOMPARE(world.log.count<PointerRested>(), std::size_t{1});
        QCOMPARE(world.log.last<PointerRested>()->zone, std::size_t{1});
        QCOMPARE(world.log.count<PointerLeft>(), std::size_t{0});
        world.desktop.movePointer(30, 5);
        world.hook.pump();
        QCOMPARE(world.log.count<PointerLeft>(), std::size_t{1});
    }

    void grabsTheShortcutUnlessAnotherHasIt_data() {
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("free") << false;
        QTest::newRow("taken") << true;
    }

    void grabsTheShortcutUnlessAnotherHasIt() {
        QFETCH(bool, isTaken);
        World world;
        world.desktop.isShortcutTaken = isTaken;
        world.hook.armShortcut(Shortcut());
        world.desktop.pressShortcut();
        world.hook.pump();
        QCOMPARE(world.log.last<ShortcutState>()->available, !isTaken);
        QCOMPARE(world.log.count<ShortcutPressed>(), std::size_t{isTaken ? 0U : 1U});
    }

    void wrapsTextAtTheFieldsEdge() {
        FakeFieldSetup setup;
        setup.area = {.x = 0,
                      .y = 0,
                      .width = 3 * FakeField::kCellWidth,
                      .height = 2 * FakeField::kCellHeight};
        FakeField field(setup);
        field.insert("abcdefgh");
        const std::vector<ScreenRect> expected = {
            {.x = 116, .y = 200, .width = 8, .height = 16},
            {.x = 100, .y = 216, .width = 24, .height = 16}}; // the third line is out of view
        QVERIFY(field.rectangles(2, 8, 100, 200) == expected);
    }

    void tellsWhatCannotBeSeen() {
        World world;
        const Sight blind{.reason = BlindReason::NotResponding, .application = "editor"};
        world.desktop.setSight(blind);
        world.hook.pump();
        QVERIFY(world.log.last<Sight>() == blind);
    }
};

std::unique_ptr<QObject> makeFakeFieldHookTest() {
    return std::make_unique<FakeFieldHookTest>();
}

} // namespace tacet::hooks

#include "fake_field_hook_test.moc"
