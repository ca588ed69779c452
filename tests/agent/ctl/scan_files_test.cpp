#include "tests/agent/ctl/ctl_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tacet::agent {
namespace {

const QByteArray kIban = "NL91 ABNA 0417 1643 00";
const QByteArray kExcerpt = "NL•• •••• •••• •••• 00";

} // namespace

/// `tacetctl scan` on files and standard input, in its three formats.
class ScanFilesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void printsALineForEachFinding_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray found = " iban high critical " + kExcerpt + "\n";
        QTest::newRow("nothing") << QByteArray("nothing here") << QByteArray();
        QTest::newRow("an empty text") << QByteArray() << QByteArray();
        QTest::newRow("first line") << "Pay " + kIban << "-:1:5:" + found;
        QTest::newRow("second line") << "Pay\n" + kIban << "-:2:1:" + found;
        QTest::newRow("after CR LF") << "Pay\r\n\r\n" + kIban << "-:3:1:" + found;
        QTest::newRow("columns are code points") << "é😀 " + kIban << "-:1:4:" + found;
        QTest::newRow("a byte order mark does not count")
            << "\xEF\xBB\xBF" + kIban << "-:1:1:" + found;
        QTest::newRow("invalid bytes count one each") << "\xFF\xC3 " + kIban << "-:1:4:" + found;
        QTest::newRow("NULs count") << QByteArray("\0\0 ", 3) + kIban << "-:1:4:" + found;
    }

    void printsALineForEachFinding() {
        QFETCH(QByteArray, text);
        const CtlRun run = runCtl({"scan"}, text);
        QCOMPARE(run.errors, QByteArray());
        QCOMPARE(run.exitCode, 0);
        QTEST(run.out, "expected");
    }

    void neverPrintsAValue_data() {
        QTest::addColumn<QString>("format");
        QTest::newRow("text") << "text";
        QTest::newRow("json") << "json";
        QTest::newRow("sarif") << "sarif";
    }

    void neverPrintsAValue() {
        QFETCH(QString, format);
        const CtlRun run = runCtl({"scan", "--format", format}, "Pay " + kIban);
        QVERIFY(run.out.contains(kExcerpt));
        QVERIFY(!run.out.contains("0417"));
        QVERIFY(!run.out.contains("ABNA"));
    }

    void describesFindingsAsJson() {
        const CtlRun run = runCtl({"scan", "--format=json"}, "Pay\n" + kIban);
        const QJsonObject file =
            QJsonDocument::fromJson(run.out).object()["files"].toArray()[0].toObject();
        QCOMPARE(file["file"].toString(), QString("-"));
        const QJsonObject expected{{"start", 4},          {"end", 26},
                                   {"line", 2},           {"column", 1},
                                   {"type", "iban"},      {"confidence", "high"},
                                   {"level", "critical"}, {"excerpt", QString::fromUtf8(kExcerpt)}};
        QCOMPARE(file["findings"].toArray(), QJsonArray{expected});
    }

    void describesFindingsAsSarif() {
        const QString file = put("a b.txt", "é\n😀 " + kIban);
        const CtlRun run = runCtl({"scan", "--format", "sarif", file});
        const QJsonObject log = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(log["version"].toString(), QString("2.1.0"));
        const QJsonObject only = log["runs"].toArray()[0].toObject();
        QCOMPARE(only["columnKind"].toString(), QString("unicodeCodePoints"));
        const QJsonObject driver = only["tool"].toObject()["driver"].toObject();
        QCOMPARE(driver["rules"].toArray(), (QJsonArray{QJsonObject{{"id", "iban"}}}));
        const QJsonObject result = only["results"].toArray()[0].toObject();
        QCOMPARE(result["ruleId"].toString(), QString("iban"));
        QCOMPARE(result["level"].toString(), QString("error"));
        const QJsonObject place =
            result["locations"].toArray()[0].toObject()["physicalLocation"].toObject();
        QCOMPARE(place["artifactLocation"].toObject()["uri"].toString(),
                 "file://" + QString(file).replace(' ', "%20"));
        const QJsonObject region{{"startLine", 2},  {"startColumn", 3}, {"endLine", 2},
                                 {"endColumn", 25}, {"charOffset", 4},  {"charLength", 22}};
        QCOMPARE(place["region"].toObject(), region);
    }

    void saysWhatRaisesAFinding() {
        const QByteArray text = "born 17-05-1984, postcode 1012 AB, diabetes";
        const QJsonArray raisedBy{"birth_place_health"};
        const CtlRun json = runCtl({"scan", "--format=json"}, text);
        const QJsonArray findings = QJsonDocument::fromJson(json.out)
                                        .object()["files"]
                                        .toArray()[0]
                                        .toObject()["findings"]
                                        .toArray();
        QCOMPARE(findings.size(), 3);
        for (const QJsonValue& finding : findings) {
            QCOMPARE(finding.toObject()["level"].toString(), QString("critical"));
            QVERIFY(finding.toObject()["confidence"].toString() != QString("low"));
            QCOMPARE(finding.toObject()["raisedBy"].toArray(), raisedBy);
        }
        const CtlRun sarif = runCtl({"scan", "--format=sarif"}, text);
        QCOMPARE(sarif.out.count("\"raisedBy\":[\"birth_place_health\"]"), 3);
    }

    void hasEveryPropertyThatSarifRequires() {
        const CtlRun run = runCtl({"scan", "--format", "sarif"}, "Pay " + kIban + ", a@b.nl");
        const QJsonObject log = QJsonDocument::fromJson(run.out).object();
        QVERIFY(log["$schema"].toString().endsWith("/sarif-schema-2.1.0.json"));
        const QJsonObject only = log["runs"].toArray()[0].toObject();
        QVERIFY(!only["tool"].toObject()["driver"].toObject()["name"].toString().isEmpty());
        const QJsonArray results = only["results"].toArray();
        QCOMPARE(results.size(), 2);
        for (const QJsonValue& one : results) {
            const QJsonObject result = one.toObject();
            QVERIFY(!result["ruleId"].toString().isEmpty());
            QVERIFY(!result["message"].toObject()["text"].toString().isEmpty());
            const QJsonObject place =
                result["locations"].toArray()[0].toObject()["physicalLocation"].toObject();
            QVERIFY(place["artifactLocation"].toObject().contains("uri"));
            QVERIFY(place["region"].toObject()["startLine"].toInt() > 0);
        }
    }

    void scansTheOthersWhenOneCannotBeRead_data() {
        QTest::addColumn<QString>("bad");
        QTest::newRow("missing") << m_missing;
        QTest::newRow("a directory") << "/";
        QTest::newRow("a file that fails while it is read") << "/proc/self/mem";
    }

    void scansTheOthersWhenOneCannotBeRead() {
        QFETCH(QString, bad);
        const QString good = put("good", kIban);
        for (const QStringList& files : {QStringList{bad, good}, QStringList{good, bad}}) {
            const CtlRun run = runCtl(QStringList{"scan", "--exit-code"} + files);
            QCOMPARE(run.exitCode, 2);
            QVERIFY(run.out.contains("good:1:1: iban"));
            QVERIFY2(run.errors.startsWith(bad.toUtf8() + ":1:1: file: "), run.errors);
        }
    }

    void saysInSarifThatItIsIncomplete() {
        const CtlRun run = runCtl({"scan", "--format", "sarif", m_missing});
        const QJsonObject only =
            QJsonDocument::fromJson(run.out).object()["runs"].toArray()[0].toObject();
        QCOMPARE(only["invocations"].toArray()[0].toObject()["executionSuccessful"].toBool(true),
                 false);
    }

    void failsOnFindingsOnlyWhenAsked_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("exitCode");
        const QStringList asked{"scan", "--exit-code"};
        QTest::newRow("not asked") << QStringList{"scan"} << kIban << 0;
        QTest::newRow("asked, found") << asked << kIban << 1;
        QTest::newRow("asked, none") << asked << QByteArray("none") << 0;
    }

    void failsOnFindingsOnlyWhenAsked() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, text);
        QTEST(runCtl(arguments, text).exitCode, "exitCode");
    }

    void takesAnyBytes_data() {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray every;
        for (int i = 0; i < 65'536; ++i) {
            every += static_cast<char>(i >> 8);
            every += static_cast<char>(i);
        }
        QTest::newRow("every pair of bytes") << every;
        QTest::newRow("NULs") << QByteArray(1000, '\0');
        QTest::newRow("a line of 50 MB") << QByteArray("a plain line ").repeated(4'000'000);
    }

    void takesAnyBytes() {
        QFETCH(QByteArray, bytes);
        QCOMPARE(runCtl({"scan"}, bytes + '\n' + kIban).exitCode, 0);
    }

private:
    QString put(const char* name, const QByteArray& bytes) {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }

    const QString m_missing = "/nowhere/at-all";
    std::unique_ptr<QTemporaryDir> m_folder;
};

std::unique_ptr<QObject> makeScanFilesTest() {
    return std::make_unique<ScanFilesTest>();
}

} // namespace tacet::agent

#include "scan_files_test.moc"
