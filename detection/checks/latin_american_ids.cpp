#include "detection/checks/latin_american_ids.h"

#include "detection/checks/calendar.h"
#include "detection/checks/check_digits.h"
#include "detection/checks/luhn.h"

namespace tacet::detection {

namespace {

bool isProvince(std::string_view digits) {
    const int province = partOf(digits, 0, 2);
    return (1 <= province && province <= 24) || province == 30 || province == 50;
}

// The rest by 11 of a sum with weights 2 to 7 from the right.
int restOfTwoToSeven(std::string_view digits) {
    return sumFromBehind(digits, 2, 7) % 11;
}

} // namespace

bool isCuit(std::string_view candidate) {
    constexpr auto kKinds = std::to_array<std::string_view>(
        {"20", "23", "24", "27", "30", "33", "34", "50", "51", "55"});
    if (!isDigits(candidate, 11) || !startsWithOneOf(candidate, kKinds)) {
        return false;
    }
    const int missing = missingTo(11, restOfTwoToSeven(candidate.substr(0, 10)));
    return (missing == 10 ? 9 : missing) == digitAt(candidate, 10);
}

bool isCbu(std::string_view candidate) {
    constexpr std::array<int, 7> kBank = {7, 1, 3, 9, 7, 1, 3};
    constexpr std::array<int, 13> kAccount = {3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3};
    if (!isDigits(candidate, 22)) {
        return false;
    }
    return missingTo(10, weightedSum(candidate, kBank)) == digitAt(candidate, 7) &&
           missingTo(10, weightedSum(candidate.substr(8), kAccount)) == digitAt(candidate, 21);
}

bool isRut(std::string_view number) {
    const std::string_view candidate = withoutCountry(number, "CL");
    if (candidate.size() != 8 && candidate.size() != 9) {
        return false;
    }
    const std::string_view body = candidate.substr(0, candidate.size() - 1);
    if (!areDigits(body) || body[0] == '0') {
        return false;
    }
    return "0123456789K"[missingTo(11, restOfTwoToSeven(body))] == candidate.back();
}

bool isColombianNit(std::string_view candidate) {
    constexpr std::array<int, 15> kPrimes = {3,  7,  13, 17, 19, 23, 29, 37,
                                             41, 43, 47, 53, 59, 67, 71};
    if (candidate.size() < 8 || candidate.size() > 16 || !areDigits(candidate)) {
        return false;
    }
    int sum = 0;
    for (std::size_t i = 0; i + 1 < candidate.size(); ++i) {
        sum += digitAt(candidate, candidate.size() - 2 - i) * kPrimes[i];
    }
    const int rest = sum % 11;
    return (rest < 2 ? rest : 11 - rest) == digitOf(candidate.back());
}

bool isPeruvianRuc(std::string_view candidate) {
    constexpr auto kKinds = std::to_array<std::string_view>({"10", "15", "17", "20"});
    return isDigits(candidate, 11) && startsWithOneOf(candidate, kKinds) &&
           (11 - restOfTwoToSeven(candidate.substr(0, 10))) % 10 == digitAt(candidate, 10);
}

bool isPeruvianCui(std::string_view candidate) {
    if (candidate.size() != 9 || !areDigits(candidate.substr(0, 8))) {
        return false;
    }
    const auto rest = static_cast<std::size_t>(restOfTwoToSeven(candidate.substr(0, 8)));
    return candidate[8] == "65432110987"[rest] || candidate[8] == "KJIHGFEDCBA"[rest];
}

bool isEcuadorianCedula(std::string_view candidate) {
    return isDigits(candidate, 10) && isProvince(candidate) && candidate[2] <= '6' &&
           isLuhn(candidate);
}

bool isEcuadorianRuc(std::string_view candidate) {
    constexpr std::array<int, 9> kPublic = {3, 2, 7, 6, 5, 4, 3, 2, 1};
    constexpr std::array<int, 10> kCompany = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    if (!isDigits(candidate, 13) || !isProvince(candidate)) {
        return false;
    }
    const bool hasPlace = candidate.substr(10) != "000";
    if (candidate[2] == '9') {
        return hasPlace && weightedSum(candidate, kCompany) % 11 == 0;
    }
    const bool isPublic = candidate[2] == '6' && candidate.substr(9) != "0000" &&
                          weightedSum(candidate, kPublic) % 11 == 0;
    return isPublic || (hasPlace && isEcuadorianCedula(candidate.substr(0, 10)));
}

bool isRif(std::string_view candidate) {
    constexpr std::array<int, 8> kWeights = {3, 2, 7, 6, 5, 4, 3, 2};
    if (candidate.size() != 10 || !areDigits(candidate.substr(1))) {
        return false;
    }
    const int kind = indexIn("VEJPG", candidate[0]);
    const int missing = missingTo(11, (kind + 1) * 4 + weightedSum(candidate.substr(1), kWeights));
    return kind >= 0 && missing % 10 == digitAt(candidate, 9);
}

bool isUruguayanRut(std::string_view number) {
    const std::string_view candidate = withoutCountry(number, "UY");
    constexpr std::array<int, 11> kWeights = {4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2};
    if (!isDigits(candidate, 12) || candidate.substr(8, 3) != "001" ||
        candidate.substr(2, 6) == "000000") {
        return false;
    }
    const int registered = partOf(candidate, 0, 2);
    return 1 <= registered && registered <= 21 &&
           missingTo(11, weightedSum(candidate, kWeights)) == digitAt(candidate, 11);
}

bool isUruguayanCedula(std::string_view candidate) {
    constexpr std::array<int, 7> kWeights = {2, 9, 8, 7, 6, 3, 4};
    return isDigits(candidate, 8) && candidate[0] != '0' &&
           missingTo(10, weightedSum(candidate, kWeights)) == digitAt(candidate, 7);
}

bool isParaguayanRuc(std::string_view candidate) {
    if (candidate.size() < 5 || candidate.size() > 9 || !areDigits(candidate)) {
        return false;
    }
    const std::string_view body = candidate.substr(0, candidate.size() - 1);
    return missingTo(11, sumFromBehind(body, 2, 11)) % 10 == digitOf(candidate.back());
}

bool isGuatemalanNit(std::string_view candidate) {
    if (candidate.size() < 5 || candidate.size() > 12) {
        return false;
    }
    const std::string_view body = candidate.substr(0, candidate.size() - 1);
    return areDigits(body) &&
           "0123456789K"[missingTo(11, sumFromBehind(body, 2, 13))] == candidate.back();
}

bool isDominicanCedula(std::string_view candidate) {
    return isDigits(candidate, 11) && isLuhn(candidate);
}

bool isRnc(std::string_view candidate) {
    constexpr std::array<int, 8> kWeights = {7, 9, 8, 6, 5, 4, 3, 2};
    if (!isDigits(candidate, 9)) {
        return false;
    }
    const int rest = weightedSum(candidate, kWeights) % 11;
    // A rest of 0 gives 2, a rest of 1 gives 1.
    const int check = rest == 0 ? 2 : rest == 1 ? 1 : 11 - rest;
    return check == digitAt(candidate, 8);
}

bool isSalvadoranNit(std::string_view number) {
    const std::string_view candidate = withoutCountry(number, "SV");
    constexpr std::array<int, 13> kOld = {14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2};
    constexpr std::array<int, 13> kNew = {2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    if (!isDigits(candidate, 14) || indexIn("019", candidate[0]) < 0) {
        return false;
    }
    const int check = partOf(candidate, 10, 3) <= 100
                          ? weightedSum(candidate, kOld) % 11 % 10
                          : missingTo(11, weightedSum(candidate, kNew)) % 10;
    return check == digitAt(candidate, 13);
}

bool isCostaRicanCompany(std::string_view candidate) {
    if (!isDigits(candidate, 10)) {
        return false;
    }
    const int type = partOf(candidate, 1, 3);
    switch (candidate[0]) {
    case '2':
        return type == 100 || type == 200 || type == 300 || type == 400;
    case '3':
        return (2 <= type && type <= 14) || (101 <= type && type <= 110);
    case '4':
        return type == 0;
    case '5':
        return type == 1;
    default:
        return false;
    }
}

bool isCubanId(std::string_view candidate) {
    return isDigits(candidate, 11) &&
           isDateOfAnyCentury(partOf(candidate, 0, 2), partOf(candidate, 2, 2),
                              partOf(candidate, 4, 2));
}

} // namespace tacet::detection
