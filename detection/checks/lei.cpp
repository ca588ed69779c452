#include "detection/checks/lei.h"

#include "detection/checks/digits.h"
#include "detection/checks/iban.h"

namespace tacet::detection {

bool isLei(std::string_view candidate) {
    return candidate.size() == 20 &&
           std::all_of(candidate.begin(), candidate.end(),
                       [](char c) { return isDigit(c) || isUpper(c); }) &&
           areDigits(candidate.substr(18)) && mod97(candidate) == 1;
}

} // namespace tacet::detection
