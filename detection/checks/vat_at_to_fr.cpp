#include "detection/checks/continental_ids.h"
#include "detection/checks/digits.h"
#include "detection/checks/europe_east.h"
#include "detection/checks/luhn.h"
#include "detection/checks/vat_states.h"

namespace tacet::detection {

namespace {

bool startsWithZero(std::string_view number) {
    return number.front() == '0';
}

/// The sum of `digits`, every second one from the second on doubled and its digits added up.
int doublingSum(std::string_view digits) {
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int value = digitOf(digits[i]) * (i % 2 == 1 ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum;
}

bool isBulgarianCompany(std::string_view number) {
    constexpr std::array<int, 8> kFirst = {1, 2, 3, 4, 5, 6, 7, 8};
    constexpr std::array<int, 8> kSecond = {3, 4, 5, 6, 7, 8, 9, 10};
    int check = weightedSum(number, kFirst) % 11;
    if (check == 10) {
        check = weightedSum(number, kSecond) % 11 % 10;
    }
    return check == digitOf(number[8]);
}

/// Persons, foreigners and all others have ten digits with three ways to check them.
bool isBulgarianTen(std::string_view number) {
    constexpr std::array<int, 9> kOther = {4, 3, 2, 7, 6, 5, 4, 3, 2};
    return isBulgarianPerson(number) || isBulgarianForeigner(number) ||
           (11 - weightedSum(number, kOther) % 11) % 11 == digitOf(number[9]);
}

/// Spanish companies and bodies: a letter for the form, seven digits, a check digit or letter.
bool isCif(std::string_view number) {
    constexpr std::string_view kForms = "ABCDEFGHJNPQRSUVW";
    constexpr std::string_view kWithLetter = "NPQRSW";
    constexpr std::string_view kWithDigit = "ABEH";
    if (kForms.find(number[0]) == std::string_view::npos || !areDigits(number.substr(1, 7))) {
        return false;
    }
    int sum = 0;
    for (std::size_t i = 1; i <= 7; ++i) {
        const int value = digitOf(number[i]) * (i % 2 == 1 ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    const int check = (10 - sum % 10) % 10;
    const bool digit = kWithLetter.find(number[0]) == std::string_view::npos;
    const bool letter = kWithDigit.find(number[0]) == std::string_view::npos;
    return (digit && number[8] == '0' + check) || (letter && number[8] == "JABCDEFGHI"[check]);
}

/// The place of a character of a French key, which uses neither I nor O; -1 when it is none.
int frenchKeyValue(char c) {
    constexpr std::string_view kCharacters = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    const std::size_t at = kCharacters.find(c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

} // namespace

bool isAustrianVat(std::string_view number) {
    return number.size() == 9 && number[0] == 'U' && areDigits(number.substr(1)) &&
           (10 - (doublingSum(number.substr(1, 7)) + 4) % 10) % 10 == digitOf(number[8]);
}

bool isBelgianVat(std::string_view number) {
    // Until 2005 there were nine digits; a zero in front makes them those of today.
    const bool isOld = isDigits(number, 9) && !startsWithZero(number);
    const bool isNew = isDigits(number, 10) && number[0] <= '1' && number.substr(0, 2) != "00";
    const std::size_t head = number.size() - 2;
    return (isOld || isNew) && 97 - partOf(number, 0, head) % 97 == partOf(number, head, 2);
}

bool isBulgarianVat(std::string_view number) {
    return (isDigits(number, 9) && isBulgarianCompany(number)) ||
           (isDigits(number, 10) && isBulgarianTen(number));
}

bool isCypriotVat(std::string_view number) {
    constexpr std::array<int, 10> kOddPlaces = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
    if (number.size() != 9 || !areDigits(number.substr(0, 8)) || number.substr(0, 2) == "12") {
        return false;
    }
    int sum = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        const int value = digitOf(number[i]);
        sum += i % 2 == 0 ? kOddPlaces[static_cast<std::size_t>(value)] : value;
    }
    return number[8] == 'A' + sum % 26;
}

bool isCzechVat(std::string_view number) {
    constexpr std::array<int, 7> kWeights = {8, 7, 6, 5, 4, 3, 2};
    if (isDigits(number, 8)) {
        const int check = (11 - weightedSum(number, kWeights) % 11) % 10;
        return number[0] != '9' && check == digitOf(number[7]);
    }
    // A person's birth number: divisible by 11, or a rest of 10 written as 0.
    return isDigits(number, 10) && isCzechBirthday(number) &&
           numberOf(number.substr(0, 9)) % 11 % 10 == digitOf(number[9]);
}

bool isGermanVat(std::string_view number) {
    return isDigits(number, 9) && !startsWithZero(number) && passesMod11And10(number);
}

bool isDanishVat(std::string_view number) {
    constexpr std::array<int, 8> kWeights = {2, 7, 6, 5, 4, 3, 2, 1};
    return isDigits(number, 8) && !startsWithZero(number) &&
           weightedSum(number, kWeights) % 11 == 0;
}

bool isEstonianVat(std::string_view number) {
    constexpr std::array<int, 9> kWeights = {3, 7, 1, 3, 7, 1, 3, 7, 1};
    return isDigits(number, 9) && weightedSum(number, kWeights) % 10 == 0;
}

bool isGreekVat(std::string_view number) {
    constexpr std::array<int, 8> kWeights = {256, 128, 64, 32, 16, 8, 4, 2};
    return isDigits(number, 9) && number != "000000000" &&
           weightedSum(number, kWeights) % 11 % 10 == digitOf(number[8]);
}

bool isSpanishVat(std::string_view number) {
    return number.size() == 9 && (isNif(number) || isNie(number) || isCif(number));
}

bool isFinnishVat(std::string_view number) {
    constexpr std::array<int, 8> kWeights = {7, 9, 10, 5, 8, 4, 2, 1};
    return isDigits(number, 8) && number != "00000000" && weightedSum(number, kWeights) % 11 == 0;
}

bool isFrenchVat(std::string_view number) {
    if (number.size() != 11 || !areDigits(number.substr(2))) {
        return false;
    }
    const std::string_view siren = number.substr(2);
    const bool monegasque = siren.substr(0, 3) == "000";
    if (!monegasque && !isLuhn(siren)) {
        return false;
    }
    if (areDigits(number.substr(0, 2))) {
        return partOf(number, 0, 2) == (12 + 3 * (numberOf(siren) % 97)) % 97;
    }
    const int first = frenchKeyValue(number[0]);
    const int second = frenchKeyValue(number[1]);
    const int key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
    return first >= 0 && second >= 0 && (numberOf(siren) + 1 + key / 11) % 11 == key % 11;
}

} // namespace tacet::detection
