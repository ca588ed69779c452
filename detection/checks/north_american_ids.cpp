#include "detection/checks/north_american_ids.h"

#include "detection/checks/calendar.h"
#include "detection/checks/check_digits.h"
#include "detection/checks/luhn.h"

namespace tacet::detection {

namespace {

// Bit n stands for prefix n: those of the IRS's list of valid EIN prefixes that are missing there.
constexpr auto kNoEinPrefixes =
    std::to_array<int>({0, 7, 8, 9, 17, 18, 19, 28, 29, 49, 69, 70, 78, 79, 89, 96, 97});

bool isIn(int value, int first, int last) {
    return first <= value && value <= last;
}

} // namespace

bool isItin(std::string_view candidate) {
    if (!isDigits(candidate, 9) || candidate[0] != '9') {
        return false;
    }
    const int group = partOf(candidate, 3, 2);
    return isIn(group, 50, 65) || isIn(group, 70, 88) || isIn(group, 90, 92) || isIn(group, 94, 99);
}

bool isAtin(std::string_view candidate) {
    return isDigits(candidate, 9) && candidate[0] == '9' && partOf(candidate, 3, 2) == 93;
}

bool isEin(std::string_view candidate) {
    if (!isDigits(candidate, 9)) {
        return false;
    }
    const int prefix = partOf(candidate, 0, 2);
    return std::find(kNoEinPrefixes.begin(), kNoEinPrefixes.end(), prefix) == kNoEinPrefixes.end();
}

bool isAbaRouting(std::string_view candidate) {
    constexpr std::array<int, 9> kWeights = {3, 7, 1, 3, 7, 1, 3, 7, 1};
    if (!isDigits(candidate, 9)) {
        return false;
    }
    const int prefix = partOf(candidate, 0, 2);
    const bool isGivenOut =
        isIn(prefix, 1, 12) || isIn(prefix, 21, 32) || isIn(prefix, 61, 72) || prefix == 80;
    return isGivenOut && weightedSum(candidate, kWeights) % 10 == 0;
}

bool isNpi(std::string_view candidate) {
    // 24 is what the digits 80840 add to the sum of Luhn.
    constexpr int kPrefixSum = 24;
    if (!isDigits(candidate, 10) || (candidate[0] != '1' && candidate[0] != '2')) {
        return false;
    }
    int sum = kPrefixSum;
    for (std::size_t i = 0; i < candidate.size(); ++i) {
        const int value = digitAt(candidate, i) * (i % 2 == 0 ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

bool isDea(std::string_view candidate) {
    constexpr std::array<int, 6> kWeights = {1, 2, 1, 2, 1, 2};
    if (candidate.size() != 9 || indexIn("ABCDEFGHJKLMPRSTUX", candidate[0]) < 0 ||
        (!isUpper(candidate[1]) && candidate[1] != '9') || !areDigits(candidate.substr(2))) {
        return false;
    }
    return weightedSum(candidate.substr(2), kWeights) % 10 == digitAt(candidate, 8);
}

bool isSin(std::string_view candidate) {
    return isDigits(candidate, 9) && candidate[0] != '0' && candidate[0] != '8' &&
           isLuhn(candidate);
}

bool isCanadianBusinessNumber(std::string_view candidate) {
    constexpr std::array<std::string_view, 4> kPrograms = {"RC", "RM", "RP", "RT"};
    if (candidate.size() != 9 &&
        (candidate.size() != 15 || !startsWithOneOf(candidate.substr(9), kPrograms) ||
         !areDigits(candidate.substr(11)))) {
        return false;
    }
    return isLuhn(candidate.substr(0, 9));
}

bool isBcHealthNumber(std::string_view candidate) {
    constexpr std::array<int, 8> kWeights = {2, 4, 8, 5, 10, 9, 7, 3};
    if (!isDigits(candidate, 10) || candidate[0] != '9') {
        return false;
    }
    const int check = missingTo(11, weightedSum(candidate.substr(1), kWeights));
    return check == digitAt(candidate, 9);
}

bool isOntarioHealthNumber(std::string_view candidate) {
    return candidate.size() >= 10 && candidate.size() <= 12 && candidate[0] != '0' &&
           isLuhn(candidate.substr(0, 10)) && areLetters(candidate.substr(10));
}

bool isQuebecHealthNumber(std::string_view candidate) {
    if (candidate.size() != 12 || !areLetters(candidate.substr(0, 4)) ||
        !areDigits(candidate.substr(4))) {
        return false;
    }
    const int month = partOf(candidate, 6, 2);
    return isDateOfAnyCentury(partOf(candidate, 4, 2), month > 50 ? month - 50 : month,
                              partOf(candidate, 8, 2));
}

} // namespace tacet::detection
