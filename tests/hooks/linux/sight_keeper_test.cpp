#include "hooks/linux/sight_keeper.h"

#include <QTest>

#include <memory>
#include <vector>

namespace tacet::hooks {

namespace {

/// A keeper with a bus and `first` in front, and all it told since.
struct Kept {
    Kept() : keeper([this](Sight sight) { told.push_back(std::move(sight)); }) {
        keeper.setBus(true);
        keeper.setFront("first");
        told.clear();
    }

    std::vector<Sight> told;
    SightKeeper keeper;
};

Sight silentOf(const char* application) {
    return {.reason = BlindReason::NotResponding, .application = application};
}

} // namespace

class SightKeeperTest : public QObject {
    Q_OBJECT

private slots:
    void tellsOfASilentProgramInFront() {
        Kept kept;
        kept.keeper.setSilent("first", "editor");
        QVERIFY(kept.told == std::vector{silentOf("editor")});
    }

    void staysSilentAboutOneWhenAnotherAnswers() {
        Kept kept;
        kept.keeper.setSilent("first", "editor");
        kept.keeper.clearSilent("second");
        QVERIFY(kept.told == std::vector{silentOf("editor")});
        kept.keeper.clearSilent("first");
        QVERIFY(kept.told.back() == Sight());
    }

    void isNotHinderedByAProgramBehind() {
        Kept kept;
        kept.keeper.setSilent("second", "browser");
        QVERIFY(kept.told.empty());
        kept.keeper.setFront("second");
        QVERIFY(kept.told == std::vector{silentOf("browser")});
        kept.keeper.setFront("first");
        QVERIFY(kept.told.back() == Sight());
    }

    void forgetsAllSilenceWithTheBus() {
        Kept kept;
        kept.keeper.setSilent("first", "editor");
        kept.keeper.setBus(false);
        QVERIFY(kept.told.back().reason == BlindReason::NoAccessibility);
        kept.keeper.clearAllSilent();
        kept.keeper.setBus(true);
        QVERIFY(kept.told.back() == Sight());
    }

    void tellsOneThingOnce() {
        Kept kept;
        kept.keeper.setSilent("first", "editor");
        kept.keeper.setSilent("first", "editor");
        QCOMPARE(kept.told.size(), std::size_t{1});
    }
};

std::unique_ptr<QObject> makeSightKeeperTest() {
    return std::make_unique<SightKeeperTest>();
}

} // namespace tacet::hooks

#include "sight_keeper_test.moc"
