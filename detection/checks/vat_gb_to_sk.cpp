#include "detection/checks/calendar.h"
#include "detection/checks/continental_ids.h"
#include "detection/checks/digits.h"
#include "detection/checks/europe_north.h"
#include "detection/checks/iban.h"
#include "detection/checks/luhn.h"
#include "detection/checks/vat_states.h"

namespace tacet::detection {

namespace {

bool startsWithZero(std::string_view number) {
    return number.front() == '0';
}

/// 11 less the rest by 11, where 11 becomes 0; 10 is no digit and fits none.
template <std::size_t N>
int mod11Check(std::string_view number, const std::array<int, N>& weights) {
    return (11 - weightedSum(number, weights) % 11) % 11;
}

bool isBritishOffice(std::string_view number) {
    const std::string_view kind = number.substr(0, 2);
    const std::string_view office = number.substr(2);
    return isDigits(office, 3) &&
           ((kind == "GD" && office < "500") || (kind == "HA" && office >= "500"));
}

bool isItalianOffice(int office) {
    return (1 <= office && office <= 100) || office == 120 || office == 121 || office == 888 ||
           office == 999;
}

bool isLatvianCompany(std::string_view number) {
    constexpr std::array<int, 11> kWeights = {9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1};
    return weightedSum(number, kWeights) % 11 == 3;
}

bool isLatvianPerson(std::string_view number) {
    constexpr std::array<int, 10> kWeights = {10, 5, 8, 4, 2, 1, 6, 3, 7, 9};
    const int century = 1800 + 100 * digitOf(number[6]);
    const bool withoutBirthday = number.substr(0, 2) == "32"; // as given out since July 2017
    return (withoutBirthday || isBirthday(century + partOf(number, 4, 2), partOf(number, 2, 2),
                                          partOf(number, 0, 2))) &&
           (1 + weightedSum(number, kWeights)) % 11 % 10 == digitOf(number[10]);
}

bool isNorwegianOrganisation(std::string_view number) {
    constexpr std::array<int, 8> kWeights = {3, 2, 7, 6, 5, 4, 3, 2};
    return isDigits(number, 9) && number != "000000000" &&
           mod11Check(number, kWeights) == digitOf(number[8]);
}

} // namespace

bool isBritishVat(std::string_view number) {
    constexpr std::array<int, 9> kWeights = {8, 7, 6, 5, 4, 3, 2, 10, 1};
    if (number.size() == 5) {
        return isBritishOffice(number);
    }
    if ((number.size() != 9 && number.size() != 12) || !areDigits(number) ||
        number.substr(0, 7) == "0000000") {
        return false;
    }
    const int rest = weightedSum(number, kWeights) % 97;
    const bool since2010 = number.substr(0, 3) >= "100" && (rest == 42 || rest == 55);
    return rest == 0 || since2010;
}

bool isCroatianVat(std::string_view number) {
    return isDigits(number, 11) && passesMod11And10(number);
}

bool isHungarianVat(std::string_view number) {
    constexpr std::array<int, 8> kWeights = {9, 7, 3, 1, 9, 7, 3, 1};
    return isDigits(number, 8) && !startsWithZero(number) &&
           weightedSum(number, kWeights) % 10 == 0;
}

bool isIrishVat(std::string_view number) {
    constexpr std::array<int, 7> kWeights = {8, 7, 6, 5, 4, 3, 2};
    constexpr std::string_view kChecks = "WABCDEFGHIJKLMNOPQRSTUV";
    const bool extended = number.size() == 9;
    if ((number.size() != 8 && !extended) || !areDigits(number.substr(0, 7))) {
        return false;
    }
    const bool hasGroup = extended && (number[8] == 'W' || ('A' <= number[8] && number[8] <= 'I'));
    const int group = hasGroup && number[8] != 'W' ? number[8] - 'A' + 1 : 0;
    const auto rest = static_cast<std::size_t>((weightedSum(number, kWeights) + 9 * group) % 23);
    return extended == hasGroup && number[7] == kChecks[rest];
}

bool isItalianVat(std::string_view number) {
    return isDigits(number, 11) && number.substr(0, 7) != "0000000" &&
           isItalianOffice(partOf(number, 7, 3)) && isLuhn(number);
}

bool isLithuanianVat(std::string_view number) {
    if (!isDigits(number, 9) && !isDigits(number, 12)) {
        return false;
    }
    return number[number.size() - 2] == '1' && passesBaltic(number);
}

bool isLuxembourgVat(std::string_view number) {
    return isDigits(number, 8) && !startsWithZero(number) &&
           partOf(number, 0, 6) % 89 == partOf(number, 6, 2);
}

bool isLatvianVat(std::string_view number) {
    return isDigits(number, 11) &&
           (number[0] > '3' ? isLatvianCompany(number) : isLatvianPerson(number));
}

bool isMalteseVat(std::string_view number) {
    constexpr std::array<int, 8> kWeights = {3, 4, 6, 7, 8, 9, 10, 1};
    return isDigits(number, 8) && !startsWithZero(number) &&
           weightedSum(number, kWeights) % 37 == 0;
}

bool isDutchVat(std::string_view number) {
    if (number.size() != 12 || number[9] != 'B' || !areDigits(number.substr(0, 9)) ||
        !areDigits(number.substr(10)) || number.substr(10) == "00") {
        return false;
    }
    if (isBsn(number.substr(0, 9))) {
        return true;
    }
    // Sole traders since 2020: MOD 97-10 over the whole, whose N, L and B count as 23, 21 and 11.
    const long long head = (2321 % 97) * 1'000'000'000LL + numberOf(number.substr(0, 9));
    return (head % 97 * 10'000 + 1100 + partOf(number, 10, 2)) % 97 == 1;
}

bool isPolishVat(std::string_view number) {
    constexpr std::array<int, 9> kWeights = {6, 5, 7, 2, 3, 4, 5, 6, 7};
    return isDigits(number, 10) && number != "0000000000" &&
           weightedSum(number, kWeights) % 11 == digitOf(number[9]);
}

bool isPortugueseVat(std::string_view number) {
    constexpr std::array<int, 8> kWeights = {9, 8, 7, 6, 5, 4, 3, 2};
    return isDigits(number, 9) && !startsWithZero(number) &&
           mod11Check(number, kWeights) % 10 == digitOf(number[8]);
}

bool isRomanianVat(std::string_view number) {
    constexpr std::array<int, 9> kWeights = {7, 5, 3, 2, 1, 7, 5, 3, 2};
    if (number.size() < 2 || number.size() > 10 || !areDigits(number) || startsWithZero(number)) {
        return false;
    }
    int sum = 0;
    for (std::size_t i = 1; i < number.size(); ++i) { // from the right, where the weights end
        sum += digitOf(number[number.size() - 1 - i]) * kWeights[kWeights.size() - i];
    }
    return 10 * sum % 11 % 10 == digitOf(number.back());
}

bool isSwedishVat(std::string_view number) {
    return isDigits(number, 12) && number.substr(10) != "00" && isLuhn(number.substr(0, 10));
}

bool isSlovenianVat(std::string_view number) {
    constexpr std::array<int, 7> kWeights = {8, 7, 6, 5, 4, 3, 2};
    if (!isDigits(number, 8) || startsWithZero(number)) {
        return false;
    }
    const int rest = weightedSum(number, kWeights) % 11; // a rest of 0 is not given out
    return rest != 0 && (11 - rest) % 10 == digitOf(number[7]);
}

bool isSlovakVat(std::string_view number) {
    return isDigits(number, 10) && !startsWithZero(number) &&
           std::string_view("234789").find(number[2]) != std::string_view::npos &&
           numberOf(number) % 11 == 0;
}

bool isSwissVat(std::string_view number) {
    constexpr std::array<int, 8> kWeights = {5, 4, 3, 2, 7, 6, 5, 4};
    const std::string_view suffix = number.substr(std::min<std::size_t>(number.size(), 9));
    const bool known =
        suffix.empty() || suffix == "MWST" || suffix == "TVA" || suffix == "IVA" || suffix == "TPV";
    return known && isDigits(number.substr(0, 9), 9) &&
           mod11Check(number, kWeights) == digitOf(number[8]);
}

bool isNorwegianVat(std::string_view number) {
    return number.size() == 12 && number.substr(9) == "MVA" &&
           isNorwegianOrganisation(number.substr(0, 9));
}

} // namespace tacet::detection
