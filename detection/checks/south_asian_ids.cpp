#include "detection/checks/asia_pacific_ids.h"
#include "detection/checks/calendar.h"
#include "detection/checks/check_digits.h"
#include "detection/checks/luhn.h"

#include <algorithm>

namespace tacet::detection {

namespace {

// The kinds of entity in a UEN that starts with R, S or T.
constexpr std::string_view kEntities =
    "CC CD CH CL CM CP CS CX DP FB FC FM FN GA GB GS HS LL LP MB MC MD MH MM MQ NB NR PA PB PF RF "
    "RP SM SS TC TU VH XL";

bool isEntity(std::string_view code) {
    const std::size_t at = kEntities.find(code);
    return at != std::string_view::npos && at % 3 == 0;
}

bool isOtherEntity(std::string_view candidate) {
    constexpr std::string_view kAlphabet = "ABCDEFGHJKLMNPQRSTUVWX0123456789";
    constexpr std::array<int, 9> kWeights = {4, 3, 5, 3, 10, 2, 2, 5, 7};
    if (indexIn("RST", candidate[0]) < 0 || !areDigits(candidate.substr(1, 2)) ||
        !isEntity(candidate.substr(3, 2)) || !areDigits(candidate.substr(5, 4))) {
        return false;
    }
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i) {
        sum += indexIn(kAlphabet, candidate[i]) * kWeights[i];
    }
    return kAlphabet[static_cast<std::size_t>((sum + 6) % 11)] == candidate[9];
}

// Places of birth that are not given out.
bool isMalaysianPlace(int place) {
    constexpr auto kNone =
        std::to_array<int>({0, 17, 18, 19, 20, 69, 70, 73, 80, 81, 94, 95, 96, 97});
    return std::find(kNone.begin(), kNone.end(), place) == kNone.end();
}

} // namespace

bool isAadhaar(std::string_view candidate) {
    return isDigits(candidate, 12) && candidate[0] >= '2' &&
           !std::equal(candidate.begin(), candidate.begin() + 6, candidate.rbegin()) &&
           isVerhoeff(candidate);
}

bool isPan(std::string_view candidate) {
    return candidate.size() == 10 && areLetters(candidate.substr(0, 5)) &&
           indexIn("ABCFGHLJPTK", candidate[3]) >= 0 && areDigits(candidate.substr(5, 4)) &&
           candidate.substr(5, 4) != "0000" && isUpper(candidate[9]);
}

bool isGstin(std::string_view candidate) {
    if (candidate.size() != 15 || !areDigits(candidate.substr(0, 2))) {
        return false;
    }
    const int state = partOf(candidate, 0, 2);
    return ((1 <= state && state <= 38) || state == 97 || state == 99) &&
           isPan(candidate.substr(2, 10)) && candidate[12] != '0' && candidate[13] == 'Z' &&
           isLuhnOfLetters(candidate);
}

bool isEpic(std::string_view candidate) {
    return candidate.size() == 10 && areLetters(candidate.substr(0, 3)) &&
           isLuhn(candidate.substr(3));
}

bool isNric(std::string_view candidate) {
    constexpr std::array<int, 7> kWeights = {2, 7, 6, 5, 4, 3, 2};
    if (candidate.size() != 9 || !areDigits(candidate.substr(1, 7))) {
        return false;
    }
    const int sum = weightedSum(candidate.substr(1), kWeights);
    switch (candidate[0]) {
    case 'S':
        return "JZIHGFEDCBA"[sum % 11] == candidate[8];
    case 'T':
        return "JZIHGFEDCBA"[(sum + 4) % 11] == candidate[8];
    case 'F':
        return "XWUTRQPNMLK"[sum % 11] == candidate[8];
    case 'G':
        return "XWUTRQPNMLK"[(sum + 4) % 11] == candidate[8];
    case 'M':
        return "XWUTRQPNJLK"[(sum + 3) % 11] == candidate[8];
    default:
        return false;
    }
}

bool isUen(std::string_view candidate) {
    constexpr std::array<int, 8> kBusiness = {10, 4, 9, 3, 8, 2, 7, 1};
    constexpr std::array<int, 9> kCompany = {10, 8, 6, 4, 9, 7, 5, 3, 1};
    constexpr int kFirstYear = 1800;
    if (candidate.size() == 9) {
        return areDigits(candidate.substr(0, 8)) &&
               "XMKECAWLJDB"[weightedSum(candidate, kBusiness) % 11] == candidate[8];
    }
    if (candidate.size() != 10) {
        return false;
    }
    if (!isDigit(candidate[0])) {
        return isOtherEntity(candidate);
    }
    return areDigits(candidate.substr(0, 9)) && partOf(candidate, 0, 4) >= kFirstYear &&
           partOf(candidate, 0, 4) <= kLastBirthYear &&
           "ZKCMDNERGWH"[weightedSum(candidate, kCompany) % 11] == candidate[9];
}

bool isMyKad(std::string_view candidate) {
    return isDigits(candidate, 12) &&
           isDateOfAnyCentury(partOf(candidate, 0, 2), partOf(candidate, 2, 2),
                              partOf(candidate, 4, 2)) &&
           isMalaysianPlace(partOf(candidate, 6, 2));
}

bool isThaiNumber(std::string_view candidate) {
    constexpr std::array<int, 12> kWeights = {13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2};
    return isDigits(candidate, 13) && candidate[0] != '9' &&
           (11 - weightedSum(candidate, kWeights) % 11) % 10 == digitAt(candidate, 12) &&
           candidate.find_first_not_of('0') != std::string_view::npos;
}

bool isNpwp(std::string_view candidate) {
    return isDigits(candidate, 15) && isLuhn(candidate.substr(0, 9));
}

bool isNik(std::string_view candidate) {
    if (!isDigits(candidate, 16) || candidate[0] == '0' || candidate.substr(12) == "0000") {
        return false;
    }
    const int day = partOf(candidate, 6, 2);
    return isDateOfAnyCentury(partOf(candidate, 10, 2), partOf(candidate, 8, 2),
                              day > 40 ? day - 40 : day);
}

bool isMst(std::string_view candidate) {
    constexpr std::array<int, 9> kWeights = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    if (!isDigits(candidate, 10) && !isDigits(candidate, 13)) {
        return false;
    }
    return candidate.substr(2, 7) != "0000000" && candidate.substr(10) != "000" &&
           10 - weightedSum(candidate, kWeights) % 11 == digitAt(candidate, 9);
}

bool isCnic(std::string_view candidate) {
    return isDigits(candidate, 13) && '1' <= candidate[0] && candidate[0] <= '7' &&
           candidate[12] != '0';
}

} // namespace tacet::detection
