#include "agent/places.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <map>
#include <memory>

namespace tacet::agent {
namespace {

namespace fs = std::filesystem;

Environment with(std::map<std::string, std::string> values) {
    return [values = std::move(values)](const char* name) -> std::optional<std::string> {
        const auto found = values.find(name);
        return found != values.end() ? std::optional(found->second) : std::nullopt;
    };
}

const Places kBelowHome{.config = "/home/x/.config/tacet",
                        .data = "/home/x/.local/share/tacet",
                        .state = "/home/x/.local/state/tacet"};

} // namespace

class PlacesTest : public QObject {
    Q_OBJECT

private slots:
    void liesBelowHomeByDefault() { QCOMPARE(*placesFor(with({{"HOME", "/home/x"}})), kBelowHome); }

    void obeysTheVariables() {
        QCOMPARE(
            *placesFor(with(
                {{"XDG_CONFIG_HOME", "/a"}, {"XDG_DATA_HOME", "/b"}, {"XDG_STATE_HOME", "/c"}})),
            (Places{.config = "/a/tacet", .data = "/b/tacet", .state = "/c/tacet"}));
    }

    void ignoresAVariableThatHoldsNoAbsolutePath_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("relative") << QByteArray("share");
    }

    void ignoresAVariableThatHoldsNoAbsolutePath() {
        QFETCH(QByteArray, value);
        QCOMPARE(*placesFor(with({{"HOME", "/home/x"}, {"XDG_DATA_HOME", value.toStdString()}})),
                 kBelowHome);
    }

    void saysInvalidWithoutAnyPlace() {
        const auto places = placesFor(with({{"XDG_CONFIG_HOME", "/a"}}));
        QVERIFY(!places);
        QCOMPARE(places.error().code, ErrorCode::Invalid);
    }

    void makesEveryFolderForItsOwnerOnly() {
        const QTemporaryDir temporary;
        const fs::path home = temporary.path().toStdString();
        const auto places = placesFor(with({{"HOME", home.string()}}));
        fs::create_directories(places->data);
        fs::permissions(places->data, fs::perms(0755));
        QVERIFY(makePlaces(*places));
        for (const fs::path& folder :
             {places->config, places->config / "packs", places->config / "lists", places->data,
              places->state, places->state / "log"}) {
            QCOMPARE(fs::status(folder).permissions(), fs::perms(0700));
        }
    }
};

std::unique_ptr<QObject> makePlacesTest() {
    return std::make_unique<PlacesTest>();
}

} // namespace tacet::agent

#include "places_test.moc"
