#include "detection/site.h"
#include "tests/detection/value_tests.h"

#include <QTest>

namespace tacet::tests {

class SiteTest : public QObject {
    Q_OBJECT

private slots:
    void sharesASiteUnderOneRegistrableDomain_data();
    void sharesASiteUnderOneRegistrableDomain();
    void knowsPublicSuffixes();
};

void SiteTest::sharesASiteUnderOneRegistrableDomain_data() {
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* reason, const char* a, const char* b, bool expected) {
        QTest::newRow(reason) << QByteArray(a) << QByteArray(b) << expected;
    };
    row("subdomain", "a.example.com", "example.com", true);
    row("two subdomains", "a.example.com", "b.c.example.com", true);
    row("other domain", "example.com", "example.org", false);
    row("look-alike end", "notexample.com", "example.com", false);
    row("two owners under a public suffix", "a.github.io", "b.github.io", false);
    row("one owner under a public suffix", "x.a.github.io", "a.github.io", true);
    row("two owners under co.uk", "a.co.uk", "b.co.uk", false);
    row("one host without a registrable domain", "localhost", "localhost", true);
    row("one address", "127.0.0.1", "127.0.0.1", true);
    row("two addresses that end alike", "10.0.0.1", "20.0.0.1", false);
    row("two IPv6 addresses", "[2001:db8::1]", "[2001:db8::2]", false);
    row("nothing", "", "", false);
}

void SiteTest::sharesASiteUnderOneRegistrableDomain() {
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QTEST(detection::isSameSite(a.toStdString(), b.toStdString()), "expected");
    QTEST(detection::isSameSite(b.toStdString(), a.toStdString()), "expected");
}

void SiteTest::knowsPublicSuffixes() {
    QVERIFY(detection::isPublicSuffix("com"));
    QVERIFY(detection::isPublicSuffix("co.uk"));
    QVERIFY(detection::isPublicSuffix("github.io"));
    QVERIFY(!detection::isPublicSuffix("github.com"));
}

std::unique_ptr<QObject> makeSiteTest() {
    return std::make_unique<SiteTest>();
}

} // namespace tacet::tests

#include "site_test.moc"
