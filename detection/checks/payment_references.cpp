#include "detection/checks/payment_references.h"

#include "detection/checks/check_digits.h"
#include "detection/checks/iban.h"

namespace tacet::detection {

bool isCreditorReference(std::string_view candidate) {
    constexpr std::size_t kLongest = 25;
    if (candidate.size() < 5 || candidate.size() > kLongest || candidate.substr(0, 2) != "RF" ||
        !areDigits(candidate.substr(2, 2)) || !areLettersOrDigits(candidate)) {
        return false;
    }
    std::array<char, kLongest> turned{};
    const auto end = std::copy(candidate.begin() + 4, candidate.end(), turned.begin());
    std::copy(candidate.begin(), candidate.begin() + 4, end);
    return mod97(std::string_view(turned.data(), candidate.size())) == 1;
}

bool isBelgianCommunication(std::string_view candidate) {
    constexpr std::size_t kCount = 12;
    std::array<char, kCount> digits{};
    std::size_t count = 0;
    for (const char c : candidate) {
        if (c == '+' || c == '*') {
            continue;
        }
        if (!isDigit(c) || count == kCount) {
            return false;
        }
        digits[count++] = c;
    }
    if (count != kCount) {
        return false;
    }
    const std::string_view text(digits.data(), kCount);
    const auto rest = static_cast<int>(numberOf(text.substr(0, 10)) % 97);
    return (rest == 0 ? 97 : rest) == partOf(text, 10, 2);
}

bool isSwissReference(std::string_view candidate) {
    constexpr std::array<int, 10> kNext = {0, 9, 4, 6, 8, 2, 7, 1, 3, 5};
    if (!isDigits(candidate, 27)) {
        return false;
    }
    int carried = 0;
    for (const char c : candidate.substr(0, 26)) {
        carried = kNext[static_cast<std::size_t>((digitOf(c) + carried) % 10)];
    }
    return (10 - carried) % 10 == digitAt(candidate, 26) &&
           candidate.find_first_not_of('0') != std::string_view::npos;
}

} // namespace tacet::detection
