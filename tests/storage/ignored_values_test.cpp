#include "storage/database.h"
#include "storage/ignored_values.h"
#include "tests/storage/bytes_on_disk.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <memory>

namespace tacet::storage {
namespace {

Fingerprint fingerprintOf(char byte) {
    Fingerprint fingerprint;
    fingerprint.bytes.fill(static_cast<std::uint8_t>(byte));
    return fingerprint;
}

IgnoreRule ruleFor(char byte, const ToolId& tool = {}) {
    return {.kind = "iban",
            .value = fingerprintOf(byte),
            .tool = tool,
            .since = std::chrono::system_clock::time_point(std::chrono::seconds(7))};
}

} // namespace

class IgnoredValuesTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = std::filesystem::path(m_folder->path().toStdString()) / "history.db";
        auto opened = Database::open(m_file);
        QVERIFY(opened);
        m_database = std::move(opened).value();
    }

    void cleanup() { m_database.reset(); }

    void givesRulesBack_data() {
        QTest::addColumn<bool>("isForOneValue");
        QTest::addColumn<QByteArray>("tool");
        QTest::newRow("one value, everywhere") << true << QByteArray();
        QTest::newRow("one value, one tool") << true << QByteArray("chatgpt");
        QTest::newRow("the whole kind") << false << QByteArray();
    }

    void givesRulesBack() {
        QFETCH(bool, isForOneValue);
        QFETCH(QByteArray, tool);
        IgnoreRule rule = ruleFor('Q', tool.constData());
        if (!isForOneValue) {
            rule.value.reset();
        }
        IgnoredValues ignored(*m_database);
        QVERIFY(ignored.add(rule));
        QCOMPARE(*ignored.all(), std::vector<IgnoreRule>{rule});
    }

    void keepsTheFirstOfTwoEqualRules() {
        IgnoredValues ignored(*m_database);
        IgnoreRule later = ruleFor('Q');
        later.since += std::chrono::hours(1);
        QVERIFY(ignored.add(ruleFor('Q')));
        QVERIFY(ignored.add(later));
        QCOMPARE(*ignored.all(), std::vector<IgnoreRule>{ruleFor('Q')});
    }

    void leavesNoByteOfWhatWasForgotten() {
        IgnoredValues ignored(*m_database);
        for (const char byte : {'Q', 'W', 'Z'}) {
            QVERIFY(ignored.add(ruleFor(byte)));
        }
        QVERIFY(bytesOnDisk(m_file).contains(QByteArray(32, 'W')));
        QVERIFY(ignored.forgetAll());
        QVERIFY(ignored.all()->empty());
        QVERIFY(!bytesOnDisk(m_file).contains(QByteArray(32, 'W')));
    }

    void saysInvalidForAFingerprintOfTheWrongSize() {
        IgnoredValues ignored(*m_database);
        QVERIFY(ignored.add(ruleFor('Q')));
        QVERIFY(m_database->run("UPDATE ignored SET fingerprint = zeroblob(31)"));
        const auto rules = ignored.all();
        QVERIFY(!rules);
        QCOMPARE(rules.error().code, ErrorCode::Invalid);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_file;
    std::unique_ptr<Database> m_database;
};

std::unique_ptr<QObject> makeIgnoredValuesTest() {
    return std::make_unique<IgnoredValuesTest>();
}

} // namespace tacet::storage

#include "ignored_values_test.moc"
