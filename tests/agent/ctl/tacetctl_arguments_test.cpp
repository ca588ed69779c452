#include "agent/tacetctl_arguments.h"
#include "tests/agent/ctl/ctl_run.h"

#include <QTest>

#include <memory>
#include <variant>

namespace tacet::agent {
using Words = std::vector<std::string>;

class TacetctlArgumentsTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryOptionOfScan() {
        const ScanRequest expected{.files = {"a", "-", "b"},
                                   .input = ScanInput::Text,
                                   .format = ScanFormat::Sarif,
                                   .region = "NL",
                                   .failsOnFindings = true};
        const auto spaced = parseArguments(
            {"scan", "a", "--format", "sarif", "-", "--region", "nl", "--exit-code", "b"});
        QVERIFY(std::get<ScanRequest>(spaced) == expected);
        const auto joined =
            parseArguments({"scan", "--format=sarif", "--region=NL", "--exit-code", "a", "-", "b"});
        QVERIFY(std::get<ScanRequest>(joined) == expected);
    }

    void takesAllAfterTwoDashesAsFiles() {
        const auto request = parseArguments({"scan", "--", "--format=x", "--"});
        QVERIFY(std::get<ScanRequest>(request).files == (Words{"--format=x", "--"}));
    }

    void readsTheOptionOfDoctor() {
        QVERIFY(!std::get<DoctorRequest>(parseArguments({"doctor"})).asJson);
        QVERIFY(std::get<DoctorRequest>(parseArguments({"doctor", "--json"})).asJson);
    }

    void readsEveryOptionOfFingerprint() {
        const MakeListRequest expected{.entries = "a",
                                       .secret = "b",
                                       .kind = "own:c",
                                       .level = Level::Warning,
                                       .list = "d",
                                       .cost = {}};
        const auto request = parseArguments({"fingerprint", "--in", "a", "--secret=b", "--kind",
                                             "own:c", "--level", "warning", "--out=d"});
        QVERIFY(std::get<MakeListRequest>(request) == expected);
        const auto secret = parseArguments({"fingerprint", "--new-secret", "s"});
        QVERIFY(std::get<MakeSecretRequest>(secret) == MakeSecretRequest{.file = "s"});
    }

    void readsTheFormatOfTheCatalogue() {
        const auto format = [](const Words& words) {
            return std::get<CatalogueRequest>(parseArguments(words)).format;
        };
        QCOMPARE(format({"catalogue"}), CatalogueFormat::Markdown);
        QCOMPARE(format({"catalogue", "--format", "md"}), CatalogueFormat::Markdown);
        QCOMPARE(format({"catalogue", "--format=json"}), CatalogueFormat::Json);
    }

    void printsTheCatalogue_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("as a page") << QStringLiteral("md") << QByteArray("# Catalogue\n");
        QTest::newRow("for programs") << QStringLiteral("json") << QByteArray("{\"counts\":{");
    }

    void printsTheCatalogue() {
        QFETCH(QString, format);
        QFETCH(QByteArray, begin);
        const CtlRun run = runCtl({"catalogue", "--format", format});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.startsWith(begin) && run.out.endsWith('\n'));
        QCOMPARE(run.errors, QByteArray());
    }

    void helpsEverywhere_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("begin");
        for (const QStringList& before :
             {QStringList{}, {"scan"}, {"fingerprint"}, {"doctor"}, {"catalogue"}}) {
            QTest::addRow("--help after '%s'", qPrintable(before.join(' ')))
                << before + QStringList{"--help"} << QByteArray("tacetctl finds ");
            QTest::addRow("--version after '%s'", qPrintable(before.join(' ')))
                << before + QStringList{"--version"} << QByteArray("tacetctl " TACET_VERSION "\n");
        }
    }

    void helpsEverywhere() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, begin);
        const CtlRun run = runCtl(arguments);
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.startsWith(begin), run.out);
        QCOMPARE(run.errors, QByteArray());
    }

    void refusesWhatItDoesNotUnderstand_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char* name, const QStringList& arguments, const char* error) {
            QTest::newRow(name) << arguments << QByteArray(error);
        };
        row("nothing", {}, "tacetctl:1:1: tacetctl: ");
        row("another command", {"scam"}, "tacetctl:1:1: scam: ");
        row("another option of scan", {"scan", "--fast"}, "tacetctl:1:2: --fast: ");
        row("another option of doctor", {"doctor", "-v"}, "tacetctl:1:2: -v: ");
        row("another option of fingerprint", {"fingerprint", "-v", "x"}, "tacetctl:1:2: -v: ");
        row("a list without a secret", {"fingerprint", "--in", "a"}, "tacetctl:1:3: a: needs");
        row("a loud level", {"fingerprint", "--level=loud"}, "tacetctl:1:2: --level=loud: must");
        row("a secret beside others", {"fingerprint", "--new-secret", "s", "--in", "a"},
            "tacetctl:1:3: s: --new-secret");
        row("another option of catalogue", {"catalogue", "x"}, "tacetctl:1:2: x: ");
        row("another format of catalogue", {"catalogue", "--format", "pdf"},
            "tacetctl:1:3: pdf: must be md");
        row("another format", {"scan", "--format", "xml"}, "tacetctl:1:3: xml: must be text");
        row("a format without a word", {"scan", "--format"}, "tacetctl:1:2: --format: must be");
        row("a region of three letters", {"scan", "--region=NLD"}, "tacetctl:1:2: --region=NLD: ");
        row("a region of digits", {"scan", "--region", "31"}, "tacetctl:1:3: 31: must be two");
        row("a value where none belongs", {"scan", "--jsonl=1"}, "tacetctl:1:2: --jsonl=1: ");
        row("a format of JSON lines", {"scan", "--jsonl", "--format=sarif"},
            "tacetctl:1:3: --format=sarif: ");
    }

    void refusesWhatItDoesNotUnderstand() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, error);
        const CtlRun run = runCtl(arguments);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.errors.startsWith(error), run.errors);
        QCOMPARE(run.out, QByteArray());
    }
};

std::unique_ptr<QObject> makeTacetctlArgumentsTest() {
    return std::make_unique<TacetctlArgumentsTest>();
}

} // namespace tacet::agent

#include "tacetctl_arguments_test.moc"
