#include "storage/owner_only.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>

namespace tacet::storage {
namespace {

namespace fs = std::filesystem;

std::string contentsOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::size_t filesIn(const fs::path& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

class OwnerOnlyTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->path().toStdString();
    }

    void makesEveryMissingFolderOwnerOnly() {
        QVERIFY(makeOwnerOnlyFolder(m_folder / "a" / "b"));
        QCOMPARE(fs::status(m_folder / "a").permissions(), fs::perms(0700));
        QCOMPARE(fs::status(m_folder / "a" / "b").permissions(), fs::perms(0700));
    }

    void tightensAFolderThatIsThere() {
        fs::create_directory(m_folder / "open");
        fs::permissions(m_folder / "open", fs::perms(0755));
        QVERIFY(makeOwnerOnlyFolder(m_folder / "open"));
        QCOMPARE(fs::status(m_folder / "open").permissions(), fs::perms(0700));
    }

    void keepsTheContentsOfAFileThatIsThere() {
        std::ofstream(m_folder / "file") << "kept";
        fs::permissions(m_folder / "file", fs::perms(0666));
        QVERIFY(makeOwnerOnlyFile(m_folder / "file"));
        QCOMPARE(contentsOf(m_folder / "file"), std::string("kept"));
        QCOMPARE(fs::status(m_folder / "file").permissions(), fs::perms(0600));
    }

    void followsNoLink() {
        std::ofstream(m_folder / "file") << "kept";
        fs::permissions(m_folder / "file", fs::perms(0644));
        fs::create_symlink(m_folder / "file", m_folder / "link");
        const auto made = makeOwnerOnlyFile(m_folder / "link");
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Denied);
        QCOMPARE(fs::status(m_folder / "file").permissions(), fs::perms(0644));
    }

    void createsAFileOnce() {
        QCOMPARE(*createOwnerOnlyFile(m_folder / "key", "first"), true);
        QCOMPARE(*createOwnerOnlyFile(m_folder / "key", "second"), false);
        QCOMPARE(contentsOf(m_folder / "key"), std::string("first"));
        QCOMPARE(fs::status(m_folder / "key").permissions(), fs::perms(0600));
        QCOMPARE(filesIn(m_folder), std::size_t{1});
    }

    void saysIoWhereThereIsNoFolder() {
        const auto created = createOwnerOnlyFile(m_folder / "none" / "key", "bytes");
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::Io);
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
};

std::unique_ptr<QObject> makeOwnerOnlyTest() {
    return std::make_unique<OwnerOnlyTest>();
}

} // namespace tacet::storage

#include "owner_only_test.moc"
