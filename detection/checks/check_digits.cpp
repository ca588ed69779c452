#include "detection/checks/check_digits.h"

namespace tacet::detection {

namespace {

// The product of two elements of the dihedral group of the pentagon: 0 to 4 turn it, 5 to 9 turn
// it over too.
constexpr int dihedral(int a, int b) {
    const int turned = a < 5 ? a + b % 5 : a - b % 5 + 5;
    const bool isTurnedOver = (a < 5) != (b < 5);
    return turned % 5 + (isTurnedOver ? 5 : 0);
}

// Verhoeff's permutation, once for each place from the right.
constexpr std::array<int, 10> kPermutation = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

} // namespace

bool isVerhoeff(std::string_view digits) {
    int check = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        int value = digitOf(digits[digits.size() - 1 - i]);
        for (std::size_t turn = i % 8; turn > 0; --turn) {
            value = kPermutation[static_cast<std::size_t>(value)];
        }
        check = dihedral(check, value);
    }
    return !digits.empty() && check == 0;
}

bool isLuhnOfLetters(std::string_view text) {
    constexpr int kCount = 36;
    int sum = 0;
    bool isDoubled = false;
    for (std::size_t i = text.size(); i-- > 0; isDoubled = !isDoubled) {
        const int value = indexIn(kDigitsAndLetters, text[i]);
        if (value < 0) {
            return false;
        }
        const int weighed = isDoubled ? 2 * value : value;
        sum += weighed / kCount + weighed % kCount;
    }
    return !text.empty() && sum % kCount == 0;
}

} // namespace tacet::detection
