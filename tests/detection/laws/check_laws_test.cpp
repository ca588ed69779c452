#include "detection/checks/check_table.h"
#include "detection/rule_examples.h"
#include "detection/rule_pack.h"
#include "tests/detection/marked_text.h"
#include "tests/room_tests.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace tacet::tests {

using namespace detection;

namespace {

/// The value of an example as checks read it: capitals and digits, after the rule's prefix.
std::string candidateOf(std::string_view value, std::string_view prefix) {
    std::string candidate(prefix);
    for (const char c : value) {
        if ('a' <= c && c <= 'z') {
            candidate += static_cast<char>(c - 'a' + 'A');
        } else if (('0' <= c && c <= '9') || ('A' <= c && c <= 'Z')) {
            candidate += c;
        }
    }
    return candidate;
}

// Values that the check takes as they stand; rules may mark less than it wants to see.
std::vector<std::string> candidatesFor(std::string_view check, Check* holds) {
    std::vector<std::string> candidates;
    for (const RuleExample& example : ruleExamples()) {
        const Rule& rule = builtInRules().rules[example.index];
        if (rule.check != check) {
            continue;
        }
        const MarkedText marked = unmarked(example.text);
        for (const Span mark : marked.marks) {
            candidates.push_back(
                candidateOf(marked.text.substr(mark.begin, length(mark)), rule.checkPrefix));
        }
    }
    candidates.erase(std::remove_if(candidates.begin(), candidates.end(),
                                    [holds](const std::string& one) { return !holds(one); }),
                     candidates.end());
    return candidates;
}

} // namespace

/// A check that declares to notice every changed digit does so. Which may declare it follows from
/// the scheme: sums of a prime modulus without a remainder that stands for two, sums of ten with
/// weights that share no factor with it, Luhn, ISO 7064, Verhoeff. Sums of eleven that write ten as
/// nought may not.
class CheckLawsTest : public QObject {
    Q_OBJECT

private slots:
    void breakWithEveryChangedDigit_data() {
        QTest::addColumn<QByteArray>("check");
        const auto declare = [](const char* scheme, std::initializer_list<const char*> checks) {
            for (const char* const check : checks) {
                QTest::addRow("%s: %s", scheme, check) << QByteArray(check);
            }
        };
        declare("Luhn", {"card", "luhn", "ca_sin", "cusip", "gr_amka", "iccid", "il_id", "imei",
                         "isin", "us_npi", "za_id"});
        declare("97", {"be_bis", "fr_nir", "iban", "lei", "rf_reference"});
        declare("11, ten is refused", {"gb_chi", "gb_nhs", "nl_bsn", "no_account"});
        declare("11, ten is a letter", {"vin"});
        declare("23, letters", {"es_nie", "es_nif", "ie_pps"});
        declare("31, letters", {"fi_hetu"});
        declare("10, weights prime to it",
                {"ar_cbu", "ch_ahv", "hu_account", "hu_taj", "pl_pesel", "sedol", "us_aba"});
        declare("10, by tables", {"ch_qrr", "in_aadhaar"});
        declare("ISO 7064, 11 and 10", {"de_idnr"});
    }

    void breakWithEveryChangedDigit() {
        QFETCH(QByteArray, check);
        Check* const holds = findCheck(check.toStdString());
        QVERIFY(holds != nullptr);
        const std::vector<std::string> candidates = candidatesFor(check.toStdString(), holds);
        QVERIFY(candidates.size() >= 3);
        for (const std::string& good : candidates) {
            requireBreaks(holds, good);
        }
    }

private:
    static void requireBreaks(Check* holds, const std::string& good) {
        for (std::size_t i = 0; i < good.size(); ++i) {
            for (char digit = '0'; '0' <= good[i] && good[i] <= '9' && digit <= '9'; ++digit) {
                std::string changed = good;
                changed[i] = digit;
                QVERIFY2(holds(changed) == (digit == good[i]), changed.c_str());
            }
        }
    }
};

std::unique_ptr<QObject> makeCheckLawsTest() {
    return std::make_unique<CheckLawsTest>();
}

} // namespace tacet::tests

int main(int argc, char** argv) {
    return tacet::tests::runAll(argc, argv, {tacet::tests::makeCheckLawsTest});
}

#include "check_laws_test.moc"
