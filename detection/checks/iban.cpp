#include "detection/checks/iban.h"

#include "detection/checks/digits.h"

#include <array>

namespace tacet::detection {

namespace {

/// What follows the check digits in one country's IBAN: runs of a length and a class, where n is
/// digits, a letters and c either, as in the registry.
struct Form {
    std::string_view country;
    std::string_view runs;
};

// Sorted by country. Equal to iban.dat of python-stdnum 1.18, which is made from the SWIFT IBAN
// Registry, for all its countries; FK, HN, MN, NI, OM, SO and YE are from public libraries that
// follow later releases, as is the letter in the bank code of BR (release 103). The registry itself
// was not opened.
constexpr auto kForms = std::to_array<Form>({
    {"AD", "8n12c"},    {"AE", "19n"},      {"AL", "8n16c"},     {"AT", "16n"},
    {"AZ", "4a20c"},    {"BA", "16n"},      {"BE", "12n"},       {"BG", "4a6n8c"},
    {"BH", "4a14c"},    {"BI", "23n"},      {"BR", "8c15n1a1c"}, {"BY", "4c4n16c"},
    {"CH", "5n12c"},    {"CR", "18n"},      {"CY", "8n16c"},     {"CZ", "20n"},
    {"DE", "18n"},      {"DJ", "23n"},      {"DK", "14n"},       {"DO", "4c20n"},
    {"EE", "16n"},      {"EG", "25n"},      {"ES", "20n"},       {"FI", "14n"},
    {"FK", "2a12n"},    {"FO", "14n"},      {"FR", "10n11c2n"},  {"GB", "4a14n"},
    {"GE", "2a16n"},    {"GI", "4a15c"},    {"GL", "14n"},       {"GR", "7n16c"},
    {"GT", "24c"},      {"HN", "4a20n"},    {"HR", "17n"},       {"HU", "24n"},
    {"IE", "4a14n"},    {"IL", "19n"},      {"IQ", "4a15n"},     {"IS", "22n"},
    {"IT", "1a10n12c"}, {"JO", "4a4n18c"},  {"KW", "4a22c"},     {"KZ", "3n13c"},
    {"LB", "4n20c"},    {"LC", "4a24c"},    {"LI", "5n12c"},     {"LT", "16n"},
    {"LU", "3n13c"},    {"LV", "4a13c"},    {"LY", "21n"},       {"MC", "10n11c2n"},
    {"MD", "20c"},      {"ME", "18n"},      {"MK", "3n10c2n"},   {"MN", "16n"},
    {"MR", "23n"},      {"MT", "4a5n18c"},  {"MU", "4a19n3a"},   {"NI", "4a20n"},
    {"NL", "4a10n"},    {"NO", "11n"},      {"OM", "3n16c"},     {"PK", "4a16c"},
    {"PL", "24n"},      {"PS", "4a21c"},    {"PT", "21n"},       {"QA", "4a21c"},
    {"RO", "4a16c"},    {"RS", "18n"},      {"RU", "14n15c"},    {"SA", "2n18c"},
    {"SC", "4a20n3a"},  {"SD", "14n"},      {"SE", "20n"},       {"SI", "15n"},
    {"SK", "20n"},      {"SM", "1a10n12c"}, {"SO", "19n"},       {"ST", "21n"},
    {"SV", "4a20n"},    {"TL", "19n"},      {"TN", "20n"},       {"TR", "6n16c"},
    {"UA", "6n19c"},    {"VA", "18n"},      {"VG", "4a16n"},     {"XK", "16n"},
    {"YE", "4a4n18c"},
});

bool isOfClass(char c, char run) {
    return (run != 'a' && isDigit(c)) || (run != 'n' && isUpper(c));
}

const Form* formOf(std::string_view country) {
    const auto at = std::lower_bound(
        kForms.begin(), kForms.end(), country,
        [](const Form& form, std::string_view wanted) { return form.country < wanted; });
    return at != kForms.end() && at->country == country ? &*at : nullptr;
}

/// One run of a form, taken off the front of `runs`.
struct Run {
    std::size_t length = 0;
    char kind = 'n';
};

Run takeRun(std::string_view& runs) {
    Run run;
    while (isDigit(runs.front())) {
        run.length = run.length * 10 + static_cast<std::size_t>(digitOf(runs.front()));
        runs.remove_prefix(1);
    }
    run.kind = runs.front();
    runs.remove_prefix(1);
    return run;
}

bool hasForm(std::string_view account, std::string_view runs) {
    while (!runs.empty()) {
        const Run run = takeRun(runs);
        if (account.size() < run.length) {
            return false;
        }
        for (const char c : account.substr(0, run.length)) {
            if (!isOfClass(c, run.kind)) {
                return false;
            }
        }
        account.remove_prefix(run.length);
    }
    return account.empty();
}

int mod97From(int remainder, std::string_view text) {
    for (const char c : text) {
        remainder = isDigit(c) ? (remainder * 10 + digitOf(c)) % 97
                               : (remainder * 100 + (c - 'A' + 10)) % 97;
    }
    return remainder;
}

} // namespace

int mod97(std::string_view text) {
    return mod97From(0, text);
}

std::size_t ibanLength(std::string_view country) {
    const Form* form = formOf(country);
    if (form == nullptr) {
        return 0;
    }
    std::size_t length = 4;
    for (std::string_view runs = form->runs; !runs.empty();) {
        length += takeRun(runs).length;
    }
    return length;
}

bool isIban(std::string_view candidate) {
    if (candidate.size() < 5) {
        return false;
    }
    const Form* form = formOf(candidate.substr(0, 2));
    const std::string_view check = candidate.substr(2, 2);
    const std::string_view account = candidate.substr(4);
    if (form == nullptr || !areDigits(check) || !hasForm(account, form->runs)) {
        return false;
    }
    const auto digits = numberOf(check);
    return 2 <= digits && digits <= 98 && mod97From(mod97(account), candidate.substr(0, 4)) == 1;
}

} // namespace tacet::detection
