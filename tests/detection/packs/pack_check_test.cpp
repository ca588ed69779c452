#include "detection/pack_check.h"
#include "tests/detection/packs/own_pack_text.h"

#include <QFile>
#include <QTest>

#include <memory>

namespace tacet::tests {

using namespace detection;

/// The examples of own packs, tried.
class PackCheckTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatFailsAndWhy_data() {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* members, const char* expected) {
            QTest::newRow(name) << QByteArray(members) << QByteArray(expected);
        };
        const char* const prj = "pattern = 'PRJ-\\d{4}'\n";
        const auto withPrj = [&](const char* examples) { return QByteArray(prj) + examples; };
        row("all holds", withPrj("found = [\"a [[PRJ-1234]]\"]\nnot_found = [\"PRJ-1\"]"), "");
        row("another form", withPrj("found = [\n\"[[PRJ-1234]]\",\n\"\xC3\xA9 [[PRJ-12]]\"]"),
            "6:1: found: own:code: characters 3 to 8 are not found: the pattern does not match it");
        row("other borders", withPrj("found = [\"a [[x PRJ-1234]]\"]"),
            "4:10: found: own:code: characters 3 to 12 are not found: characters 5 to 12 are");
        row("no edge", withPrj("found = [\"[[PRJ-1234]]5\"]"),
            "4:10: found: own:code: characters 1 to 8 are not found: it does not start where its "
            "anchor or edge lets it");
        row("found without a mark", withPrj("found = [\"[[PRJ-1234]] PRJ-1235\"]"),
            "4:10: found: own:code: characters 10 to 17 are found");
        row("what it should leave", withPrj("not_found = [\"PRJ-1\", \"x PRJ-1234\"]"),
            "4:23: not_found: own:code: characters 3 to 10 are found");
        row("a check", "pattern = '\\d{8}'\ncheck = \"luhn\"\nfound = [\"[[79927391]]\"]",
            "5:10: found: own:code: characters 1 to 8 are not found: the check luhn refuses it");
        row("a window", "pattern = 'PRJ\\d+'\nwindow = 5\nfound = [\"[[PRJ1234]]\"]",
            "5:10: found: own:code: characters 1 to 7 are not found: it is longer than the window");
        row("a word",
            "pattern = 'Q\\d{3}'\ncontext = { en = [\"badge\"] }\nneeds_context = true\n"
            "found = [\"[[Q123]]\"]",
            "6:10: found: own:code: characters 1 to 4 are not found: no word of its context stands "
            "near");
        row("a term", "terms = [\"Red Oak\"]\nfound = [\"[[Red Elm]]\"]",
            "4:10: found: own:code: characters 1 to 7 are not found: no term of the list is this");
        row("another kind", "pattern = 'NL\\d{2}'\nfound = [\"[[NL91]] ABNA 0417 1643 00\"]",
            "4:10: found: own:code: characters 1 to 4 are not found: they are read as iban");
    }

    void saysWhatFailsAndWhy() {
        QFETCH(QByteArray, members);
        QFETCH(QByteArray, expected);
        const PackTrial trial = tryExamples(ownPack(ownRule(members.toStdString())));
        QByteArray failed;
        for (const pack_compiler::PackFault& fault : trial.failed) {
            failed += QByteArray::fromStdString(textOf(fault)).replace("packs/own.toml:", "");
        }
        QCOMPARE(failed, expected);
        QVERIFY(trial.examples > 0);
    }

    void holdsTheExampleOfTheGuide() {
        QFile guide(QStringLiteral(TACET_SOURCE_DIR "/detection/packs/README.md"));
        QVERIFY(guide.open(QIODevice::ReadOnly));
        const QByteArray text = guide.readAll();
        const qsizetype begin = text.indexOf("```toml\n") + 8;
        QVERIFY(begin > 8);
        const QByteArray toml = text.mid(begin, text.indexOf("```", begin) - begin);
        const OwnPacks packs = ownPack(toml.toStdString(), "Silver Dam Holding\nRed Oak\n");
        for (const pack_compiler::PackFault& fault : packs.faults) {
            QFAIL(textOf(fault).c_str());
        }
        const PackTrial trial = tryExamples(packs);
        for (const pack_compiler::PackFault& fault : trial.failed) {
            QFAIL(textOf(fault).c_str());
        }
        QVERIFY(packs.rules.size() >= 3 && trial.examples >= 15);
    }
};

std::unique_ptr<QObject> makePackCheckTest() {
    return std::make_unique<PackCheckTest>();
}

} // namespace tacet::tests

#include "pack_check_test.moc"
