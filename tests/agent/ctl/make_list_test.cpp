#include "agent/list_files.h"
#include "agent/make_list.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>

namespace tacet::agent {

namespace {

namespace files = std::filesystem;

void put(const files::path& file, std::string_view bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
    files::permissions(file, files::perms::owner_read | files::perms::owner_write);
}

/// A folder with a secret, and what `fingerprint` does in it.
struct Workshop {
    Workshop() {
        std::ostringstream none;
        makeSecret({.file = (at / "secret").string()}, none);
    }

    int make(std::string_view entries, const std::string& kind = "own:customer") {
        put(at / "entries.txt", entries);
        std::ostringstream out;
        const int code = makeList({.entries = (at / "entries.txt").string(),
                                   .secret = (at / "secret").string(),
                                   .kind = kind,
                                   .level = Level::Critical,
                                   .list = (at / "a.tfp").string(),
                                   .cost = {.passes = 1, .memory = 8}},
                                  out);
        errors = out.str();
        return code;
    }

    QTemporaryDir folder;
    files::path at = folder.path().toStdString();
    std::string errors;
};

} // namespace

class MakeListTest : public QObject {
    Q_OBJECT

private slots:
    void makesAListThatIsReadAgain() {
        Workshop shop;
        QCOMPARE(shop.make("\xEF\xBB\xBF"
                           "Blue Heron\r\n\n80-451-22\nblue heron"),
                 0);
        const ListFiles read = readListFiles(shop.at);
        QVERIFY(read.faults.empty());
        QCOMPARE(read.lists.size(), std::size_t{1});
        QCOMPARE(read.lists[0]->size(), std::size_t{2});
        QVERIFY(read.lists[0]->label().kind == KindId("own:customer"));
        QVERIFY(read.lists[0]->label().level == Level::Critical);
    }

    void saysWhichLinesAreNoEntries() {
        Workshop shop;
        QCOMPARE(shop.make("Blue Heron\nJan\n\none two three four five six\n"), 2);
        const std::string file = (shop.at / "entries.txt").string();
        QCOMPARE(shop.errors, file + ":2:1: entry: is shorter than four letters or five digits\n" +
                                  file + ":4:1: entry: has more than five words\n");
        QVERIFY(!files::exists(shop.at / "a.tfp"));
    }

    void refusesListsOfNothingAndOtherKinds() {
        Workshop shop;
        QCOMPARE(shop.make("\n \n"), 2);
        QCOMPARE(shop.make("Blue Heron", "iban"), 2);
        QVERIFY(!files::exists(shop.at / "a.tfp"));
    }

    void makesASecretOnce() {
        Workshop shop;
        const Result<std::string> secret = listSecret(shop.at / "secret");
        QVERIFY(secret && secret->size() == 64);
        std::ostringstream errors;
        QCOMPARE(makeSecret({.file = (shop.at / "secret").string()}, errors), 2);
        QVERIFY(*listSecret(shop.at / "secret") == *secret);
    }

    void refusesSecretsThatAreGuessedOrSeen_data() {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<bool>("isSeen");
        QTest::newRow("short") << QByteArray("0123456789abcde") << false;
        QTest::newRow("little variety") << QByteArray("abababababababababab") << false;
        QTest::newRow("readable by others") << QByteArray("0123456789abcdef") << true;
    }

    void refusesSecretsThatAreGuessedOrSeen() {
        QFETCH(QByteArray, secret);
        QFETCH(bool, isSeen);
        Workshop shop;
        QCOMPARE(shop.make("Blue Heron"), 0);
        put(shop.at / "secret", secret.toStdString());
        if (isSeen) {
            files::permissions(shop.at / "secret", files::perms::group_read,
                               files::perm_options::add);
        }
        QCOMPARE(shop.make("Blue Heron"), 2);
        const ListFiles read = readListFiles(shop.at);
        QVERIFY(read.lists.empty());
        QCOMPARE(read.faults.size(), std::size_t{1});
    }

    void readsTheOtherListsWhenOneCannotBeUsed() {
        Workshop shop;
        QCOMPARE(shop.make("Blue Heron"), 0);
        put(shop.at / "b.tfp", "no list");
        const ListFiles read = readListFiles(shop.at);
        QCOMPARE(read.lists.size(), std::size_t{1});
        QCOMPARE(read.faults.size(), std::size_t{1});
        QVERIFY(read.faults[0].code == ErrorCode::Invalid);
    }

    void findsNoFaultWhereThereIsNoList() {
        Workshop shop;
        QVERIFY(readListFiles(shop.at / "none").faults.empty());
        files::remove(shop.at / "secret");
        QVERIFY(readListFiles(shop.at).faults.empty());
    }
};

std::unique_ptr<QObject> makeMakeListTest() {
    return std::make_unique<MakeListTest>();
}

} // namespace tacet::agent

#include "make_list_test.moc"
