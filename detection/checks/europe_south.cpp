#include "detection/checks/europe_south.h"

#include "detection/checks/calendar.h"
#include "detection/checks/digits.h"
#include "detection/checks/luhn.h"

namespace tacet::detection {

namespace {

/// The value of a sign of a codice fiscale in an odd place, by its value in an even one.
constexpr std::array<int, 26> kOddValues = {1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
                                            20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};

int evenValue(char c) {
    return isDigit(c) ? digitOf(c) : c - 'A';
}

/// The digit that a sign of a codice fiscale stands for; -1 when it stands for none.
int fiscalDigit(char c) {
    constexpr std::string_view kLetters = "LMNPQRSTUV";
    const std::size_t at = kLetters.find(c);
    return isDigit(c) ? digitOf(c) : at == kLetters.npos ? -1 : static_cast<int>(at);
}

/// The form of a codice fiscale: six letters, year, month letter, day, place letter and number.
bool isFiscalForm(std::string_view code) {
    constexpr std::string_view kForm = "AAAAAA00M00A000A";
    constexpr std::string_view kMonths = "ABCDEHLMPRST";
    if (code.size() != kForm.size()) {
        return false;
    }
    for (std::size_t i = 0; i < code.size(); ++i) {
        const bool fits = kForm[i] == '0'   ? fiscalDigit(code[i]) >= 0
                          : kForm[i] == 'M' ? kMonths.find(code[i]) != kMonths.npos
                                            : isUpper(code[i]);
        if (!fits) {
            return false;
        }
    }
    const int day = 10 * fiscalDigit(code[9]) + fiscalDigit(code[10]);
    return 1 <= day % 40 && day % 40 <= 31 && day <= 71;
}

/// A check digit of a Spanish account over ten digits.
int accountDigit(std::string_view digits) {
    constexpr std::array<int, 10> kWeights = {1, 2, 4, 8, 5, 10, 9, 7, 3, 6};
    const int check = 11 - weightedSum(digits, kWeights) % 11;
    return check == 11 ? 0 : check == 10 ? 1 : check;
}

int signValue(char c) {
    return isDigit(c) ? digitOf(c) : c - 'A' + 10;
}

} // namespace

bool isCodiceFiscale(std::string_view candidate) {
    if (!isFiscalForm(candidate)) {
        return false;
    }
    int sum = 0;
    for (std::size_t i = 0; i < 15; ++i) {
        const int value = evenValue(candidate[i]);
        sum += i % 2 == 0 ? kOddValues[static_cast<std::size_t>(value)] : value;
    }
    return candidate[15] == 'A' + sum % 26;
}

bool isSpanishAccount(std::string_view candidate) {
    if (!isDigits(candidate, 20) || candidate.find_first_not_of('0') == candidate.npos) {
        return false;
    }
    std::array<char, 10> bank{'0', '0'};
    std::copy_n(candidate.begin(), 8, bank.begin() + 2);
    return accountDigit({bank.data(), bank.size()}) == digitOf(candidate[8]) &&
           accountDigit(candidate.substr(10)) == digitOf(candidate[9]);
}

bool isSpanishInsurance(std::string_view candidate) {
    if (!isDigits(candidate, 12)) {
        return false;
    }
    const long long province = numberOf(candidate.substr(0, 2));
    const long long serial = numberOf(candidate.substr(2, 8));
    // A serial number below ten million is joined to its province without its leading zero.
    const long long whole = province * (serial < 10'000'000 ? 10'000'000 : 100'000'000) + serial;
    return 1 <= province && province <= 66 && whole % 97 == numberOf(candidate.substr(10));
}

bool isCitizenCard(std::string_view candidate) {
    if (candidate.size() != 12 || !areDigits(candidate.substr(0, 9)) || !isDigit(candidate[11])) {
        return false;
    }
    int sum = 0;
    for (std::size_t i = 0; i < 11; ++i) {
        const int value = signValue(candidate[i]) * (i % 2 == 0 ? 2 : 1);
        sum += i % 2 == 0 && value > 9 ? value - 9 : value;
    }
    return (10 - sum % 10) % 10 == digitOf(candidate[11]);
}

bool isPortugueseInsurance(std::string_view candidate) {
    constexpr std::array<int, 10> kWeights = {29, 23, 19, 17, 13, 11, 7, 5, 3, 2};
    return isDigits(candidate, 11) && (candidate[0] == '1' || candidate[0] == '2') &&
           9 - weightedSum(candidate, kWeights) % 10 == digitOf(candidate[10]);
}

bool isAmka(std::string_view candidate) {
    return isDigits(candidate, 11) && isLuhn(candidate) &&
           isDateOfAnyCentury(partOf(candidate, 4, 2), partOf(candidate, 2, 2),
                              partOf(candidate, 0, 2));
}

bool isAndorranTax(std::string_view candidate) {
    if (candidate.size() != 8 || !areDigits(candidate.substr(1, 6)) || !isUpper(candidate[7]) ||
        std::string_view("ACDEFGLOPU").find(candidate[0]) == std::string_view::npos) {
        return false;
    }
    const int number = partOf(candidate, 1, 6);
    const bool isCompany = candidate[0] == 'A' || candidate[0] == 'L';
    return candidate[0] == 'F' ? number <= 699999
                               : !isCompany || (699999 < number && number < 800000);
}

bool isTurkishPerson(std::string_view candidate) {
    if (!isDigits(candidate, 11) || candidate[0] == '0') {
        return false;
    }
    int odd = 0;
    int even = 0;
    for (std::size_t i = 0; i < 9; ++i) {
        (i % 2 == 0 ? odd : even) += digitOf(candidate[i]);
    }
    const int tenth = ((7 * odd - even) % 10 + 10) % 10;
    return tenth == digitOf(candidate[9]) && (odd + even + tenth) % 10 == digitOf(candidate[10]);
}

bool isTurkishTax(std::string_view candidate) {
    if (!isDigits(candidate, 10)) {
        return false;
    }
    int sum = 0;
    for (int i = 0; i < 9; ++i) {
        const int place = 9 - i;
        const int value = (digitOf(candidate[static_cast<std::size_t>(i)]) + place) % 10;
        const int product = value * (1 << place) % 9;
        sum += value != 0 && product == 0 ? 9 : product;
    }
    return (10 - sum % 10) % 10 == digitOf(candidate[9]);
}

} // namespace tacet::detection
