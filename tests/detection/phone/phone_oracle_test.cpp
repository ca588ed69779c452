#include "detection/phone/phone.h"
#include "tests/detection/value_tests.h"

#include <QTest>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace tacet::tests {

using detection::readPhone;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

constexpr unsigned kSeed = 20261124;
constexpr double kWanted = 0.995; ///< of the judgements agree

/// Counts how often the library and the tables agree.
struct Tally {
    int agreed = 0;
    int missed = 0; ///< the library says valid, the tables do not
    int raised = 0; ///< the tables say valid, the library does not

    void add(bool library, bool tables) {
        agreed += library == tables ? 1 : 0;
        missed += library && !tables ? 1 : 0;
        raised += !library && tables ? 1 : 0;
    }
    [[nodiscard]] double rate() const {
        return static_cast<double>(agreed) / std::max(agreed + missed + raised, 1);
    }
    [[nodiscard]] QString text() const {
        return QStringLiteral("agreed %1, missed %2, raised %3 (seed %4)")
            .arg(agreed)
            .arg(missed)
            .arg(raised)
            .arg(kSeed);
    }
};

const PhoneNumberUtil& library() {
    return *PhoneNumberUtil::GetInstance();
}

std::set<std::string> allRegions() {
    std::set<std::string> regions;
    library().GetSupportedRegions(&regions);
    return regions;
}

/// The library's example numbers of `region`, one of each type.
std::vector<PhoneNumber> examplesOf(const std::string& region) {
    std::vector<PhoneNumber> examples;
    for (int type = PhoneNumberUtil::FIXED_LINE; type <= PhoneNumberUtil::VOICEMAIL; ++type) {
        PhoneNumber number;
        if (library().GetExampleNumberForType(
                region, static_cast<PhoneNumberUtil::PhoneNumberType>(type), &number)) {
            examples.push_back(number);
        }
    }
    return examples;
}

std::string formatted(const PhoneNumber& number, PhoneNumberUtil::PhoneNumberFormat format) {
    std::string text;
    library().Format(number, format, &text);
    return text;
}

std::string digitsOf(const std::string& text) {
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                 [](char c) { return '0' <= c && c <= '9'; });
    return digits;
}

bool isValid(const std::string& text, const std::string& region) {
    PhoneNumber number;
    return library().Parse(text, region, &number) == PhoneNumberUtil::NO_PARSING_ERROR &&
           library().IsValidNumber(number);
}

/// True when the tables read the whole of `text` as one number.
bool isRead(const std::string& text, const std::string& region) {
    const std::string_view home = region;
    const auto reading = readPhone(text, 0, {&home, 1});
    return reading && reading->span == Span{0, text.size()};
}

std::string randomDigits(std::size_t length, std::mt19937& random) {
    std::string digits;
    while (digits.size() < length) {
        digits += static_cast<char>('0' + random() % 10);
    }
    return digits;
}

/// `digits` with one of them changed.
std::string changed(std::string digits, std::mt19937& random) {
    digits[random() % digits.size()] = static_cast<char>('0' + random() % 10);
    return digits;
}

} // namespace

class PhoneOracleTest : public QObject {
    Q_OBJECT

private slots:
    void readsTheExamplesOfEveryRegion_data();
    void readsTheExamplesOfEveryRegion();
    void agreesOnChangedExamples();
    void agreesOnRandomDigitsAbroad();
    void agreesOnRandomDigitsAtHome();
};

void PhoneOracleTest::readsTheExamplesOfEveryRegion_data() {
    QTest::addColumn<int>("format");
    QTest::newRow("E.164") << static_cast<int>(PhoneNumberUtil::E164);
    QTest::newRow("international") << static_cast<int>(PhoneNumberUtil::INTERNATIONAL);
    QTest::newRow("national") << static_cast<int>(PhoneNumberUtil::NATIONAL);
}

void PhoneOracleTest::readsTheExamplesOfEveryRegion() {
    QFETCH(int, format);
    Tally tally;
    for (const std::string& region : allRegions()) {
        for (const PhoneNumber& example : examplesOf(region)) {
            const std::string text =
                formatted(example, static_cast<PhoneNumberUtil::PhoneNumberFormat>(format));
            if (digitsOf(text).size() >= 6) {
                tally.add(isValid(text, region), isRead(text, region));
            }
        }
    }
    QVERIFY(tally.agreed > 1000);
    QVERIFY2(tally.rate() >= kWanted, qPrintable(tally.text()));
}

void PhoneOracleTest::agreesOnChangedExamples() {
    std::mt19937 random(kSeed);
    Tally abroad;
    Tally home;
    for (const std::string& region : allRegions()) {
        for (const PhoneNumber& example : examplesOf(region)) {
            for (int round = 0; round < 10; ++round) {
                const std::string plus =
                    "+" + changed(digitsOf(formatted(example, PhoneNumberUtil::E164)), random);
                abroad.add(isValid(plus, "ZZ"),
                           !detection::regionOfInternational(digitsOf(plus)).empty());
                const std::string national =
                    changed(digitsOf(formatted(example, PhoneNumberUtil::NATIONAL)), random);
                home.add(isValid(national, region), detection::isNationalPhone(national, region));
            }
        }
    }
    QVERIFY2(abroad.rate() >= kWanted, qPrintable(abroad.text()));
    QVERIFY2(home.rate() >= kWanted, qPrintable(home.text()));
}

void PhoneOracleTest::agreesOnRandomDigitsAbroad() {
    std::mt19937 random(kSeed);
    Tally tally;
    int valid = 0;
    for (int round = 0; round < 20000; ++round) {
        const std::string digits = randomDigits(7 + random() % 8, random);
        const bool right = isValid("+" + digits, "ZZ");
        valid += right ? 1 : 0;
        tally.add(right, !detection::regionOfInternational(digits).empty());
    }
    QVERIFY2(valid > 1000 && tally.missed + tally.raised < valid / 100, qPrintable(tally.text()));
    QVERIFY2(tally.rate() >= kWanted, qPrintable(tally.text()));
}

void PhoneOracleTest::agreesOnRandomDigitsAtHome() {
    std::mt19937 random(kSeed);
    Tally tally;
    int valid = 0;
    for (const std::string& region : allRegions()) {
        for (int round = 0; round < 200; ++round) {
            const std::string digits = randomDigits(6 + random() % 7, random);
            const bool right = isValid(digits, region);
            valid += right ? 1 : 0;
            tally.add(right, detection::isNationalPhone(digits, region));
        }
    }
    QVERIFY2(valid > 1000 && tally.missed + tally.raised < valid / 100, qPrintable(tally.text()));
    QVERIFY2(tally.rate() >= kWanted, qPrintable(tally.text()));
}

std::unique_ptr<QObject> makePhoneOracleTest() {
    return std::make_unique<PhoneOracleTest>();
}

} // namespace tacet::tests

#include "phone_oracle_test.moc"
