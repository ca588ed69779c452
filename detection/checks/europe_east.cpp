#include "detection/checks/europe_east.h"

#include "detection/checks/calendar.h"
#include "detection/checks/digits.h"

namespace tacet::detection {

namespace {

/// 11 less the rest by 11 as a digit: 11 and 10 become 0.
template <std::size_t N> int checkBy11(std::string_view number, const std::array<int, N>& weights) {
    return (11 - weightedSum(number, weights) % 11) % 11 % 10;
}

/// Months count 20 higher for 18xx and 40 for 20xx.
bool isBulgarianDate(std::string_view number) {
    const int month = partOf(number, 2, 2);
    const int century = month > 40 ? 2000 : month > 20 ? 1800 : 1900;
    return isBirthday(century + partOf(number, 0, 2), month % 20, partOf(number, 4, 2));
}

bool isCounty(int county) {
    return (1 <= county && county <= 48) || county == 51 || county == 52 || county == 70 ||
           (80 <= county && county <= 83);
}

/// The century of a CNP by its first digit; foreigners' numbers do not tell it.
int romanianCentury(char c) {
    return c == '3' || c == '4' ? 1800 : c == '5' || c == '6' ? 2000 : 1900;
}

/// The sum of digits, times 9, 7, 3 and 1 in turn, is a multiple of ten.
bool passesBank(std::string_view digits) {
    constexpr std::array<int, 4> kWeights = {9, 7, 3, 1};
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        sum += digitOf(digits[i]) * kWeights[i % 4];
    }
    return sum % 10 == 0;
}

/// The value of a document number's sign: digits, then letters from 10.
int signValue(char c) {
    return isDigit(c) ? digitOf(c) : c - 'A' + 10;
}

/// The digit at `check` is the sum of the other signs, times 7, 3 and 1 in turn, by ten.
bool passesDocument(std::string_view number, std::size_t check) {
    constexpr std::array<int, 3> kWeights = {7, 3, 1};
    int sum = 0;
    std::size_t place = 0;
    for (std::size_t i = 0; i < number.size(); ++i) {
        if (i != check) {
            sum += signValue(number[i]) * kWeights[place++ % 3];
        }
    }
    return sum % 10 == digitOf(number[check]);
}

bool areLetters(std::string_view text) {
    return std::all_of(text.begin(), text.end(), isUpper);
}

/// A group of a Czech account: a multiple of 11 by the powers of two from the right.
bool passesCzechGroup(std::string_view digits) {
    int sum = 0;
    int weight = 1;
    for (std::size_t i = digits.size(); i > 0; --i) {
        sum += digitOf(digits[i - 1]) * weight;
        weight = 2 * weight % 11;
    }
    return sum % 11 == 0;
}

} // namespace

bool isBulgarianPerson(std::string_view candidate) {
    constexpr std::array<int, 9> kWeights = {2, 4, 8, 5, 10, 9, 7, 3, 6};
    return isDigits(candidate, 10) && isBulgarianDate(candidate) &&
           weightedSum(candidate, kWeights) % 11 % 10 == digitOf(candidate[9]);
}

bool isBulgarianForeigner(std::string_view candidate) {
    constexpr std::array<int, 9> kWeights = {21, 19, 17, 13, 11, 9, 7, 3, 1};
    return isDigits(candidate, 10) && candidate.find_first_not_of('0') != candidate.npos &&
           weightedSum(candidate, kWeights) % 10 == digitOf(candidate[9]);
}

bool isCzechBirthday(std::string_view number) {
    const int year = partOf(number, 0, 2);
    const int month = partOf(number, 2, 2) % 50;
    const bool isOld = number.size() == 9;
    const int century = year >= 54 && !isOld ? 1900 : isOld ? (year >= 54 ? 1800 : 1900) : 2000;
    return isBirthday(century + year, month > 20 ? month - 20 : month, partOf(number, 4, 2));
}

bool isBirthNumber(std::string_view candidate) {
    if (isDigits(candidate, 9)) {
        return isCzechBirthday(candidate);
    }
    if (!isDigits(candidate, 10) || !isCzechBirthday(candidate)) {
        return false;
    }
    // Until 1985 a rest of 10 was written as 0.
    const int year = partOf(candidate, 0, 2);
    const long long rest = numberOf(candidate.substr(0, 9)) % 11;
    return (54 <= year && year < 85 ? rest % 10 : rest) == digitOf(candidate[9]);
}

bool isIco(std::string_view candidate) {
    constexpr std::array<int, 7> kWeights = {8, 7, 6, 5, 4, 3, 2};
    return isDigits(candidate, 8) && candidate != "00000000" &&
           (11 - weightedSum(candidate, kWeights) % 11) % 10 == digitOf(candidate[7]);
}

bool isCzechAccountGroup(std::string_view candidate) {
    return candidate.size() <= 10 && areDigits(candidate) && passesCzechGroup(candidate);
}

bool isTaj(std::string_view candidate) {
    constexpr std::array<int, 8> kWeights = {3, 7, 3, 7, 3, 7, 3, 7};
    return isDigits(candidate, 9) && candidate != "000000000" &&
           weightedSum(candidate, kWeights) % 10 == digitOf(candidate[8]);
}

bool isHungarianTax(std::string_view candidate) {
    constexpr std::array<int, 9> kWeights = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    return isDigits(candidate, 10) && candidate[0] == '8' &&
           weightedSum(candidate, kWeights) % 11 == digitOf(candidate[9]);
}

bool isHungarianAccount(std::string_view candidate) {
    return (isDigits(candidate, 16) || isDigits(candidate, 24)) &&
           candidate.find_first_not_of('0') != candidate.npos &&
           passesBank(candidate.substr(0, 8)) && passesBank(candidate.substr(8));
}

bool isCnp(std::string_view candidate) {
    constexpr std::array<int, 12> kWeights = {2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9};
    if (!isDigits(candidate, 13) || candidate[0] == '0' || !isCounty(partOf(candidate, 7, 2)) ||
        !isBirthday(romanianCentury(candidate[0]) + partOf(candidate, 1, 2),
                    partOf(candidate, 3, 2), partOf(candidate, 5, 2))) {
        return false;
    }
    const int rest = weightedSum(candidate, kWeights) % 11;
    return (rest == 10 ? 1 : rest) == digitOf(candidate[12]);
}

bool isOnrc(std::string_view candidate) {
    if (candidate.size() != 14 || !isUpper(candidate[0]) || !areDigits(candidate.substr(1))) {
        return false;
    }
    int sum = candidate[0] % 10;
    for (const char c : candidate.substr(1, 12)) {
        sum += digitOf(c);
    }
    return sum % 10 == digitOf(candidate[13]);
}

bool isJmbg(std::string_view candidate) {
    constexpr std::array<int, 12> kWeights = {7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    if (!isDigits(candidate, 13)) {
        return false;
    }
    const int year = partOf(candidate, 4, 3);
    return isBirthday(year + (year < 800 ? 2000 : 1000), partOf(candidate, 2, 2),
                      partOf(candidate, 0, 2)) &&
           checkBy11(candidate, kWeights) == digitOf(candidate[12]);
}

bool isMaticna(std::string_view candidate) {
    constexpr std::array<int, 6> kWeights = {7, 6, 5, 4, 3, 2};
    if ((candidate.size() != 7 && candidate.size() != 10) || !areDigits(candidate.substr(0, 7))) {
        return false;
    }
    const int rest = weightedSum(candidate, kWeights) % 11; // a rest of 0 is not given out
    return rest != 0 && (11 - rest) % 10 == digitOf(candidate[6]);
}

bool isRegon(std::string_view candidate) {
    constexpr std::array<int, 8> kShort = {8, 9, 2, 3, 4, 5, 6, 7};
    constexpr std::array<int, 13> kLong = {2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8};
    if ((!isDigits(candidate, 9) && !isDigits(candidate, 14)) ||
        candidate.find_first_not_of('0') == candidate.npos) {
        return false;
    }
    return weightedSum(candidate, kShort) % 11 % 10 == digitOf(candidate[8]) &&
           (candidate.size() == 9 ||
            weightedSum(candidate, kLong) % 11 % 10 == digitOf(candidate[13]));
}

bool isPolishCard(std::string_view candidate) {
    return candidate.size() == 9 && areLetters(candidate.substr(0, 3)) &&
           areDigits(candidate.substr(3)) && passesDocument(candidate, 3);
}

bool isPolishPassport(std::string_view candidate) {
    return candidate.size() == 9 && areLetters(candidate.substr(0, 2)) &&
           areDigits(candidate.substr(2)) && passesDocument(candidate, 2);
}

bool isPolishDoctor(std::string_view candidate) {
    constexpr std::array<int, 7> kWeights = {0, 1, 2, 3, 4, 5, 6};
    return isDigits(candidate, 7) && candidate[0] != '0' &&
           weightedSum(candidate, kWeights) % 11 == digitOf(candidate[0]);
}

bool isIdno(std::string_view candidate) {
    constexpr std::array<int, 12> kWeights = {7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1};
    return isDigits(candidate, 13) && candidate[0] != '0' &&
           weightedSum(candidate, kWeights) % 10 == digitOf(candidate[12]);
}

bool isEdb(std::string_view candidate) {
    constexpr std::array<int, 12> kWeights = {7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    return isDigits(candidate, 13) && candidate.find_first_not_of('0') != candidate.npos &&
           checkBy11(candidate, kWeights) == digitOf(candidate[12]);
}

bool isMontenegrinTax(std::string_view candidate) {
    constexpr std::array<int, 7> kWeights = {8, 7, 6, 5, 4, 3, 2};
    return isDigits(candidate, 8) && candidate != "00000000" &&
           checkBy11(candidate, kWeights) == digitOf(candidate[7]);
}

bool isSerbianTax(std::string_view candidate) {
    return isDigits(candidate, 9) && passesMod11And10(candidate);
}

} // namespace tacet::detection
