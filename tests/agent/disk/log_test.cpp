#include "agent/log.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace tacet::agent {
namespace {

namespace fs = std::filesystem;

template <class... Arguments>
concept CanBeLogged = requires(Log& log, Arguments... arguments) {
    log.write(LogMessage::Started, arguments...);
}
|| requires(Log& log, Arguments... arguments) {
    log.write(LogMessage::Started, {arguments...});
}
|| requires(Log& log, Arguments... arguments) {
    log.write(arguments...);
};

static_assert(CanBeLogged<int>);
static_assert(CanBeLogged<ErrorCode>);
static_assert(!CanBeLogged<const char*>);
static_assert(!CanBeLogged<std::string>);
static_assert(!CanBeLogged<std::string_view>);
static_assert(!CanBeLogged<Error>);

} // namespace

class LogTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = fs::path(m_temporary->path().toStdString()) / "log";
    }

    void writesAMessageAsItsWordsAndNumbers() {
        const auto log = Log::open(m_folder);
        QVERIFY(log);
        (*log)->write(LogMessage::Started, {0, 1, 0});
        (*log)->write(LogMessage::StoreFailed, ErrorCode::Io);
        const QStringList lines = contents().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        static const QRegularExpression time(R"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\S+ )");
        QVERIFY(lines[0].contains(time));
        QCOMPARE(QString(lines[0]).remove(time), QString("info started, version 0 1 0"));
        QCOMPARE(QString(lines[1]).remove(time), QString("error history cannot be kept, error 5"));
    }

    void hasWordsForEveryMessage() {
        const auto log = Log::open(m_folder);
        QVERIFY(log);
        for (int i = 0; i <= static_cast<int>(LogMessage::RecordsLost); ++i) {
            (*log)->write(static_cast<LogMessage>(i));
        }
        QVERIFY(!contents().contains("out of range"));
        QCOMPARE(contents().count('\n'), static_cast<int>(LogMessage::RecordsLost) + 1);
    }

    void keepsEveryFileForItsOwnerOnlyWhileItRotates() {
        const auto log = Log::open(m_folder);
        QVERIFY(log);
        for (int i = 0; i < 90'000; ++i) {
            (*log)->write(LogMessage::StoreErased, {1'000'000'000'000});
        }
        int files = 0;
        for (const auto& file : fs::directory_iterator(m_folder)) {
            ++files;
            QCOMPARE(file.status().permissions(), fs::perms(0600));
            QVERIFY(file.file_size() <= 1'000'000);
        }
        QCOMPARE(files, 4);
        QCOMPARE(fs::status(m_folder).permissions(), fs::perms(0700));
    }

    void saysDeniedWhenTheFileIsALink() {
        fs::create_directories(m_folder);
        fs::create_symlink("/dev/null", m_folder / "tacet.log");
        const auto log = Log::open(m_folder);
        QVERIFY(!log);
        QCOMPARE(log.error().code, ErrorCode::Denied);
    }

private:
    [[nodiscard]] QString contents() const {
        QFile file(QString::fromStdString((m_folder / "tacet.log").string()));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
};

std::unique_ptr<QObject> makeLogTest() {
    return std::make_unique<LogTest>();
}

} // namespace tacet::agent

#include "log_test.moc"
