#include "detection/own_kinds.h"
#include "tests/detection/packs/own_pack_text.h"

#include <QTest>

#include <memory>

namespace tacet::tests {

using namespace detection;

/// What is read of own packs, and what is refused where.
class OwnPacksTest : public QObject {
    Q_OBJECT

private slots:
    void refusesWithThePlace_data() {
        QTest::addColumn<QByteArray>("members"); // the third line on
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* members, const char* expected) {
            QTest::newRow(name) << QByteArray(members) << QByteArray(expected);
        };
        row("RE2 refuses it", "pattern = 'PRJ-('",
            "3:11: pattern: is refused by RE2: missing ): PRJ-(");
        row("a look ahead", "pattern = 'PRJ(?=x)'",
            "3:11: pattern: is refused by RE2: invalid perl operator: (?=");
        row("it matches nothing", "pattern = '(?:\\d{3})?'",
            "3:11: pattern: matches the empty string");
        row("it has no anchor", "pattern = '[a-z]+-x'",
            "3:11: pattern: has no anchor: values start with a digit, with two signs or more that "
            "can be told, or with letters and a digit soon after");
        row("two groups", "pattern = '(PRJ)-(\\d)'", "3:11: pattern: has more than one group");
        row("letters that texts do not keep", "pattern = 'PRJ-\xE6\x9D\xB1'",
            "3:11: pattern: holds a sign that texts are not compared by: write letters of ASCII, "
            "u for \xC3\xBC");
        row("no value", "level = \"critical\"",
            "1:1: pattern: a rule has either a pattern or terms or terms_file");
        row("two sorts of value", "pattern = 'PRJ'\nterms = [\"abc\"]",
            "3:11: pattern: a rule has either a pattern or terms or terms_file");
        row("an unknown check", "pattern = 'PRJ'\ncheck = \"mine\"",
            "4:9: check: is none of the known checks");
        row("an unknown level", "pattern = 'PRJ'\nlevel = \"loud\"",
            "4:9: level: is none of the known names");
        row("an unknown key", "pattern = 'PRJ'\ncolour = 1", "4:10: colour: is no key of a rule");
        row("a detector", "pattern = 'PRJ'\ndetector = \"email\"",
            "4:12: detector: is for the program's own packs");
        row("context without words", "pattern = 'PRJ'\nneeds_context = true",
            "4:17: needs_context: a rule that needs context lists its words");
        row("a language that is none", "pattern = 'PRJ'\ncontext = { english = [\"code\"] }",
            "4:23: english: is no language");
        row("a literal that starts with a sign", "pattern = '#\\d'\nliterals = [\"#1\"]",
            "4:12: literals: must start with a letter from a to z or a digit");
        row("a wrong type", "pattern = 7", "3:11: pattern: must be a string");
        row("a long prefix", "pattern = 'PRJ'\ncheck_prefix = \"12345678901234567\"",
            "4:16: check_prefix: must have at most 16 bytes");
        row("an example without marks", "pattern = 'PRJ'\nfound = [\"PRJ\"]",
            "4:9: found: marks the value with [[ and ]]");
        row("no term left", "terms = [\"x\"]", "3:9: terms: holds no term that can be found");
        row("terms that are elsewhere", "terms_file = \"../names.txt\"",
            "3:14: terms_file: must name a file beside the pack that can be read");
        row("terms that are not there", "terms_file = \"other.txt\"",
            "3:14: terms_file: must name a file beside the pack that can be read");
    }

    void refusesWithThePlace() {
        QFETCH(QByteArray, members);
        QFETCH(QByteArray, expected);
        const std::string broken = ownRule(members.toStdString());
        const OwnPacks packs = ownPack(broken + ownRule("pattern = 'REST\\d'"));
        const QByteArray faults = QByteArray::fromStdString(faultsOf(packs));
        QVERIFY2(faults.startsWith("packs/own.toml:" + expected + '\n'), faults.constData());
        QCOMPARE(packs.rules.size(), std::size_t(1)); // the rest of the pack holds
        QCOMPARE(packs.rules[0].rule.pattern, std::string("REST\\d"));
    }

    void refusesNamesThatAreNotOwn_data() {
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("of the program") << QByteArray("iban");
        QTest::newRow("without a name") << QByteArray("own:");
        QTest::newRow("with a space") << QByteArray("own:my code");
        QTest::newRow("too long") << "own:" + QByteArray(44, 'x');
        QTest::newRow("none") << QByteArray();
    }

    void refusesNamesThatAreNotOwn() {
        QFETCH(QByteArray, id);
        const OwnPacks packs =
            ownPack("[[rule]]\nid = \"" + id.toStdString() + "\"\npattern = 'PRJ'\n");
        QVERIFY(packs.rules.empty());
        QVERIFY(QByteArray::fromStdString(faultsOf(packs)).startsWith("packs/own.toml:2:6: id: "));
    }

    void refusesWhatIsNoPack_data() {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("no TOML") << QByteArray("[[rule]]\nid = own:x\n")
                                 << QByteArray("packs/own.toml:2:");
        QTest::newRow("another part")
            << QByteArray("[countries.NL]\n") << QByteArray("packs/own.toml:1:");
        QTest::newRow("a lone table") << QByteArray("[rule]\nid = \"own:x\"\n")
                                      << QByteArray("packs/own.toml:1:1: rule: is ");
        QTest::newRow("no UTF-8") << QByteArray("# \xFF\n") << QByteArray("packs/own.toml:1:");
    }

    void refusesWhatIsNoPack() {
        QFETCH(QByteArray, toml);
        QFETCH(QByteArray, expected);
        const OwnPacks packs = ownPack(toml.toStdString());
        QVERIFY(packs.rules.empty());
        QVERIFY(QByteArray::fromStdString(faultsOf(packs)).startsWith(expected));
    }

    void tellsFaultsInOrder() {
        const OwnPacks packs = ownPack(ownRule("pattern = 'PRJ-('") + ownRule("pattern = 7"));
        QVERIFY(std::is_sorted(
            packs.faults.begin(), packs.faults.end(),
            [](const auto& a, const auto& b) { return a.place.line < b.place.line; }));
    }

    void advisesExamplesAndUsesTheRule() {
        const OwnPacks packs = ownPack(ownRule("pattern = 'PRJ'"));
        QCOMPARE(packs.rules.size(), std::size_t(1));
        QCOMPARE(packs.faults.size(), std::size_t(2)); // of found and of not_found
        QCOMPARE(refusals(packs.faults), std::size_t(0));
    }

    void readsTermsFromAFile() {
        const OwnPacks packs = ownPack(ownRule("terms_file = \"names.txt\""),
                                       "\xEF\xBB\xBF# customers\n\nSilver Dam\r\nno\n  Red Oak ");
        QCOMPARE(packs.rules[0].rule.terms, (std::vector<std::string>{"Silver Dam", "Red Oak"}));
        QCOMPARE(packs.faults.size(), std::size_t(1));
        QCOMPARE(packs.faults[0].file, std::string("packs/names.txt"));
        QCOMPARE(packs.faults[0].place, (pack_compiler::PackPlace{.line = 4, .column = 1}));
    }

    void tellsOfAListFullOfFaultsInShort() {
        std::string names = "Silver Dam\n";
        for (int i = 0; i < 1000; ++i) {
            names += "x\n";
        }
        const OwnPacks packs = ownPack(ownRule("terms_file = \"names.txt\""), names);
        QCOMPARE(packs.faults.size(), std::size_t(21));
        QVERIFY(packs.faults.back().reason.find("980") != std::string::npos);
    }

    void keepsWhatIsSaidOfAKind() {
        const OwnPacks packs = ownPack(ownRule("pattern = 'PRJ'\nlevel = \"critical\"\nname = { en "
                                               "= \"Code\", nl = \"Sleutel\" }") +
                                       ownRule("pattern = 'PRK'\nlevel = \"warning\""));
        QCOMPARE(packs.kinds.at(KindId("own:code")).level, std::optional(Level::Critical));
        const Policy policy = withOwnKinds(strictPolicy(), packs.kinds, "nl");
        QCOMPARE(levelOf(policy, "own:code", Family::Business), Level::Critical);
        QCOMPARE(policy.kindNames.at("own:code"), std::string("Sleutel"));
        QCOMPARE(withOwnKinds({}, packs.kinds, "fr").kindNames.at("own:code"), std::string("Code"));
    }

    void leavesThePolicyTheLastWord() {
        Policy policy = strictPolicy();
        policy.kindLevels["own:code"] = Level::Off;
        const OwnPacks packs = ownPack(ownRule("pattern = 'PRJ'\nlevel = \"critical\""));
        QCOMPARE(levelOf(withOwnKinds(policy, packs.kinds, "en"), "own:code", Family::Business),
                 Level::Off);
    }
};

std::unique_ptr<QObject> makeOwnPacksTest() {
    return std::make_unique<OwnPacksTest>();
}

} // namespace tacet::tests

#include "own_packs_test.moc"
