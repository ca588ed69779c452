#include "agent/catalogue_json.h"
#include "tests/agent/catalogue/small_catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

namespace tacet::agent {

namespace {

QJsonObject read(const Catalogue& catalogue) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(catalogueJson(catalogue))).object();
}

} // namespace

class CatalogueJsonTest : public QObject {
    Q_OBJECT

private slots:
    void saysAllThatAKindIs() {
        const QByteArray expected = R"({
            "counts": {"kinds": 3, "vendorSecrets": 1, "rules": 3, "countries": 1},
            "types": [{"name": "api_key", "kinds": 1},
                      {"name": "iban", "kinds": 1, "measured":
                          {"spans": 42, "precision": 0.9876, "recall": 0.5}},
                      {"name": "national_id", "kinds": 1}],
            "kinds": [
                {"id": "api_key:acme", "family": "secrets", "level": "critical",
                 "isVendorSecret": true, "countries": [], "rules": [
                    {"pattern": "[a-z|]{20}", "isAssigned": true, "needsContext": false, "hasTypeWords": false,
                     "confidence": {"bare": "low", "context": "high"},
                     "literals": ["acme", "acme-key"], "words": [], "source": "the vendor",
                     "found": ["acme = [[abc|defghijklmnopqrstuvwxyz0123456789abcdefghijk]]"],
                     "notFound": ["acme = none"]}]},
                {"id": "iban", "family": "financial", "level": "critical",
                 "isVendorSecret": false, "countries": [],
                 "measured": {"spans": 42, "precision": 0.9876, "recall": 0.5}, "rules": [
                    {"pattern": "[A-Z]{2}|`", "check": "iban", "isAssigned": false,
                     "needsContext": false, "hasTypeWords": false, "confidence": {"bare": "high", "context": "high"},
                     "literals": [], "words": [], "source": "the registry | page *1*",
                     "found": ["Pay [[NL91 ABNA 0417 1643 00]]"],
                     "notFound": ["order\u200BNL91"]}]},
                {"id": "national_id:NL_BSN", "family": "identity", "level": "critical",
                 "isVendorSecret": false, "countries": ["NL"], "rules": [
                    {"detector": "citizen", "isAssigned": false, "needsContext": true, "hasTypeWords": true,
                     "confidence": {"bare": "low", "context": "high"}, "literals": [],
                     "words": ["bsn", "burger*"], "source": "unverified",
                     "found": ["BSN [[111222333]]"], "notFound": ["111222333"]}]}]})";
        const QJsonObject written = read(smallCatalogue());
        QVERIFY2(written == QJsonDocument::fromJson(expected).object(),
                 QJsonDocument(written).toJson());
    }

    void isWholeForTheBuiltInPacks() {
        const Catalogue catalogue = builtInCatalogue();
        const QJsonObject written = read(catalogue);
        QCOMPARE(std::size_t(written["kinds"].toArray().size()), catalogue.kinds.size());
        QCOMPARE(std::size_t(written["types"].toArray().size()), catalogue.types.size());
    }
};

std::unique_ptr<QObject> makeCatalogueJsonTest() {
    return std::make_unique<CatalogueJsonTest>();
}

} // namespace tacet::agent

#include "catalogue_json_test.moc"
