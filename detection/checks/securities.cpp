#include "detection/checks/securities.h"

#include "detection/checks/bic.h"
#include "detection/checks/check_digits.h"

namespace tacet::detection {

namespace {

constexpr int sumOfDigits(int number) {
    return number / 10 + number % 10;
}

// The check digit of characters whose values are doubled at every second place, counted from the
// front, and whose digits are added up; -1 for a character that is not in `alphabet`.
int doubledDigit(std::string_view body, std::string_view alphabet) {
    int sum = 0;
    for (std::size_t i = 0; i < body.size(); ++i) {
        const int value = indexIn(alphabet, body[i]);
        if (value < 0) {
            return -1;
        }
        sum += sumOfDigits(value * (i % 2 == 0 ? 1 : 2));
    }
    return missingTo(10, sum);
}

} // namespace

bool isIsin(std::string_view candidate) {
    constexpr auto kAgencies = std::to_array<std::string_view>(
        {"EU", "QS", "QT", "XA", "XB", "XC", "XD", "XF", "XK", "XS"});
    if (candidate.size() != 12 || !areLettersOrDigits(candidate) || !isDigit(candidate[11]) ||
        !(isCountry(candidate.substr(0, 2)) || startsWithOneOf(candidate, kAgencies))) {
        return false;
    }
    int sum = 0;
    bool isDoubled = false;
    const auto add = [&](int digit) {
        sum += isDoubled ? sumOfDigits(2 * digit) : digit;
        isDoubled = !isDoubled;
    };
    for (std::size_t i = candidate.size(); i-- > 0;) {
        const int value = indexIn(kDigitsAndLetters, candidate[i]);
        add(value % 10);
        if (value > 9) {
            add(value / 10);
        }
    }
    return sum % 10 == 0;
}

bool isCusip(std::string_view candidate) {
    constexpr std::string_view kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*@#";
    return candidate.size() == 9 && isDigit(candidate[8]) &&
           doubledDigit(candidate.substr(0, 8), kAlphabet) == digitAt(candidate, 8);
}

bool isSedol(std::string_view candidate) {
    constexpr std::string_view kVowels = "AEIOU";
    constexpr std::array<int, 6> kWeights = {1, 3, 1, 7, 3, 9};
    if (candidate.size() != 7 || !areLettersOrDigits(candidate) || !isDigit(candidate[6]) ||
        candidate.find_first_of(kVowels) != std::string_view::npos ||
        (isDigit(candidate[0]) && !areDigits(candidate))) {
        return false;
    }
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i) {
        sum += indexIn(kDigitsAndLetters, candidate[i]) * kWeights[i];
    }
    return missingTo(10, sum) == digitAt(candidate, 6);
}

bool isWkn(std::string_view candidate) {
    return candidate.size() == 6 && areLettersOrDigits(candidate) &&
           candidate.find_first_of("IO") == std::string_view::npos &&
           std::any_of(candidate.begin(), candidate.end(), isDigit);
}

} // namespace tacet::detection
