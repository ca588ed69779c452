#include "detection/phone/fictional.h"

#include <algorithm>
#include <array>

namespace tacet::detection {

namespace {

// Kept for fiction by the regulators. What was consulted is public reports of their lists, named at
// each row; the lists themselves were not opened.
constexpr auto kFictional = std::to_array<FictionalNumbers>({
    // Ofcom, numbers for drama use, London 020 7946 0000 to 0999: test data ByteSizedDocs
    {"GB", "442079460???", 2},
    // Arcep, decision 2018-0881, 2.5.12, 01 99 00: French state's design system (DSFR), telephone
    {"FR", "3319900????", 2},
    // ACMA, numbers for film and TV, (02) 5550: Wikipedia, Fictitious telephone number
    {"AU", "6125550????", 2},
    // Bundesnetzagentur, notice 148/2021, Berlin (0)30 23125 000 to 999: teltarif.de news 84487
    {"DE", "493023125???", 2},
    // PTS, numbers for films and books, 08-465 004 00 to 99: comments of public demo data
    {"SE", "468465004??", 2},
    // NANPA, 555-0100 to 555-0199 of each area: Wikipedia, Area codes in the United States
    {"US", "120255501??", 1},
    {"CA", "141655501??", 1},
});

bool fits(std::string_view digits, std::string_view form) {
    return std::equal(digits.begin(), digits.end(), form.begin(), form.end(),
                      [](char digit, char wanted) { return wanted == '?' || digit == wanted; });
}

bool fitsWithTrunk(std::string_view digits, const FictionalNumbers& row) {
    return digits.size() == row.digits.size() + 1 && digits[row.code] == '0' &&
           fits(digits.substr(0, row.code), row.digits.substr(0, row.code)) &&
           fits(digits.substr(row.code + 1), row.digits.substr(row.code));
}

} // namespace

std::span<const FictionalNumbers> fictionalNumbers() {
    return kFictional;
}

bool isFictional(std::string_view digits) {
    if (digits.substr(0, 2) == "00") {
        digits.remove_prefix(2);
    }
    return std::any_of(kFictional.begin(), kFictional.end(), [digits](const FictionalNumbers& row) {
        return fits(digits, row.digits) || fitsWithTrunk(digits, row);
    });
}

} // namespace tacet::detection
