#include "detection/checks/african_ids.h"

#include "detection/checks/calendar.h"
#include "detection/checks/check_digits.h"
#include "detection/checks/iban.h"
#include "detection/checks/luhn.h"

namespace tacet::detection {

namespace {

bool isOneDigit(std::string_view digits) {
    return digits.find_first_not_of(digits[0]) == std::string_view::npos;
}

} // namespace

bool isSouthAfricanId(std::string_view candidate) {
    return isDigits(candidate, 13) &&
           isDateOfAnyCentury(partOf(candidate, 0, 2), partOf(candidate, 2, 2),
                              partOf(candidate, 4, 2)) &&
           candidate[10] <= '2' && isLuhn(candidate);
}

bool isSouthAfricanTax(std::string_view candidate) {
    return isDigits(candidate, 10) && indexIn("01239", candidate[0]) >= 0 && isLuhn(candidate);
}

bool isIsraeliId(std::string_view candidate) {
    return isDigits(candidate, 9) && isLuhn(candidate);
}

bool isIsraeliCompany(std::string_view candidate) {
    return isIsraeliId(candidate) && candidate[0] == '5';
}

bool isEmiratesId(std::string_view candidate) {
    if (!isDigits(candidate, 15) || candidate.substr(0, 3) != "784") {
        return false;
    }
    const int year = partOf(candidate, 3, 4);
    return 1900 <= year && year <= kLastBirthYear && isLuhn(candidate);
}

bool isSaudiId(std::string_view candidate) {
    return isDigits(candidate, 10) && (candidate[0] == '1' || candidate[0] == '2') &&
           isLuhn(candidate);
}

bool isIranianId(std::string_view candidate) {
    constexpr std::array<int, 9> kWeights = {10, 9, 8, 7, 6, 5, 4, 3, 2};
    if (!isDigits(candidate, 10) || isOneDigit(candidate)) {
        return false;
    }
    const int rest = weightedSum(candidate, kWeights) % 11;
    return (rest < 2 ? rest : 11 - rest) == digitAt(candidate, 9);
}

bool isEgyptianId(std::string_view candidate) {
    if (!isDigits(candidate, 14) || (candidate[0] != '2' && candidate[0] != '3')) {
        return false;
    }
    const int year = (candidate[0] == '2' ? 1900 : 2000) + partOf(candidate, 1, 2);
    const int governorate = partOf(candidate, 7, 2);
    return isBirthday(year, partOf(candidate, 3, 2), partOf(candidate, 5, 2)) &&
           ((1 <= governorate && governorate <= 35) || governorate == 88);
}

bool isIce(std::string_view candidate) {
    return isDigits(candidate, 15) && !isOneDigit(candidate) && mod97(candidate) == 0;
}

bool isMauritianId(std::string_view candidate) {
    if (candidate.size() != 14 || !isUpper(candidate[0]) || !areDigits(candidate.substr(1, 12))) {
        return false;
    }
    int sum = 0;
    for (std::size_t i = 0; i < 13; ++i) {
        sum += indexIn(kDigitsAndLetters, candidate[i]) * static_cast<int>(14 - i);
    }
    return isDateOfAnyCentury(partOf(candidate, 5, 2), partOf(candidate, 3, 2),
                              partOf(candidate, 1, 2)) &&
           kDigitsAndLetters[static_cast<std::size_t>(missingTo(17, sum))] == candidate[13];
}

bool isGhanaianTin(std::string_view candidate) {
    if (candidate.size() != 11 || indexIn("PCGQV", candidate[0]) < 0 ||
        candidate.substr(1, 2) != "00" || !areDigits(candidate.substr(3, 7))) {
        return false;
    }
    int sum = 0;
    for (std::size_t i = 1; i < 10; ++i) {
        sum += digitAt(candidate, i) * static_cast<int>(i);
    }
    return "0123456789X"[sum % 11] == candidate[10];
}

bool isNin(std::string_view candidate) {
    return isDigits(candidate, 11) && !isOneDigit(candidate) && isVerhoeff(candidate);
}

bool isNifp(std::string_view candidate) {
    return isDigits(candidate, 9) && isLuhn(candidate);
}

bool isNuit(std::string_view candidate) {
    constexpr std::array<int, 8> kWeights = {8, 9, 4, 5, 6, 7, 8, 9};
    if (!isDigits(candidate, 9) || isOneDigit(candidate)) {
        return false;
    }
    const int rest = weightedSum(candidate, kWeights) % 11;
    return (rest == 10 ? 1 : rest) == digitAt(candidate, 8);
}

bool isNinea(std::string_view candidate) {
    const bool hasStatus = candidate.size() > 9;
    const std::string_view digits = candidate.substr(0, candidate.size() - (hasStatus ? 3 : 0));
    if (!isDigits(digits, 7) && !isDigits(digits, 9)) {
        return false;
    }
    if (hasStatus) {
        const std::string_view status = candidate.substr(digits.size());
        if (status[0] < '0' || status[0] > '2' || !isUpper(status[1]) || !isDigit(status[2])) {
            return false;
        }
    }
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        sum += digitAt(digits, i) * (i % 2 == 0 ? 1 : 2);
    }
    return sum % 10 == 0 && !isOneDigit(digits);
}

bool isMatriculeFiscal(std::string_view candidate) {
    constexpr std::string_view kKeys = "ABCDEFGHJKLMNPQRSTVWXYZ";
    if ((candidate.size() != 8 && candidate.size() != 13) || !areDigits(candidate.substr(0, 7)) ||
        indexIn(kKeys, candidate[7]) < 0) {
        return false;
    }
    if (candidate.size() == 8) {
        return true;
    }
    return indexIn("APBDN", candidate[8]) >= 0 && indexIn("MPCNE", candidate[9]) >= 0 &&
           areDigits(candidate.substr(10)) &&
           (candidate.substr(10) == "000" || candidate[9] == 'E');
}

bool isOmaniVat(std::string_view candidate) {
    constexpr std::array<int, 5> kWeights = {1, 6, 3, 7, 9};
    if (candidate.size() != 12 || candidate.substr(0, 2) != "OM" ||
        !areDigits(candidate.substr(2, 9))) {
        return false;
    }
    return "0123456789X"[(1 + weightedSum(candidate.substr(6), kWeights)) % 11] == candidate[11];
}

} // namespace tacet::detection
