#include "detection/checks/english_ids.h"

#include "detection/checks/digits.h"

namespace tacet::detection {

namespace {

bool isOneOf(std::string_view wanted, std::initializer_list<std::string_view> list) {
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

bool holds(std::string_view set, char c) {
    return set.find(c) != std::string_view::npos;
}

bool isNinoPrefix(std::string_view prefix) {
    return isUpper(prefix[0]) && isUpper(prefix[1]) && !holds("DFIQUV", prefix[0]) &&
           !holds("DFIOQUV", prefix[1]) &&
           !isOneOf(prefix, {"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"});
}

} // namespace

bool isNino(std::string_view candidate) {
    return candidate.size() == 9 && isNinoPrefix(candidate.substr(0, 2)) &&
           areDigits(candidate.substr(2, 6)) && holds("ABCD", candidate[8]);
}

bool isNhsNumber(std::string_view candidate) {
    constexpr std::array<int, 10> kWeights = {10, 9, 8, 7, 6, 5, 4, 3, 2, 1};
    return isDigits(candidate, 10) && candidate != "0000000000" &&
           weightedSum(candidate, kWeights) % 11 == 0;
}

bool isSsn(std::string_view candidate) {
    if (!isDigits(candidate, 9)) {
        return false;
    }
    const int area = partOf(candidate, 0, 3);
    return area != 0 && area != 666 && area < 900 && candidate.substr(3, 2) != "00" &&
           candidate.substr(5) != "0000" && !isOneOf(candidate, {"078051120", "219099999"});
}

} // namespace tacet::detection
