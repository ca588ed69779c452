#include "detection/checks/continental_ids.h"

#include "detection/checks/calendar.h"
#include "detection/checks/digits.h"

namespace tacet::detection {

namespace {

/// The control letter of a NIF or NIE with this number.
char spanishLetter(long long number) {
    return "TRWAGMYFPDXBNJZSQVHLCKE"[number % 23];
}

/// A month of a Belgian number: BIS numbers count 20 or 40 higher; 0 is unknown.
bool isBelgianMonth(int month) {
    const int plain = month < 20 ? month : month < 40 ? month - 20 : month - 40;
    return plain <= 12;
}

/// True when a digit stands two or three times among `digits`, not three times in a row, and every
/// other at most once.
bool repeatsOneDigit(std::string_view digits) {
    std::array<int, 10> counts{};
    for (std::size_t i = 0; i < digits.size(); ++i) {
        ++counts[static_cast<std::size_t>(digitOf(digits[i]))];
        if (i >= 2 && digits[i] == digits[i - 1] && digits[i] == digits[i - 2]) {
            return false;
        }
    }
    const auto repeated = std::count_if(counts.begin(), counts.end(), [](int n) { return n > 1; });
    return repeated == 1 && *std::max_element(counts.begin(), counts.end()) <= 3;
}

bool isFrenchMonth(int month) {
    return (1 <= month && month <= 12) || month == 20 || (30 <= month && month <= 42) ||
           50 <= month; // where the civil state does not tell it
}

/// The number that a NIR is divided as: Corsica's 2A counts as 19, 2B as 18.
long long nirNumber(std::string_view nir) {
    const std::string_view department = nir.substr(5, 2);
    const int place = department == "2A" ? 19 : department == "2B" ? 18 : partOf(nir, 5, 2);
    return (numberOf(nir.substr(0, 5)) * 100 + place) * 1'000'000 + numberOf(nir.substr(7, 6));
}

} // namespace

bool isBsn(std::string_view candidate) {
    constexpr std::array<int, 9> kWeights = {9, 8, 7, 6, 5, 4, 3, 2, -1};
    return isDigits(candidate, 9) && candidate != "000000000" &&
           weightedSum(candidate, kWeights) % 11 == 0;
}

bool isBelgianNationalNumber(std::string_view candidate) {
    if (!isDigits(candidate, 11) || !isBelgianMonth(partOf(candidate, 2, 2)) ||
        partOf(candidate, 4, 2) > 31) {
        return false;
    }
    const int serial = partOf(candidate, 6, 3);
    const long long number = numberOf(candidate.substr(0, 9));
    const int check = partOf(candidate, 9, 2);
    const bool before2000 = check == 97 - number % 97;
    const bool since2000 = check == 97 - (2'000'000'000 + number) % 97 &&
                           2000 + partOf(candidate, 0, 2) <= kLastBirthYear;
    return 1 <= serial && serial <= 998 && (before2000 || since2000);
}

bool isGermanTaxId(std::string_view candidate) {
    return isDigits(candidate, 11) && candidate.front() != '0' &&
           repeatsOneDigit(candidate.substr(0, 10)) && passesMod11And10(candidate);
}

bool isNir(std::string_view candidate) {
    if (candidate.size() != 15) {
        return false;
    }
    const bool corsican = candidate[5] == '2' && (candidate[6] == 'A' || candidate[6] == 'B');
    if (!areDigits(candidate.substr(0, 6)) || (!corsican && !isDigit(candidate[6])) ||
        !areDigits(candidate.substr(7))) {
        return false;
    }
    return std::string_view("123478").find(candidate[0]) != std::string_view::npos &&
           isFrenchMonth(partOf(candidate, 3, 2)) && candidate.substr(5, 2) != "00" &&
           partOf(candidate, 13, 2) == 97 - nirNumber(candidate) % 97;
}

bool isNif(std::string_view candidate) {
    if (candidate.size() != 9) {
        return false;
    }
    const char first = candidate[0];
    const bool lettered = first == 'K' || first == 'L' || first == 'M';
    const std::string_view digits = candidate.substr(lettered ? 1 : 0, lettered ? 7 : 8);
    return areDigits(digits) && candidate[8] == spanishLetter(numberOf(digits));
}

bool isNie(std::string_view candidate) {
    if (candidate.size() != 9 || candidate[0] < 'X' || 'Z' < candidate[0] ||
        !areDigits(candidate.substr(1, 7))) {
        return false;
    }
    const long long number = (candidate[0] - 'X') * 10'000'000LL + numberOf(candidate.substr(1, 7));
    return candidate[8] == spanishLetter(number);
}

bool isPesel(std::string_view candidate) {
    constexpr std::array<int, 11> kWeights = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1};
    constexpr std::array<int, 5> kCenturies = {1900, 2000, 2100, 2200, 1800}; // by month / 20
    if (!isDigits(candidate, 11)) {
        return false;
    }
    const int month = partOf(candidate, 2, 2);
    const int year = kCenturies[static_cast<std::size_t>(month / 20)] + partOf(candidate, 0, 2);
    return isBirthday(year, month % 20, partOf(candidate, 4, 2)) &&
           weightedSum(candidate, kWeights) % 10 == 0;
}

} // namespace tacet::detection
