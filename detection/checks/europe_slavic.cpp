#include "detection/checks/europe_slavic.h"

#include "detection/checks/digits.h"

namespace tacet::detection {

namespace {

template <std::size_t N> int restBy11(std::string_view number, const std::array<int, N>& weights) {
    return weightedSum(number, weights) % 11 % 10;
}

/// The sum of the digits of an EDRPOU: weights count on from `from`, and for numbers of the middle
/// range the first digit has the last weight.
int edrpouSum(std::string_view number, int from, bool isMiddle) {
    int sum = 0;
    for (int i = 0; i < 7; ++i) {
        const int weight = from + (isMiddle ? (i + 6) % 7 : i);
        sum += digitOf(number[static_cast<std::size_t>(i)]) * weight;
    }
    return sum;
}

} // namespace

bool isInn(std::string_view candidate) {
    constexpr std::array<int, 9> kCompany = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    constexpr std::array<int, 10> kFirst = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    constexpr std::array<int, 11> kSecond = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    if (candidate.find_first_not_of('0') == candidate.npos) {
        return false;
    }
    if (isDigits(candidate, 10)) {
        return restBy11(candidate, kCompany) == digitOf(candidate[9]);
    }
    return isDigits(candidate, 12) && restBy11(candidate, kFirst) == digitOf(candidate[10]) &&
           restBy11(candidate, kSecond) == digitOf(candidate[11]);
}

bool isSnils(std::string_view candidate) {
    constexpr std::array<int, 9> kWeights = {9, 8, 7, 6, 5, 4, 3, 2, 1};
    return isDigits(candidate, 11) && numberOf(candidate.substr(0, 9)) > 1'001'998 &&
           weightedSum(candidate, kWeights) % 101 % 100 == partOf(candidate, 9, 2);
}

bool isOgrn(std::string_view candidate) {
    if ((!isDigits(candidate, 13) && !isDigits(candidate, 15)) || candidate[0] == '0') {
        return false;
    }
    const long long by = candidate.size() == 13 ? 11 : 13;
    const long long rest = numberOf(candidate.substr(0, candidate.size() - 1)) % by % 10;
    return rest == digitOf(candidate.back());
}

bool isRntrc(std::string_view candidate) {
    constexpr std::array<int, 9> kWeights = {-1, 5, 7, 9, 4, 6, 10, 5, 7};
    if (!isDigits(candidate, 10) || candidate.find_first_not_of('0') == candidate.npos) {
        return false;
    }
    const int rest = (weightedSum(candidate, kWeights) % 11 + 11) % 11;
    return rest % 10 == digitOf(candidate[9]);
}

bool isEdrpou(std::string_view candidate) {
    if (!isDigits(candidate, 8) || candidate == "00000000") {
        return false;
    }
    const bool isMiddle = '3' <= candidate[0] && candidate[0] <= '5';
    const int rest = edrpouSum(candidate, 1, isMiddle) % 11;
    const int check = rest < 10 ? rest : edrpouSum(candidate, 3, isMiddle) % 11 % 10;
    return check == digitOf(candidate[7]);
}

bool isUnp(std::string_view candidate) {
    constexpr std::array<int, 8> kWeights = {29, 23, 19, 17, 13, 7, 5, 3};
    constexpr std::string_view kFirst = "ABCEHKM";
    constexpr std::string_view kSecond = "ABCEHKMOPT";
    if (candidate.size() != 9 || !areDigits(candidate.substr(2))) {
        return false;
    }
    const bool isPerson = kFirst.find(candidate[0]) != kFirst.npos;
    const std::size_t second = kSecond.find(candidate[1]);
    const bool isCompany = '1' <= candidate[0] && candidate[0] <= '7' && isDigit(candidate[1]);
    if (!isCompany && (!isPerson || second == kSecond.npos)) {
        return false;
    }
    std::array<int, 8> values{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = isDigit(candidate[i]) ? digitOf(candidate[i]) : candidate[i] - 'A' + 10;
    }
    values[1] = isPerson ? static_cast<int>(second) : values[1];
    int sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        sum += values[i] * kWeights[i];
    }
    return sum % 11 == digitOf(candidate[8]);
}

} // namespace tacet::detection
