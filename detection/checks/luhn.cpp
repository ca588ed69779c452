#include "detection/checks/luhn.h"

#include "detection/checks/digits.h"

#include <array>

namespace tacet::detection {

namespace {

/// Card numbers from `first` to `last`, compared by as many digits as these have.
struct IssuerRange {
    std::string_view first;
    std::string_view last;
    std::size_t shortest;
    std::size_t longest;
};

// Most are those of credit-card-type (Braintree), card-types.ts. Not in it, but in other public
// code: Visa of 13 digits, Diners Club 3095 (Business::CreditCard), RuPay and Troy. UnionPay is
// taken as all of 62, Maestro as its best known numbers. The networks' own documents were not
// opened.
constexpr auto kIssuers = std::to_array<IssuerRange>({
    {"2200", "2204", 16, 19}, // Mir
    {"2221", "2720", 16, 16}, // Mastercard
    {"300", "305", 14, 19},   // Diners Club
    {"3095", "3095", 14, 19}, // Diners Club
    {"34", "34", 15, 15},     // American Express
    {"3528", "3589", 16, 19}, // JCB
    {"36", "36", 14, 19},     // Diners Club
    {"37", "37", 15, 15},     // American Express
    {"38", "39", 16, 19},     // Diners Club
    {"4", "4", 16, 16},       // Visa
    {"4", "4", 13, 13},       // Visa
    {"4", "4", 19, 19},       // Visa
    {"5018", "5018", 12, 19}, // Maestro
    {"5020", "5020", 12, 19}, // Maestro
    {"5038", "5038", 12, 19}, // Maestro
    {"508", "508", 16, 16},   // RuPay
    {"51", "55", 16, 16},     // Mastercard
    {"5893", "5893", 12, 19}, // Maestro
    {"6011", "6011", 16, 19}, // Discover
    {"62", "62", 16, 19},     // UnionPay
    {"6304", "6304", 12, 19}, // Maestro
    {"644", "649", 16, 19},   // Discover
    {"65", "65", 16, 19},     // Discover
    {"6759", "6759", 12, 19}, // Maestro
    {"6761", "6763", 12, 19}, // Maestro
    {"81", "82", 16, 16},     // RuPay
    {"9792", "9792", 16, 16}, // Troy
});

bool isIn(const IssuerRange& range, std::string_view candidate) {
    const std::string_view start = candidate.substr(0, range.first.size());
    return range.first <= start && start <= range.last && range.shortest <= candidate.size() &&
           candidate.size() <= range.longest;
}

const IssuerRange* issuerOf(std::string_view candidate) {
    const auto at = std::find_if(kIssuers.begin(), kIssuers.end(),
                                 [&](const IssuerRange& range) { return isIn(range, candidate); });
    return at == kIssuers.end() ? nullptr : &*at;
}

} // namespace

bool isLuhn(std::string_view candidate) {
    if (candidate.size() < 2 || !areDigits(candidate) ||
        candidate.find_first_not_of('0') == std::string_view::npos) {
        return false;
    }
    int sum = 0;
    bool doubled = false;
    for (std::size_t i = candidate.size(); i-- > 0; doubled = !doubled) {
        const int value = digitOf(candidate[i]) * (doubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

bool isPaymentCard(std::string_view candidate) {
    return isLuhn(candidate) && issuerOf(candidate) != nullptr;
}

std::size_t issuerDigits(std::string_view candidate) {
    const IssuerRange* issuer = issuerOf(candidate);
    return issuer == nullptr ? 1 : issuer->first.size();
}

} // namespace tacet::detection
