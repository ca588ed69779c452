#include "detection/checks/asia_pacific_ids.h"
#include "detection/checks/calendar.h"
#include "detection/checks/check_digits.h"

namespace tacet::detection {

namespace {

// The year from the century that the seventh digit of a Korean number tells; 0 when none.
int koreanYear(std::string_view digits) {
    const int year = partOf(digits, 0, 2);
    switch (digits[6]) {
    case '1':
    case '2':
    case '5':
    case '6':
        return 1900 + year;
    case '3':
    case '4':
    case '7':
    case '8':
        return 2000 + year;
    case '9':
    case '0':
        return 1800 + year;
    default:
        return 0;
    }
}

// Form, date and place; the check digit is `shift` above that of a resident.
bool isKoreanNumber(std::string_view candidate, int shift) {
    constexpr std::array<int, 12> kWeights = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};
    constexpr int kLastPlace = 96;
    return isBirthday(koreanYear(candidate), partOf(candidate, 2, 2), partOf(candidate, 4, 2)) &&
           partOf(candidate, 7, 2) <= kLastPlace &&
           (11 + shift - weightedSum(candidate, kWeights) % 11) % 10 == digitAt(candidate, 12);
}

// Letters of the place as the number that they stand for, in the order from A.
constexpr std::array<int, 26> kTaiwanesePlaces = {10, 11, 12, 13, 14, 15, 16, 17, 34,
                                                  18, 19, 20, 21, 22, 35, 23, 24, 25,
                                                  26, 27, 28, 29, 32, 30, 31, 33};

} // namespace

bool isMyNumber(std::string_view candidate) {
    constexpr std::array<int, 11> kWeights = {6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    return isDigits(candidate, 12) &&
           missingTo(11, weightedSum(candidate, kWeights)) % 10 == digitAt(candidate, 11) &&
           candidate.find_first_not_of(candidate[0]) != std::string_view::npos;
}

bool isJapaneseCorporateNumber(std::string_view candidate) {
    constexpr std::array<int, 12> kWeights = {2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1};
    return isDigits(candidate, 13) &&
           9 - weightedSum(candidate.substr(1), kWeights) % 9 == digitAt(candidate, 0);
}

bool isRrn(std::string_view candidate) {
    return isDigits(candidate, 13) && indexIn("5678", candidate[6]) < 0 &&
           isKoreanNumber(candidate, 0);
}

bool isFrn(std::string_view candidate) {
    return isDigits(candidate, 13) && indexIn("5678", candidate[6]) >= 0 &&
           (isKoreanNumber(candidate, 2) || isKoreanNumber(candidate, 0));
}

bool isKoreanBusiness(std::string_view candidate) {
    constexpr std::array<int, 9> kWeights = {1, 3, 7, 1, 3, 7, 1, 3, 5};
    if (!isDigits(candidate, 10) || partOf(candidate, 0, 3) < 101 || partOf(candidate, 3, 2) == 0 ||
        partOf(candidate, 5, 4) == 0) {
        return false;
    }
    const int carried = digitAt(candidate, 8) * kWeights[8] / 10;
    return missingTo(10, weightedSum(candidate, kWeights) + carried) == digitAt(candidate, 9);
}

bool isChineseId(std::string_view candidate) {
    constexpr std::array<int, 17> kWeights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    if (candidate.size() != 18 || !areDigits(candidate.substr(0, 17)) || candidate[0] < '1' ||
        candidate[0] > '8') {
        return false;
    }
    const int year = partOf(candidate, 6, 4);
    return year >= 1850 && isBirthday(year, partOf(candidate, 10, 2), partOf(candidate, 12, 2)) &&
           "10X98765432"[weightedSum(candidate, kWeights) % 11] == candidate[17];
}

bool isUscc(std::string_view candidate) {
    constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    if (candidate.size() != 18 || !areDigits(candidate.substr(2, 6))) {
        return false;
    }
    int sum = 0;
    int weight = 1;
    for (const char c : candidate.substr(0, 17)) {
        const int value = indexIn(kAlphabet, c);
        if (value < 0) {
            return false;
        }
        sum += value * weight;
        weight = weight * 3 % 31;
    }
    return kAlphabet[static_cast<std::size_t>(missingTo(31, sum))] == candidate[17] &&
           isLetterOrDigit(candidate[0]) && candidate[0] != '0';
}

bool isTaiwaneseId(std::string_view candidate) {
    constexpr std::array<int, 9> kWeights = {8, 7, 6, 5, 4, 3, 2, 1, 1};
    if (candidate.size() != 10 || !isUpper(candidate[0]) || !areDigits(candidate.substr(1)) ||
        indexIn("1289", candidate[1]) < 0) {
        return false;
    }
    const int place = kTaiwanesePlaces[static_cast<std::size_t>(candidate[0] - 'A')];
    return (place / 10 + place % 10 * 9 + weightedSum(candidate.substr(1), kWeights)) % 10 == 0;
}

bool isUbn(std::string_view candidate) {
    constexpr std::array<int, 8> kWeights = {1, 2, 1, 2, 1, 2, 4, 1};
    if (!isDigits(candidate, 8) || candidate == "00000000") {
        return false;
    }
    int sum = 0;
    for (std::size_t i = 0; i < candidate.size(); ++i) {
        const int product = digitAt(candidate, i) * kWeights[i];
        sum += product / 10 + product % 10;
    }
    return sum % 10 == 0 || (sum % 10 == 9 && candidate[6] == '7');
}

bool isHkid(std::string_view candidate) {
    constexpr int kNoLetter = 36;
    if (candidate.size() != 8 && candidate.size() != 9) {
        return false;
    }
    const std::size_t letters = candidate.size() - 7;
    if (!areLetters(candidate.substr(0, letters)) || !areDigits(candidate.substr(letters, 6))) {
        return false;
    }
    const auto letterValue = [](char c) { return c - 'A' + 10; };
    int sum = 9 * (letters == 2 ? letterValue(candidate[0]) : kNoLetter) +
              8 * letterValue(candidate[letters - 1]);
    for (std::size_t i = 0; i < 6; ++i) {
        sum += digitAt(candidate, letters + i) * static_cast<int>(7 - i);
    }
    return "0123456789A"[missingTo(11, sum)] == candidate.back();
}

} // namespace tacet::detection
