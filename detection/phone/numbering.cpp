#include "detection/phone/numbering.h"

#include "detection/checks/digits.h"
#include "detection/phone/phone.h"

#include <algorithm>

namespace tacet::detection {

namespace {

constexpr std::size_t kLongestCode = 3;

} // namespace

const Plan* planOf(std::string_view region) {
    const auto all = plans();
    const auto at = std::lower_bound(
        all.begin(), all.end(), region,
        [](const Plan& plan, std::string_view wanted) { return plan.region < wanted; });
    return at != all.end() && at->region == region ? &*at : nullptr;
}

const CountryCode* countryCodeOf(std::string_view digits) {
    const auto all = countryCodes();
    // No code is the start of another, so the first that fits is the one.
    for (std::size_t width = 1; width <= kLongestCode && width <= digits.size(); ++width) {
        const auto wanted = numberOf(digits.substr(0, width));
        const auto at = std::lower_bound(
            all.begin(), all.end(), wanted,
            [](const CountryCode& code, long long number) { return code.code < number; });
        if (at != all.end() && at->code == wanted) {
            return &*at;
        }
    }
    return nullptr;
}

std::size_t widthOf(const CountryCode& code) {
    return code.code < 10 ? 1 : code.code < 100 ? 2 : 3;
}

bool holds(std::uint16_t root, std::string_view digits) {
    const auto nodes = planNodes();
    std::uint16_t node = root;
    for (const char c : digits) {
        if (node == 0) {
            return false;
        }
        node = nodes[node].next[static_cast<std::size_t>(digitOf(c))];
    }
    return nodes[node].ends != 0;
}

std::string_view regionOfInternational(std::string_view digits) {
    const CountryCode* code = countryCodeOf(digits);
    if (code == nullptr || digits[0] == '0') {
        return {};
    }
    const std::string_view national = digits.substr(widthOf(*code));
    if (!holds(code->abroad, national)) {
        return {};
    }
    const auto members = countryMembers().subspan(code->first, code->count);
    const auto member = std::find_if(members.begin(), members.end(), [&](std::uint16_t index) {
        return holds(plans()[index].plain, national);
    });
    return plans()[member == members.end() ? members.front() : *member].region;
}

bool isNationalPhone(std::string_view digits, std::string_view region) {
    const Plan* plan = planOf(region);
    return plan != nullptr && holds(plan->written, digits);
}

} // namespace tacet::detection
