#include "detection/phone/phone.h"
#include "tests/detection/value_tests.h"

#include <QTest>

#include <array>
#include <string>

namespace tacet::tests {

using detection::PhoneNotation;
using detection::readPhone;

class PhoneTest : public QObject {
    Q_OBJECT

private slots:
    void readsANumberWithItsSpan_data();
    void readsANumberWithItsSpan();
    void saysHowItIsWritten_data();
    void saysHowItIsWritten();
    void takesTheFirstRegionThatFits();
    void needsARegionForANationalNumber();
    void looksAtAWindowOnly();
};

void PhoneTest::readsANumberWithItsSpan_data() {
    // Numbers are from ranges that regulators keep for films and books, or break a plan.
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* reason, const char* text, const char* expected) {
        QTest::newRow(reason) << QByteArray(text) << QByteArray(expected);
    };
    row("country code", "+44 20 7946 0018 today", "+44 20 7946 0018");
    row("country code, run together", "+442079460018.", "+442079460018");
    row("a trunk prefix in brackets", "+44 (0)20 7946 0018", "+44 (0)20 7946 0018");
    row("exit code", "0044 20 7946 0018", "0044 20 7946 0018");
    row("national", "020 7946 0018, please", "020 7946 0018");
    row("area code in brackets", "(020) 7946 0018", "(020) 7946 0018");
    row("brackets about it all", "(020 7946 0018)", "020 7946 0018");
    row("dashes", "020-7946-0018", "020-7946-0018");
    row("dots", "020.7946.0018", "020.7946.0018");
    row("no-break spaces",
        "020\xC2\xA0"
        "7946\xC2\xA0"
        "0018",
        "020\xC2\xA0"
        "7946\xC2\xA0"
        "0018");
    row("en dashes",
        "020\xE2\x80\x93"
        "7946\xE2\x80\x93"
        "0018",
        "020\xE2\x80\x93"
        "7946\xE2\x80\x93"
        "0018");
    row("a number after it", "020 7946 0018 2026", "020 7946 0018");
    row("another phone after a slash", "020 7946 0018/020 7946 0019", "020 7946 0018");
    row("a line break ends it", "020 7946\n0018", "");
    row("more digits tied to it", "020 7946 0018-77", "");
    row("a longer number", "02079460018123", "");
    row("letters tied to it", "02079460018abc", "");
    row("a digit missing", "020 7946 001", "");
    row("no such area", "+44 0 1", "");
    row("no such country code", "+999 20 7946 0018", "");
    row("plus alone", "+", "");
    row("nothing", "", "");
    row("too many separators", "020    7946 0018", "");
}

void PhoneTest::readsANumberWithItsSpan() {
    QFETCH(QByteArray, text);
    const std::string source = text.toStdString();
    constexpr std::array<std::string_view, 1> kHome = {"GB"};
    const auto reading = readPhone(source, 0, kHome);
    const Span span = reading ? reading->span : Span{};
    QTEST(QByteArray::fromStdString(source.substr(span.begin, length(span))), "expected");
}

void PhoneTest::saysHowItIsWritten_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("home");
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<int>("notation");
    const auto row = [](const char* reason, const char* text, const char* home, const char* region,
                        PhoneNotation notation) {
        QTest::newRow(reason) << QByteArray(text) << QByteArray(home) << QByteArray(region)
                              << static_cast<int>(notation);
    };
    row("plus, any home", "+44 20 7946 0018", "FR", "GB", PhoneNotation::International);
    row("exit code", "0044 20 7946 0018", "FR", "GB", PhoneNotation::International);
    row("North American exit code", "011 44 20 7946 0018", "US", "GB",
        PhoneNotation::International);
    row("trunk prefix", "020 7946 0018", "GB", "GB", PhoneNotation::National);
    row("no trunk prefix where one is written", "20 7946 0018", "GB", "GB", PhoneNotation::Bare);
    row("no trunk prefix where none is written", "212-555-0123", "US", "US",
        PhoneNotation::National);
    row("shared country code", "+1 416 555 0123", "FR", "CA", PhoneNotation::International);
    row("French fiction", "01 99 00 12 34", "FR", "FR", PhoneNotation::National);
    row("Australian fiction", "(02) 5550 1234", "AU", "AU", PhoneNotation::National);
}

void PhoneTest::saysHowItIsWritten() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, home);
    const std::string source = text.toStdString();
    const std::string region = home.toStdString();
    const std::array<std::string_view, 1> regions = {region};
    const auto reading = readPhone(source, 0, regions);
    QVERIFY(reading.has_value());
    QTEST(QByteArray::fromStdString(std::string(reading->region)), "region");
    QTEST(static_cast<int>(reading->notation), "notation");
}

void PhoneTest::takesTheFirstRegionThatFits() {
    const std::string text = "020 7946 0018";
    constexpr std::array<std::string_view, 3> kRegions = {"ZZ", "FR", "GB"};
    const auto reading = readPhone(text, 0, kRegions);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->region, std::string_view("GB"));
}

void PhoneTest::needsARegionForANationalNumber() {
    QVERIFY(!readPhone("020 7946 0018", 0, {}));
    QVERIFY(readPhone("+44 20 7946 0018", 0, {}));
}

void PhoneTest::looksAtAWindowOnly() {
    const std::string text = "x +44 20 7946 0018 " + std::string(1000, '1');
    const auto reading = readPhone(text, 2, {});
    QVERIFY(reading.has_value());
    QVERIFY(reading->span == (Span{2, 18}));
    QVERIFY(!readPhone(text, 3, {}));  // not at the digits after a plus
    QVERIFY(!readPhone(text, 4, {}));  // nor inside them
    QVERIFY(!readPhone(text, 30, {})); // nor inside a long row of digits
}

std::unique_ptr<QObject> makePhoneTest() {
    return std::make_unique<PhoneTest>();
}

} // namespace tacet::tests

#include "phone_test.moc"
