#include "detection/checks/europe_north.h"

#include "detection/checks/calendar.h"
#include "detection/checks/digits.h"

namespace tacet::detection {

namespace {

/// The check digit of the Baltic states: weights that count on from 1, and when the rest is 10 from
/// 3, and 0 when it is 10 again.
int balticCheck(std::string_view digits) {
    int first = 0;
    int second = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        first += digitOf(digits[i]) * static_cast<int>(1 + i % 9);
        second += digitOf(digits[i]) * static_cast<int>(1 + (i + 2) % 9);
    }
    return first % 11 == 10 ? second % 11 % 10 : first % 11;
}

/// The date of birth of a Baltic code: its first digit tells sex and century, 1 and 2 the 1800s.
bool isBalticBirthday(std::string_view number) {
    const int century = 1800 + 100 * ((digitOf(number[0]) - 1) / 2);
    return isBirthday(century + partOf(number, 1, 2), partOf(number, 3, 2), partOf(number, 5, 2));
}

} // namespace

bool passesBaltic(std::string_view number) {
    return balticCheck(number.substr(0, number.size() - 1)) == digitOf(number.back());
}

bool isKennitala(std::string_view candidate) {
    constexpr std::array<int, 9> kWeights = {3, 2, 7, 6, 5, 4, 3, 2, 1};
    if (!isDigits(candidate, 10) || weightedSum(candidate, kWeights) % 11 != 0) {
        return false;
    }
    const char century = candidate[9];
    const int year = (century == '0' ? 2000 : 1900) + partOf(candidate, 4, 2);
    const int day = partOf(candidate, 0, 2);
    return (century == '0' || century == '9') &&
           isBirthday(year, partOf(candidate, 2, 2), day > 40 ? day - 40 : day);
}

bool isNorwegianCompany(std::string_view candidate) {
    constexpr std::array<int, 9> kWeights = {3, 2, 7, 6, 5, 4, 3, 2, 1};
    return isDigits(candidate, 9) && candidate != "000000000" &&
           weightedSum(candidate, kWeights) % 11 == 0;
}

bool isNorwegianAccount(std::string_view candidate) {
    constexpr std::array<int, 11> kWeights = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    return isDigits(candidate, 11) && candidate.substr(0, 4) != "0000" &&
           weightedSum(candidate, kWeights) % 11 == 0;
}

bool isEstonianPerson(std::string_view candidate) {
    return isDigits(candidate, 11) && '1' <= candidate[0] && candidate[0] <= '8' &&
           isBalticBirthday(candidate) && passesBaltic(candidate);
}

bool isLithuanianPerson(std::string_view candidate) {
    return isDigits(candidate, 11) && '1' <= candidate[0] &&
           (candidate[0] == '9' || (candidate[0] <= '6' && isBalticBirthday(candidate))) &&
           passesBaltic(candidate);
}

bool isEstonianCompany(std::string_view candidate) {
    return isDigits(candidate, 8) &&
           std::string_view("1789").find(candidate[0]) != std::string_view::npos &&
           passesBaltic(candidate);
}

} // namespace tacet::detection
