#include "detection/checks/vat.h"

#include "detection/checks/digits.h"
#include "detection/checks/vat_states.h"

namespace tacet::detection {

namespace {

struct State {
    std::string_view prefix;
    bool (*check)(std::string_view number);
};

constexpr auto kStates = std::to_array<State>({
    {"AT", isAustrianVat},   {"BE", isBelgianVat},    {"BG", isBulgarianVat},
    {"CHE", isSwissVat},     {"CY", isCypriotVat},    {"CZ", isCzechVat},
    {"DE", isGermanVat},     {"DK", isDanishVat},     {"EE", isEstonianVat},
    {"EL", isGreekVat},      {"ES", isSpanishVat},    {"FI", isFinnishVat},
    {"FR", isFrenchVat},     {"GB", isBritishVat},    {"HR", isCroatianVat},
    {"HU", isHungarianVat},  {"IE", isIrishVat},      {"IT", isItalianVat},
    {"LT", isLithuanianVat}, {"LU", isLuxembourgVat}, {"LV", isLatvianVat},
    {"MT", isMalteseVat},    {"NL", isDutchVat},      {"NO", isNorwegianVat},
    {"PL", isPolishVat},     {"PT", isPortugueseVat}, {"RO", isRomanianVat},
    {"SE", isSwedishVat},    {"SI", isSlovenianVat},  {"SK", isSlovakVat},
    {"XI", isBritishVat},
});

} // namespace

bool isVat(std::string_view candidate) {
    for (const State& state : kStates) {
        const std::size_t width = state.prefix.size();
        if (candidate.size() > width && candidate.substr(0, width) == state.prefix) {
            return state.check(candidate.substr(width));
        }
    }
    // Norwegian: nine digits and MVA, mostly without the prefix.
    return candidate.size() == 12 && isDigit(candidate.front()) && isNorwegianVat(candidate);
}

} // namespace tacet::detection
