#include "detection/checks/asia_pacific_ids.h"
#include "detection/checks/check_digits.h"
#include "detection/checks/luhn.h"

namespace tacet::detection {

namespace {

/// How the banks of one kind prove an account of sixteen digits.
struct BankProof {
    std::array<int, 16> weights;
    int fold = 0; ///< products above it count as their rest by it
    int modulus = 0;
};

constexpr BankProof kCommon = {{0, 0, 6, 3, 7, 9, 0, 10, 5, 8, 4, 2, 1, 0, 0, 0}, 11, 11};
constexpr BankProof kHighAccount = {{0, 0, 0, 0, 0, 0, 0, 10, 5, 8, 4, 2, 1, 0, 0, 0}, 11, 11};
constexpr BankProof kBank08 = {{0, 0, 0, 0, 0, 0, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0}, 11, 11};
constexpr BankProof kBank09 = {{0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 4, 3, 2, 0, 0, 1}, 9, 11};
constexpr BankProof kBank25 = {{0, 0, 0, 0, 0, 0, 1, 7, 3, 1, 7, 3, 1, 0, 0, 0}, 10, 10};
constexpr BankProof kBank26 = {{0, 0, 0, 0, 0, 0, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1}, 9, 10};

// Accounts from this one on are proved without their branch.
constexpr int kFirstHighAccount = 990000;

// Its accounts have no check digit.
constexpr std::string_view kUnprovenBank = "31";

// Bank branch register of Payments NZ, November 2022, as python-stdnum 1.18 has it: none is higher.
constexpr long long kFirstNoBranch = 9500;

// Null for a bank that is not known or has no proof.
const BankProof* proofOf(int bank, int account) {
    switch (bank) {
    case 8:
        return &kBank08;
    case 9:
        return &kBank09;
    case 25:
    case 33:
        return &kBank25;
    case 26:
    case 28:
    case 29:
        return &kBank26;
    default:
        break;
    }
    const bool isCommon = (1 <= bank && bank <= 6 && bank != 5) || (10 <= bank && bank <= 24) ||
                          bank == 27 || bank == 30 || bank == 35 || bank == 38;
    if (!isCommon) {
        return nullptr;
    }
    return account >= kFirstHighAccount ? &kHighAccount : &kCommon;
}

constexpr std::string_view kNhiLetters = "ABCDEFGHJKLMNPQRSTUVWXYZ"; // no I, no O

// Letters count from 1, digits as themselves; -1 for others.
int nhiValue(char c) {
    const int place = indexIn(kNhiLetters, c);
    return place >= 0 ? place + 1 : isDigit(c) ? digitOf(c) : -1;
}

} // namespace

bool isTfn(std::string_view candidate) {
    constexpr std::array<int, 8> kOld = {1, 4, 3, 7, 5, 8, 6, 9};
    constexpr std::array<int, 9> kWeights = {1, 4, 3, 7, 5, 8, 6, 9, 10};
    if (isDigits(candidate, 8)) {
        return weightedSum(candidate, kOld) % 11 == 0 && candidate != "00000000";
    }
    return isDigits(candidate, 9) && weightedSum(candidate, kWeights) % 11 == 0 &&
           candidate != "000000000";
}

bool isAbn(std::string_view candidate) {
    constexpr std::array<int, 11> kWeights = {10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19};
    return isDigits(candidate, 11) && candidate[0] != '0' &&
           (weightedSum(candidate, kWeights) - kWeights[0]) % 89 == 0;
}

bool isAcn(std::string_view candidate) {
    constexpr std::array<int, 8> kWeights = {8, 7, 6, 5, 4, 3, 2, 1};
    return isDigits(candidate, 9) && candidate != "000000000" &&
           missingTo(10, weightedSum(candidate, kWeights)) == digitAt(candidate, 8);
}

bool isAustralianMedicare(std::string_view candidate) {
    constexpr std::array<int, 8> kWeights = {1, 3, 7, 9, 1, 3, 7, 9};
    return (isDigits(candidate, 10) || isDigits(candidate, 11)) &&
           indexIn("23456", candidate[0]) >= 0 && candidate[9] != '0' &&
           weightedSum(candidate, kWeights) % 10 == digitAt(candidate, 8);
}

bool isIhi(std::string_view candidate) {
    return isDigits(candidate, 16) && candidate.substr(0, 6) == "800360" && isLuhn(candidate);
}

bool isIrd(std::string_view number) {
    const std::string_view candidate = withoutCountry(number, "NZ");
    constexpr std::array<int, 8> kFirst = {3, 2, 7, 6, 5, 4, 3, 2};
    constexpr std::array<int, 8> kSecond = {7, 4, 3, 2, 5, 2, 7, 6};
    constexpr long long kLeast = 10'000'000;
    constexpr long long kMost = 150'000'000;
    if (!isDigits(candidate, 8) && !isDigits(candidate, 9)) {
        return false;
    }
    const long long value = numberOf(candidate);
    std::array<char, 9> digits{'0'};
    std::copy_backward(candidate.begin(), candidate.end(), digits.end());
    const std::string_view padded(digits.data(), digits.size());
    const int first = missingTo(11, weightedSum(padded, kFirst));
    const int check = first < 10 ? first : missingTo(11, weightedSum(padded, kSecond));
    return kLeast < value && value < kMost && check == digitAt(padded, 8);
}

bool isNhi(std::string_view candidate) {
    constexpr std::array<int, 6> kWeights = {7, 6, 5, 4, 3, 2};
    if (candidate.size() != 7 || !areDigits(candidate.substr(3, 2)) ||
        isDigit(candidate[5]) != isDigit(candidate[6])) {
        return false;
    }
    int sum = 0;
    for (std::size_t i = 0; i < 6; ++i) {
        const int value = nhiValue(candidate[i]);
        if (value < 0 || (i < 3 && isDigit(candidate[i]))) {
            return false;
        }
        sum += value * kWeights[i];
    }
    if (isDigit(candidate[6])) {
        return sum % 11 != 0 && (11 - sum % 11) % 10 == digitAt(candidate, 6);
    }
    return 23 - sum % 23 == nhiValue(candidate[6]);
}

bool isNewZealandAccount(std::string_view candidate) {
    if (!isDigits(candidate, 15) && !isDigits(candidate, 16)) {
        return false;
    }
    // A suffix of two digits means one of three with a zero before.
    std::array<char, 16> digits{};
    std::copy(candidate.begin(), candidate.begin() + 13, digits.begin());
    digits[13] = '0';
    std::copy_backward(candidate.begin() + 13, candidate.end(), digits.end());
    const std::string_view account(digits.data(), digits.size());
    const long long branch = numberOf(account.substr(2, 4));
    if (branch == 0 || branch >= kFirstNoBranch) {
        return false;
    }
    const BankProof* const proof = proofOf(partOf(account, 0, 2), partOf(account, 6, 7));
    if (proof == nullptr) {
        return account.substr(0, 2) == kUnprovenBank;
    }
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int product = digitAt(account, i) * proof->weights[i];
        sum += product > proof->fold ? product % proof->fold : product;
    }
    return sum % proof->modulus == 0;
}

} // namespace tacet::detection
