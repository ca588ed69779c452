#include "agent/markdown.h"

#include <QTest>

#include <memory>

namespace tacet::agent {

class MarkdownTest : public QObject {
    Q_OBJECT

private slots:
    void showsCodeAsItStands_data() {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* reason, const char* code, const char* expected) {
            QTest::newRow(reason) << QByteArray(code) << QByteArray(expected);
        };
        row("plain", "a*b", "`a*b`");
        row("a backtick inside", "a`b", "``a`b``");
        row("backticks at its ends", "``a`", "``` ``a` ```");
        row("blanks at its ends", " a ", "`  a  `");
        row("nothing", "", "`  `");
        row("a line end", "a\nb", "`a\\nb`");
        row("no width", "a\xE2\x80\x8B", "`a\\u{200B}`");
        row("a blank that breaks no line",
            "1\xC2\xA0"
            "000",
            "`1\\u{00A0}000`");
        row("other letters stay", "\xC3\xA9\xE6\x9D\xB1", "`\xC3\xA9\xE6\x9D\xB1`");
    }

    void showsCodeAsItStands() {
        QFETCH(QByteArray, code);
        QTEST(QByteArray::fromStdString(markdownCode(code.toStdString())), "expected");
    }

    void showsWordsAsTheyStand() {
        QCOMPARE(markdownText("a_b *c* [d] <e> `f` \\"),
                 std::string("a\\_b \\*c\\* \\[d] \\<e> \\`f\\` \\\\"));
    }

    void keepsPipesInTheirCells_data() {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("one") << QByteArray("a|b") << QByteArray("| a\\|b |\n");
        QTest::newRow("after a backslash") << QByteArray("a\\|b") << QByteArray("| a\\\\\\|b |\n");
        QTest::newRow("after two") << QByteArray("a\\\\|b") << QByteArray("| a\\\\\\|b |\n");
    }

    void keepsPipesInTheirCells() {
        QFETCH(QByteArray, cell);
        QTEST(QByteArray::fromStdString(markdownRow({cell.toStdString()})), "expected");
    }

    void linksToHeadingsAsGitHubDoes() {
        QCOMPARE(markdownLink("Of no country"), std::string("of-no-country"));
        QCOMPARE(markdownLink("C\xC3\xB4te d'Ivoire"), std::string("c\xC3\xB4te-divoire"));
    }
};

std::unique_ptr<QObject> makeMarkdownTest() {
    return std::make_unique<MarkdownTest>();
}

} // namespace tacet::agent

#include "markdown_test.moc"
