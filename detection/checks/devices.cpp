#include "detection/checks/devices.h"

#include "detection/checks/check_digits.h"
#include "detection/checks/luhn.h"

namespace tacet::detection {

namespace {

bool hasVinForm(std::string_view candidate) {
    return candidate.size() == 17 && areLettersOrDigits(candidate) &&
           candidate.find_first_of("IOQ") == std::string_view::npos && isDigit(candidate[16]) &&
           isDigit(candidate[15]) && std::any_of(candidate.begin(), candidate.end(), isUpper);
}

// Letters count as 1 to 9, in rows that leave out what has no letter.
int vinValue(char c) {
    constexpr std::string_view kLetters = "ABCDEFGHJKLMNPRSTUVWXYZ";
    constexpr std::string_view kValues = "12345678123457923456789";
    const int place = indexIn(kLetters, c);
    return place < 0 ? digitOf(c) : digitOf(kValues[static_cast<std::size_t>(place)]);
}

bool hasVinCheck(std::string_view candidate) {
    constexpr std::array<int, 17> kWeights = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i) {
        sum += vinValue(candidate[i]) * kWeights[i];
    }
    return "0123456789X"[sum % 11] == candidate[8];
}

// The two digits of the bodies that give out type codes.
bool isReportingBody(std::string_view candidate) {
    constexpr auto kBodies =
        std::to_array<std::string_view>({"01", "10", "30", "33", "35", "44", "45", "49", "50", "51",
                                         "52", "53", "54", "86", "91", "98", "99"});
    return startsWithOneOf(candidate, kBodies);
}

bool isHexDigit(char c) {
    return isDigit(c) || ('A' <= c && c <= 'F');
}

// Luhn over sixteen signs.
bool isLuhnOfHex(std::string_view text) {
    int sum = 0;
    bool isDoubled = false;
    for (std::size_t i = text.size(); i-- > 0; isDoubled = !isDoubled) {
        const int value = indexIn(kDigitsAndLetters, text[i]) * (isDoubled ? 2 : 1);
        sum += value / 16 + value % 16;
    }
    return sum % 16 == 0;
}

} // namespace

bool isVin(std::string_view candidate) {
    return hasVinForm(candidate) && hasVinCheck(candidate);
}

bool isVinWithoutCheck(std::string_view candidate) {
    // North America (1 to 5) and China (L) ask for the check character.
    return hasVinForm(candidate) && (indexIn("12345L", candidate[0]) < 0 || hasVinCheck(candidate));
}

bool isImei(std::string_view candidate) {
    return isDigits(candidate, 15) && isReportingBody(candidate) && isLuhn(candidate);
}

bool isImeiBody(std::string_view candidate) {
    return isDigits(candidate, 14) && isReportingBody(candidate);
}

bool isImeiSv(std::string_view candidate) {
    return isDigits(candidate, 16) && isReportingBody(candidate);
}

bool isMeid(std::string_view candidate) {
    const bool hasForm = (candidate.size() == 14 || candidate.size() == 15) &&
                         std::all_of(candidate.begin(), candidate.end(), isHexDigit);
    return hasForm && isUpper(candidate[0]) && (candidate.size() == 14 || isLuhnOfHex(candidate));
}

bool isIccid(std::string_view candidate) {
    if (candidate.size() < 18 || candidate.size() > 20 || !areDigits(candidate) ||
        candidate.substr(0, 2) != "89") {
        return false;
    }
    return candidate.size() == 18 || isLuhn(candidate) || isLuhn(candidate.substr(0, 19));
}

bool isImsi(std::string_view candidate) {
    if (!isDigits(candidate, 14) && !isDigits(candidate, 15)) {
        return false;
    }
    const int country = partOf(candidate, 0, 3);
    return (200 <= country && country <= 750) || country == 901;
}

} // namespace tacet::detection
