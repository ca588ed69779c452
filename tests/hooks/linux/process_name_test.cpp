#include "hooks/linux/process_name.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tacet::hooks {

namespace {

/// A program that waits, under the name of another, in a folder of its own.
class RenamedProgram {
public:
    RenamedProgram() {
        const QString program = m_folder.filePath(QStringLiteral("claude-desktop"));
        QFile::copy(QStandardPaths::findExecutable(QStringLiteral("sleep")), program);
        m_process.start(program, {QStringLiteral("300")});
        m_process.waitForStarted();
    }

    ~RenamedProgram() {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] std::uint32_t id() const {
        return static_cast<std::uint32_t>(m_process.processId());
    }

    void putBeside(const QString& name) const {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    void remove() const { QFile::remove(m_folder.filePath(QStringLiteral("claude-desktop"))); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

constexpr std::uint32_t kNoProcess = 0xFFFFFFFF;

} // namespace

class ProcessNameTest : public QObject {
    Q_OBJECT

private slots:
    void namesTheProgramFile() {
        QCOMPARE(QString::fromStdString(
                     processName(static_cast<std::uint32_t>(QCoreApplication::applicationPid()))),
                 QCoreApplication::applicationFilePath().section('/', -1));
        QCOMPARE(QString::fromStdString(processName(RenamedProgram().id())), "claude-desktop");
    }

    void namesAProgramThatWasUpgraded() {
        const RenamedProgram program;
        program.remove();
        QCOMPARE(QString::fromStdString(processName(program.id())), "claude-desktop");
    }

    void hasNoNameForAProcessThatIsNotThere() {
        QVERIFY(processName(kNoProcess).empty());
        QVERIFY(!isBrowserLike(kNoProcess));
    }

    void knowsABrowserByTheFilesBesideIt_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("expected");
        QTest::newRow("Chromium and Electron") << "icudtl.dat" << true;
        QTest::newRow("Firefox") << "omni.ja" << true;
        QTest::newRow("something else") << "readme.txt" << false;
    }

    void knowsABrowserByTheFilesBesideIt() {
        QFETCH(QString, file);
        const RenamedProgram program;
        program.putBeside(file);
        QTEST(isBrowserLike(program.id()), "expected");
    }
};

std::unique_ptr<QObject> makeProcessNameTest() {
    return std::make_unique<ProcessNameTest>();
}

} // namespace tacet::hooks

#include "process_name_test.moc"
