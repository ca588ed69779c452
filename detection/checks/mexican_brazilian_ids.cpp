#include "detection/checks/calendar.h"
#include "detection/checks/check_digits.h"
#include "detection/checks/latin_american_ids.h"
#include "detection/checks/luhn.h"

namespace tacet::detection {

namespace {

// States in a CURP, NE for those born abroad.
constexpr std::string_view kStates =
    "AS BC BS CC CH CL CM CS DF DG GR GT HG JC MC MN MS NE NL NT OC PL QR QT SL SP SR TC TL TS VZ "
    "YN ZS";

bool isState(std::string_view code) {
    const std::size_t at = kStates.find(code);
    return at != std::string_view::npos && at % 3 == 0;
}

// A year, a month and a day, two digits each.
bool isShortDate(std::string_view digits) {
    return isDigits(digits, 6) &&
           isDateOfAnyCentury(partOf(digits, 0, 2), partOf(digits, 2, 2), partOf(digits, 4, 2));
}

// N with a tilde has a value of its own, which no ASCII letter has.
int curpSum(std::string_view candidate) {
    int sum = 0;
    for (std::size_t i = 0; i + 1 < candidate.size(); ++i) {
        const int value = indexIn(kDigitsAndLetters, candidate[i]);
        const int shifted = candidate[i] > 'N' ? value + 1 : value;
        sum += shifted * static_cast<int>(candidate.size() - i);
    }
    return sum;
}

// The check digit of Brazil: weights from 2 upwards from the right, starting again after `last`.
// Letters, which a CNPJ may hold, count as their ASCII code less that of 0.
int brazilianDigit(std::string_view signs, int last) {
    const int rest = sumFromBehind(signs, 2, last) % 11;
    return rest < 2 ? 0 : 11 - rest;
}

bool isOneDigit(std::string_view digits) {
    return digits.find_first_not_of(digits[0]) == std::string_view::npos;
}

bool hasBrazilianDigits(std::string_view digits, int last) {
    const std::size_t body = digits.size() - 2;
    return brazilianDigit(digits.substr(0, body), last) == digitAt(digits, body) &&
           brazilianDigit(digits.substr(0, body + 1), last) == digitAt(digits, body + 1);
}

} // namespace

bool isCurp(std::string_view candidate) {
    if (candidate.size() != 18 || !areLetters(candidate.substr(0, 4)) ||
        !isShortDate(candidate.substr(4, 6)) || !areLetters(candidate.substr(10, 6)) ||
        !isLetterOrDigit(candidate[16]) || !isDigit(candidate[17])) {
        return false;
    }
    const bool isSex = indexIn("HMX", candidate[10]) >= 0;
    return isSex && isState(candidate.substr(11, 2)) &&
           missingTo(10, curpSum(candidate)) == digitAt(candidate, 17);
}

bool isRfc(std::string_view candidate) {
    const auto isNameLetter = [](char c) { return isUpper(c) || c == '&'; };
    if (candidate.size() != 12 && candidate.size() != 13) {
        return false;
    }
    const std::size_t name = candidate.size() - 9;
    return std::all_of(candidate.begin(), candidate.begin() + static_cast<std::ptrdiff_t>(name),
                       isNameLetter) &&
           isShortDate(candidate.substr(name, 6)) &&
           areLettersOrDigits(candidate.substr(name + 6)) &&
           indexIn("0123456789A", candidate.back()) >= 0;
}

bool isClabe(std::string_view candidate) {
    if (!isDigits(candidate, 18) || isOneDigit(candidate)) {
        return false;
    }
    constexpr std::array<int, 3> kWeights = {3, 7, 1};
    int sum = 0;
    for (std::size_t i = 0; i < 17; ++i) {
        sum += digitAt(candidate, i) * kWeights[i % 3] % 10;
    }
    return missingTo(10, sum) == digitAt(candidate, 17);
}

bool isMexicanNss(std::string_view candidate) {
    return isDigits(candidate, 11) && isLuhn(candidate);
}

bool isCpf(std::string_view candidate) {
    return isDigits(candidate, 11) && !isOneDigit(candidate) && hasBrazilianDigits(candidate, 11);
}

bool isCnpj(std::string_view candidate) {
    return candidate.size() == 14 && areLettersOrDigits(candidate) &&
           areDigits(candidate.substr(12)) && !isOneDigit(candidate) &&
           hasBrazilianDigits(candidate, 9);
}

bool isCns(std::string_view candidate) {
    constexpr std::array<int, 15> kWeights = {15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1};
    return isDigits(candidate, 15) && indexIn("12789", candidate[0]) >= 0 &&
           !isOneDigit(candidate) && weightedSum(candidate, kWeights) % 11 == 0;
}

bool isPis(std::string_view candidate) {
    return isDigits(candidate, 11) && !isOneDigit(candidate) &&
           brazilianDigit(candidate.substr(0, 10), 9) == digitAt(candidate, 10);
}

} // namespace tacet::detection
