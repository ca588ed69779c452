#include "detection/checks/europe_wide.h"

#include "detection/checks/bic.h"
#include "detection/checks/digits.h"
#include "detection/checks/iban.h"

namespace tacet::detection {

namespace {

constexpr std::array<int, 28> kMemberStates = {40,  56,  100, 191, 196, 203, 208, 233, 246, 250,
                                               276, 300, 348, 372, 380, 428, 440, 442, 470, 528,
                                               616, 620, 642, 703, 705, 724, 752, 900};

} // namespace

bool isCreditor(std::string_view candidate) {
    constexpr std::size_t kHead = 7;
    constexpr std::size_t kLongest = 35;
    if (candidate.size() <= kHead || candidate.size() > kLongest || !areUpperOrDigits(candidate) ||
        !isCountry(candidate.substr(0, 2)) || !areDigits(candidate.substr(2, 2))) {
        return false;
    }
    std::array<char, kLongest> moved{};
    const std::string_view own = candidate.substr(kHead);
    std::copy_n(candidate.begin(), 4, std::copy(own.begin(), own.end(), moved.begin()));
    return mod97({moved.data(), own.size() + 4}) == 1;
}

bool isLeitweg(std::string_view candidate) {
    constexpr std::size_t kShortest = 4;
    return candidate.size() >= kShortest && areUpperOrDigits(candidate) &&
           areDigits(candidate.substr(0, 2)) && areDigits(candidate.substr(candidate.size() - 2)) &&
           mod97(candidate) == 1;
}

bool isOneStopShop(std::string_view candidate) {
    const std::string_view scheme = candidate.substr(0, 2);
    if (candidate.size() < 2 || !isDigits(candidate.substr(2), scheme == "EU" ? 9 : 10) ||
        (scheme != "EU" && scheme != "IM")) {
        return false;
    }
    const int state = partOf(candidate, 2, 3);
    return std::find(kMemberStates.begin(), kMemberStates.end(), state) != kMemberStates.end();
}

} // namespace tacet::detection
