#include "detection/fingerprint.h"
#include "detection/fingerprint_list.h"
#include "tests/detection/generated_text.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace tacet::tests {

using namespace detection;

namespace {

constexpr std::string_view kSecret = "nine herons stand in the reeds";
constexpr KeyCost kCheap{.passes = 1, .memory = 8};
const ListLabel kCustomers{.kind = "own:customer", .level = Level::Critical};

std::string fileOf(const std::vector<std::string>& entries) {
    std::vector<std::string> forms;
    for (const std::string& entry : entries) {
        forms.push_back(*fingerprintForm(entry));
    }
    return *FingerprintList::made(kCustomers, forms, kSecret, kCheap);
}

// The entries in `text` in its original bytes; read in pieces of `piece` bytes.
std::vector<std::string> found(const FingerprintList& list, const std::string& text,
                               std::size_t piece) {
    std::vector<std::string> values;
    Document document;
    for (std::size_t at = 0; at < text.size(); at += piece) {
        document.prepare(text, {at, std::min(at + piece, text.size())});
        std::vector<ListedPlace> places;
        list.find(document, 3, places);
        for (const ListedPlace& place : places) {
            const Span span = document.original(place.span);
            values.push_back(text.substr(span.begin, length(span)));
        }
    }
    return values;
}

template <std::size_t N> QByteArray hex(const std::array<std::uint8_t, N>& bytes) {
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), N).toHex();
}

// The checksum is no key: who damages a file can mend it.
std::string withChecksum(std::string file) {
    file.resize(file.size() - 32);
    const auto checksum = sha256(file);
    return file.append(checksum.begin(), checksum.end());
}

} // namespace

class FingerprintListTest : public QObject {
    Q_OBJECT

private slots:
    // Computed with the reference implementation of Argon2 (libargon2 20171227), Python's hashlib
    // and SipHash-2-4 as its paper describes it, which gives the paper's own example.
    void makesTheKeysThatOthersMake() {
        Salt salt{};
        for (std::uint8_t i = 0; i < salt.size(); ++i) {
            salt[i] = i;
        }
        const auto keys = listKeys(kSecret, salt, {.passes = 3, .memory = 1024});
        QVERIFY(keys.has_value());
        QCOMPARE(hex(keys->entries),
                 QByteArray("5f64577259d96681f72fc9416532a7af1783be25594c047e6da78c5beb5babf0"));
        QCOMPARE(hex(keys->filter), QByteArray("1db9292b4d33975ec0b0dfe498fcfd36"));
        QCOMPARE(hex(keys->seal),
                 QByteArray("452ace812766f43896ee9b7787eabbf0872be559e13f3f25558ff52aabdd829c"));
        QCOMPARE(entryFingerprint(*keys, "blue heron"), std::uint64_t{0x2631a83cc940a2a6});
        QCOMPARE(filterHash(*keys, "blue heron"), std::uint64_t{0x491d648396e1cc05});
        QCOMPARE(hex(sealOf(*keys, "blue heron")),
                 QByteArray("48620bc6422ef140fef3c6b9a471d744b8af65a0aae21d855f754cd23fce25da"));
    }

    void findsEveryWritingOfAnEntry_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char* name, const char* text, const char* value) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(value);
        };
        row("one word", "the Falcon flies", "Falcon");
        row("other case and marks", "the F\xC3\x81LCON", "F\xC3\x81LCON");
        row("phrase over a line end", "Blue\nheron", "Blue\nheron");
        row("longest of a word", "blue heron nine", "blue heron nine");
        row("shorter where the longer breaks off", "blue heron ninety", "blue heron");
        row("whole number", "no. 8045122", "8045122");
        row("groups of a number", "no. 80 451-22", "80 451-22");
        row("number after a word", "Unit 80-451", "Unit 80-451");
        row("five words", "Reed & Moss of the north bank", "Reed & Moss of the north");
    }

    void findsEveryWritingOfAnEntry() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, value);
        const auto list =
            FingerprintList::read(fileOf({"Falcon", "Blue Heron", "Blue Heron Nine", "8045122",
                                          "unit 80451", "Reed & Moss of the North"}),
                                  kSecret);
        QVERIFY(bool(list));
        const std::vector<std::string> expected{value.toStdString()};
        QCOMPARE(found(*list, text.toStdString(), 1000), expected);
        QCOMPARE(found(*list, text.toStdString(), 3), expected);
    }

    void findsNothingElse() {
        const auto list = FingerprintList::read(fileOf({"Falcon", "Blue Heron", "80451"}), kSecret);
        QVERIFY(bool(list));
        QVERIFY(found(*list, "falcons, blue, heron, blue\n\nheron, 8045, 804512, 80 452", 1000)
                    .empty());
    }

    void findsTheSameHoweverTheTextIsCut() {
        GeneratedText generated(8);
        const auto list = FingerprintList::read(
            fileOf({"word word", "0417 1643", "rekening IBAN", "account", "111222333"}), kSecret);
        QVERIFY(bool(list));
        for (int round = 0; round < 100; ++round) {
            const std::string text = generated.text(300);
            QCOMPARE(found(*list, text, 1 + generated.below(40)), found(*list, text, 1000));
        }
    }

    void findsEachOfManyEntriesAndNoOther() {
        std::vector<std::string> forms;
        std::string text;
        for (int i = 0; i < 20000; ++i) {
            forms.push_back("customer " + std::to_string(100000 + 2 * i));
            text += "customer " + std::to_string(100000 + i) + ", ";
        }
        const auto file = FingerprintList::made(kCustomers, forms, kSecret, kCheap);
        const auto list = FingerprintList::read(*file, kSecret);
        QVERIFY(bool(list));
        QCOMPARE(found(*list, text, 4000).size(), std::size_t{10000});
    }

    // Written by another program, after LISTS.md: with libargon2, Python's hashlib and SipHash.
    void readsAListThatAnotherProgramMade() {
        QFile file(TACET_SOURCE_DIR "/tests/detection/lists/corpus/whole.tfp");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto list = FingerprintList::read(file.readAll().toStdString(), kSecret);
        QVERIFY(bool(list));
        QVERIFY(list->label().kind == KindId("own:project"));
        QVERIFY(list->label().level == Level::Warning);
        QCOMPARE(found(*list, "falcon, blue heron, 80 451 22", 1000).size(), std::size_t{3});
    }

    void saysWhatItIsAListOf() {
        const auto list = FingerprintList::read(fileOf({"Falcon", "FALCON", "Heron"}), kSecret);
        QVERIFY(bool(list));
        QVERIFY(list->label() == kCustomers);
        QCOMPARE(list->size(), std::size_t{2});
    }

    void holdsNoEntryInPlain() {
        const std::string file = fileOf({"Falcon", "Blue Heron"});
        QVERIFY(file.find("falcon") == std::string::npos &&
                file.find("Falcon") == std::string::npos);
    }

    void isNeverTheSameTwice() { QVERIFY(fileOf({"Falcon"}) != fileOf({"Falcon"})); }

    void refusesWhatIsNotItsOwn_data() {
        QTest::addColumn<int>("change");
        QTest::addColumn<bool>("isMended");
        QTest::addColumn<ErrorCode>("expected");
        QTest::newRow("no list") << 0 << false << ErrorCode::Invalid;
        QTest::newRow("version") << 7 << false << ErrorCode::Unsupported;
        QTest::newRow("damaged salt") << 20 << false << ErrorCode::Invalid;
        QTest::newRow("other salt") << 20 << true << ErrorCode::Denied;
        QTest::newRow("too many passes") << 11 << true << ErrorCode::Invalid;
        QTest::newRow("too much memory") << 15 << true << ErrorCode::Invalid;
        QTest::newRow("longest") << 32 << true << ErrorCode::Invalid;
        QTest::newRow("level") << 33 << true << ErrorCode::Invalid;
        QTest::newRow("kind of other rules") << 35 << true << ErrorCode::Invalid;
        QTest::newRow("filter") << 60 << true << ErrorCode::Denied;
    }

    void refusesWhatIsNotItsOwn() {
        QFETCH(int, change);
        QFETCH(bool, isMended);
        QFETCH(ErrorCode, expected);
        std::string file = fileOf({"Falcon"});
        file[std::size_t(change)] = char(file[std::size_t(change)] ^ 0x40);
        const auto list = FingerprintList::read(isMended ? withChecksum(file) : file, kSecret);
        QVERIFY(!list);
        QCOMPARE(int(list.error().code), int(expected));
    }

    void refusesAnotherSecret() {
        const auto list = FingerprintList::read(fileOf({"Falcon"}), "ten herons");
        QVERIFY(!list && list.error().code == ErrorCode::Denied);
    }

    void refusesEveryShorterFile() {
        const std::string file = fileOf({"Falcon"});
        for (std::size_t size = 0; size < file.size(); ++size) {
            QVERIFY(!FingerprintList::read(file.substr(0, size), kSecret));
        }
    }

    void refusesEntriesThatStandEverywhere_data() {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short word") << QByteArray("Jan");
        QTest::newRow("short number") << QByteArray("20-26");
        QTest::newRow("six words") << QByteArray("one two three four five six");
    }

    void refusesEntriesThatStandEverywhere() {
        QFETCH(QByteArray, entry);
        const Result<std::string> form = fingerprintForm(entry.toStdString());
        QVERIFY(!form);
        QVERIFY(form.error().code == ErrorCode::Invalid && !form.error().what.empty());
    }

    void knowsOwnKinds() {
        QVERIFY(isOwnKind("own:customer_2"));
        for (const std::string_view kind :
             {"customer", "own:", "own:Customer", "own:a b", "iban"}) {
            QVERIFY(!isOwnKind(kind));
        }
        QVERIFY(!isOwnKind("own:" + std::string(KindId::kCapacity - 3, 'a')));
    }
};

std::unique_ptr<QObject> makeFingerprintListTest() {
    return std::make_unique<FingerprintListTest>();
}

} // namespace tacet::tests

#include "fingerprint_list_test.moc"
