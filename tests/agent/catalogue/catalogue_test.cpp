#include "agent/catalogue.h"
#include "agent/country_names.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <set>
#include <string>

namespace tacet::agent {

namespace {

QByteArray bytes(std::string_view text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

const CatalogueKind* kindOf(const Catalogue& catalogue, std::string_view id) {
    const auto found = std::find_if(catalogue.kinds.begin(), catalogue.kinds.end(),
                                    [id](const CatalogueKind& kind) { return kind.id == id; });
    return found != catalogue.kinds.end() ? &*found : nullptr;
}

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT

private slots:
    void holdsEachKindOnceInOrder() {
        QVERIFY(std::is_sorted(
            m_catalogue.kinds.begin(), m_catalogue.kinds.end(),
            [](const CatalogueKind& a, const CatalogueKind& b) { return a.id < b.id; }));
        std::set<std::string_view> ids;
        for (const CatalogueKind& kind : m_catalogue.kinds) {
            QVERIFY2(ids.insert(kind.id).second, bytes(kind.id).constData());
        }
    }

    void showsWhereEachRuleComesFromAndWhatItFinds() {
        for (const CatalogueKind& kind : m_catalogue.kinds) {
            QVERIFY2(!kind.rules.empty(), bytes(kind.id).constData());
            for (const CatalogueRule& rule : kind.rules) {
                QVERIFY2(!rule.source.empty() && rule.pattern.empty() != rule.detector.empty(),
                         bytes(kind.id).constData());
                QVERIFY2(!rule.found.empty() && !rule.notFound.empty(), bytes(kind.id).constData());
            }
        }
    }

    void namesTheCountryOfEachNationalKind() {
        for (const CatalogueKind& kind : m_catalogue.kinds) {
            for (const std::string_view country : kind.countries) {
                QVERIFY2(countryName(country) != country, bytes(kind.id).constData());
            }
        }
    }

    void knowsWhatAKindIs() {
        const CatalogueKind* const bsn = kindOf(m_catalogue, "national_id:NL_BSN");
        QVERIFY(bsn != nullptr);
        QCOMPARE(bytes(wordFor(bsn->family)), QByteArray("identity"));
        QCOMPARE(bsn->level, Level::Critical);
        QVERIFY(bsn->countries == std::vector<std::string_view>{"NL"});
        QVERIFY(std::find(bsn->rules[0].words.begin(), bsn->rules[0].words.end(),
                          "burgerservicenummer") != bsn->rules[0].words.end());
        QVERIFY(!isVendorSecret(*bsn));
    }

    void countsVendorSecretsApart() {
        const CatalogueCounts counts = countsOf(m_catalogue);
        QVERIFY(counts.vendorSecrets >= 230);
        QVERIFY(counts.kinds - counts.vendorSecrets >= 180);
        QVERIFY(counts.rules >= counts.kinds);
        QVERIFY(counts.countries >= 27);
    }

    void countsTheKindsOfEachType() {
        std::size_t kinds = 0;
        for (const CatalogueType& type : m_catalogue.types) {
            kinds += type.kinds;
        }
        QCOMPARE(kinds, m_catalogue.kinds.size());
    }

    void holdsFiguresThatCanBe() {
        for (const auto figures : {measuredTypes(), measuredKinds()}) {
            QVERIFY(!figures.empty());
            for (const MeasuredFigures& one : figures) {
                const bool isShare =
                    one.precision >= 0 && one.precision <= 1 && one.recall >= 0 && one.recall <= 1;
                QVERIFY2(isShare && one.spans >= 30, bytes(one.name).constData());
            }
        }
    }

private:
    const Catalogue m_catalogue = builtInCatalogue();
};

std::unique_ptr<QObject> makeCatalogueTest() {
    return std::make_unique<CatalogueTest>();
}

} // namespace tacet::agent

#include "catalogue_test.moc"
