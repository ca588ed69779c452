#include "agent/catalogue_page.h"
#include "tests/agent/catalogue/small_catalogue.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <memory>

namespace tacet::agent {

namespace {

// The cells of a row as GitHub cuts them: a backslash takes the next sign along.
qsizetype cellsOf(const QString& row) {
    static const QRegularExpression kEscaped(QStringLiteral("\\\\."));
    return QString(row).remove(kEscaped).count('|') - 1;
}

} // namespace

class CataloguePageTest : public QObject {
    Q_OBJECT

private slots:
    void saysAllThatAKindIs() {
        const QString page = QString::fromStdString(cataloguePage(smallCatalogue()));
        for (const char* const part :
             {"**2 kinds** besides **1 vendor secrets**, by 3 rules, with numbers of 1 countries.",
              "[Netherlands](#netherlands)", "### Netherlands\n\n#### `national_id:NL_BSN`\n",
              "identity, critical; not measured",
              "- the code `citizen`\n  - Confidence: high beside its words only\n"
              "  - Words: bsn, burger\\*; and those for its type\n  - Source: unverified\n  - "
              "Found: `BSN [[111222333]]`\n"
              "  - Not found: `111222333`\n",
              "financial, critical; precision 0.99, recall 0.50 (42 labelled)",
              "- `` [A-Z]{2}|` ``, proven by `iban`\n  - Confidence: high\n",
              "  - Source: the registry | page \\*1\\*\n", "`order\\u{200B}NL91`"}) {
            QVERIFY2(page.contains(QString::fromUtf8(part)), part);
        }
    }

    void cutsTheExamplesOfVendorsShort() {
        const QString page = QString::fromStdString(cataloguePage(smallCatalogue()));
        const QString row = QStringLiteral(
            "| `api_key:acme` | `[a-z\\|]{20}`, assigned to a name with `acme`, "
            "`acme-key` | high | `acme = [[abc\\|defghijklmn\u2026"
            "z0123456789abcdefghijk]]` | `acme = none` | the vendor | not measured |\n");
        QVERIFY2(page.contains(row), qPrintable(page.section("## Vendor secrets", -1)));
    }

    void cutsTablesIntoWholeRows() {
        const QString page = QString::fromStdString(cataloguePage(builtInCatalogue()));
        qsizetype cells = 0;
        int rows = 0;
        for (const QString& line : page.split('\n')) {
            const bool isRow = line.startsWith('|');
            if (isRow && cells != 0) {
                QVERIFY2(cellsOf(line) == cells && line.endsWith(" |"), qPrintable(line));
            }
            cells = isRow ? cellsOf(line) : 0;
            rows += isRow ? 1 : 0;
        }
        QVERIFY(rows > 230);
    }

    void linksOnlyToItsOwnHeadings() {
        const QString page = QString::fromStdString(cataloguePage(builtInCatalogue()));
        static const QRegularExpression kHeading(QStringLiteral("^##+ ([^`\\n]+)$"),
                                                 QRegularExpression::MultilineOption);
        static const QRegularExpression kLink(QStringLiteral("\\]\\(#([^)]+)\\)"));
        QSet<QString> headings;
        for (const auto& match : kHeading.globalMatch(page)) {
            const QString link = match.captured(1).toLower().replace(' ', '-').remove('\'');
            QVERIFY2(!headings.contains(link), qPrintable(link));
            headings.insert(link);
        }
        for (const auto& match : kLink.globalMatch(page)) {
            QVERIFY2(headings.contains(match.captured(1)), qPrintable(match.captured(1)));
        }
    }
};

std::unique_ptr<QObject> makeCataloguePageTest() {
    return std::make_unique<CataloguePageTest>();
}

} // namespace tacet::agent

#include "catalogue_page_test.moc"
