#include "detection/checks/europe_west.h"

#include "detection/checks/calendar.h"
#include "detection/checks/continental_ids.h"
#include "detection/checks/digits.h"
#include "detection/checks/english_ids.h"
#include "detection/checks/luhn.h"

namespace tacet::detection {

namespace {

constexpr int digitSum(int number) {
    return number / 10 + number % 10;
}

/// The sum of the digits of each digit times 1 or 2 in turn, the first times `first`.
int alternatingSum(std::string_view digits, int first) {
    int sum = 0;
    int weight = first;
    for (const char c : digits) {
        sum += digitSum(digitOf(c) * weight);
        weight = 3 - weight;
    }
    return sum;
}

/// A letter as its place in the alphabet, from 1, in two digits.
std::array<char, 2> placeOf(char letter) {
    const int place = letter - 'A' + 1;
    return {static_cast<char>('0' + place / 10), static_cast<char>('0' + place % 10)};
}

/// Days and months of a pension number may be unknown, and days then count on.
bool isPensionBirthday(int day, int month) {
    return month <= 12 && (day <= 31 || month == 0);
}

/// The Verhoeff check digit: the place of each digit, from the right, permutes it before it is
/// multiplied in the dihedral group of order ten (J. Verhoeff, Error Detecting Decimal Codes,
/// 1969).
int verhoeffDigit(std::string_view digits) {
    constexpr std::array<int, 10> kPermutation = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
    constexpr std::array<int, 10> kInverse = {0, 4, 3, 2, 1, 5, 6, 7, 8, 9};
    const auto product = [](int a, int b) {
        if (a < 5) {
            return b < 5 ? (a + b) % 5 : 5 + (a + b) % 5;
        }
        return b < 5 ? 5 + (a - b) % 5 : (a - b + 5) % 5;
    };
    int state = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        int value = digitOf(digits[digits.size() - 1 - i]);
        for (std::size_t times = 0; times < (i + 1) % 8; ++times) {
            value = kPermutation[static_cast<std::size_t>(value)];
        }
        state = product(state, value);
    }
    return kInverse[static_cast<std::size_t>(state)];
}

bool isLuxembourgBirthday(std::string_view digits) {
    return partOf(digits, 0, 4) >= 1800 &&
           isBirthday(partOf(digits, 0, 4), partOf(digits, 4, 2), partOf(digits, 6, 2));
}

/// A name filled up with nines: letters, then nines.
bool isFilledName(std::string_view name) {
    const std::size_t letters = name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    return letters == name.npos || name.find_first_not_of('9', letters) == name.npos;
}

} // namespace

bool isAustrianInsurance(std::string_view candidate) {
    constexpr std::array<int, 10> kWeights = {3, 7, 9, 0, 5, 8, 4, 2, 1, 6};
    return isDigits(candidate, 10) && candidate[0] != '0' &&
           weightedSum(candidate, kWeights) % 11 == digitOf(candidate[3]);
}

bool isBelgianBis(std::string_view candidate) {
    return isBelgianNationalNumber(candidate) && partOf(candidate, 2, 2) >= 20;
}

bool isBelgianAccount(std::string_view candidate) {
    if (!isDigits(candidate, 12) || numberOf(candidate.substr(0, 10)) == 0) {
        return false;
    }
    const long long rest = numberOf(candidate.substr(0, 10)) % 97;
    return (rest == 0 ? 97 : rest) == partOf(candidate, 10, 2);
}

bool isSwissInsurance(std::string_view candidate) {
    constexpr std::array<int, 13> kWeights = {1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1};
    return isDigits(candidate, 13) && candidate.substr(0, 3) == "756" &&
           weightedSum(candidate, kWeights) % 10 == 0;
}

bool isGermanPension(std::string_view candidate) {
    constexpr std::array<int, 12> kWeights = {2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};
    if (candidate.size() != 12 || !isUpper(candidate[8]) || !areDigits(candidate.substr(0, 8)) ||
        !areDigits(candidate.substr(9)) || partOf(candidate, 0, 2) < 2 ||
        !isPensionBirthday(partOf(candidate, 2, 2), partOf(candidate, 4, 2))) {
        return false;
    }
    const std::array<char, 2> place = placeOf(candidate[8]);
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i) {
        const char c = i < 8 ? candidate[i] : i < 10 ? place[i - 8] : candidate[i - 1];
        sum += digitSum(digitOf(c) * kWeights[i]);
    }
    return sum % 10 == digitOf(candidate[11]);
}

bool isGermanHealth(std::string_view candidate) {
    if (candidate.size() != 10 || !isUpper(candidate[0]) || !areDigits(candidate.substr(1))) {
        return false;
    }
    const std::array<char, 2> place = placeOf(candidate[0]);
    const int sum =
        alternatingSum({place.data(), 2}, 1) + alternatingSum(candidate.substr(1, 8), 1);
    return sum % 10 == digitOf(candidate[9]);
}

bool isGermanDoctor(std::string_view candidate) {
    constexpr std::array<int, 6> kWeights = {4, 9, 4, 9, 4, 9};
    return isDigits(candidate, 9) && candidate.substr(0, 6) != "000000" &&
           (10 - weightedSum(candidate, kWeights) % 10) % 10 == digitOf(candidate[6]);
}

bool isGermanInstitution(std::string_view candidate) {
    return isDigits(candidate, 9) && candidate[0] != '0' &&
           alternatingSum(candidate.substr(2, 6), 2) % 10 == digitOf(candidate[8]);
}

bool isTravelDocument(std::string_view candidate) {
    constexpr std::array<int, 3> kWeights = {7, 3, 1};
    if (candidate.size() < 2 || !areUpperOrDigits(candidate) || !isDigit(candidate.back())) {
        return false;
    }
    int sum = 0;
    for (std::size_t i = 0; i + 1 < candidate.size(); ++i) {
        const char c = candidate[i];
        sum += (isDigit(c) ? digitOf(c) : c - 'A' + 10) * kWeights[i % 3];
    }
    return sum % 10 == digitOf(candidate.back());
}

bool isSiret(std::string_view candidate) {
    if (!isDigits(candidate, 14)) {
        return false;
    }
    int sum = 0;
    for (const char c : candidate) {
        sum += digitOf(c);
    }
    return (isLuhn(candidate) && isLuhn(candidate.substr(0, 9))) ||
           (candidate.substr(0, 9) == "356000000" && sum % 5 == 0);
}

bool isRcs(std::string_view candidate) {
    constexpr std::size_t kSiren = 9;
    return candidate.size() > kSiren && areUpperOrDigits(candidate) &&
           isLuhn(candidate.substr(candidate.size() - kSiren));
}

bool isBritishTaxReference(std::string_view candidate) {
    constexpr std::array<int, 10> kWeights = {0, 6, 7, 8, 9, 10, 5, 4, 3, 2};
    constexpr std::string_view kChecks = "21987654321";
    return isDigits(candidate, 10) &&
           candidate[0] == kChecks[static_cast<std::size_t>(weightedSum(candidate, kWeights) % 11)];
}

bool isPupilNumber(std::string_view candidate) {
    constexpr std::string_view kLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";
    if (candidate.size() != 13 || !areDigits(candidate.substr(1, 11))) {
        return false;
    }
    const std::size_t letter = kLetters.find(candidate[12]);
    if (!isDigit(candidate[12]) && letter == kLetters.npos) {
        return false;
    }
    constexpr std::array<int, 12> kWeights = {0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    const int last = isDigit(candidate[12]) ? digitOf(candidate[12]) : static_cast<int>(letter);
    const int sum = weightedSum(candidate, kWeights) + 13 * last;
    return candidate[0] == kLetters[static_cast<std::size_t>(sum % 23)];
}

bool isScottishPatient(std::string_view candidate) {
    return isNhsNumber(candidate) &&
           isDateOfAnyCentury(partOf(candidate, 4, 2), partOf(candidate, 2, 2),
                              partOf(candidate, 0, 2));
}

bool isBritishDriver(std::string_view candidate) {
    if (candidate.size() != 16 || !isUpper(candidate[0]) || !isFilledName(candidate.substr(0, 5)) ||
        !areDigits(candidate.substr(5, 6)) || !isUpper(candidate[11]) ||
        !isFilledName(candidate.substr(11, 2)) || !isDigit(candidate[13]) ||
        !isUpper(candidate[14]) || !isUpper(candidate[15])) {
        return false;
    }
    const int month = partOf(candidate, 6, 2) % 50;
    return isDateOfAnyCentury(10 * digitOf(candidate[5]) + digitOf(candidate[10]), month,
                              partOf(candidate, 8, 2));
}

bool isIrishPerson(std::string_view candidate) {
    constexpr std::array<int, 7> kWeights = {8, 7, 6, 5, 4, 3, 2};
    constexpr std::string_view kChecks = "WABCDEFGHIJKLMNOPQRSTUV";
    constexpr std::string_view kSecond = "AHWTX";
    const bool isLong = candidate.size() == 9;
    if ((candidate.size() != 8 && !isLong) || !areDigits(candidate.substr(0, 7)) ||
        (isLong && kSecond.find(candidate[8]) == kSecond.npos)) {
        return false;
    }
    const bool counts = isLong && (candidate[8] == 'A' || candidate[8] == 'H');
    const int sum = weightedSum(candidate, kWeights) + (counts ? 9 * (candidate[8] - 'A' + 1) : 0);
    return candidate[7] == kChecks[static_cast<std::size_t>(sum % 23)];
}

bool isLuxembourgPerson(std::string_view candidate) {
    return isDigits(candidate, 13) && isLuxembourgBirthday(candidate) &&
           isLuhn(candidate.substr(0, 12)) &&
           verhoeffDigit(candidate.substr(0, 11)) == digitOf(candidate[12]);
}

bool isDutchPupil(std::string_view candidate) {
    constexpr std::array<int, 9> kWeights = {9, 8, 7, 6, 5, 4, 3, 2, -1};
    return isDigits(candidate, 9) && candidate.substr(0, 2) == "10" &&
           weightedSum(candidate, kWeights) % 11 == 5;
}

} // namespace tacet::detection
