#include "detection/checks/digits.h"
#include "detection/checks/europe_east.h"
#include "detection/detectors/detectors.h"
#include "detection/value_form.h"

namespace tacet::detection {

namespace {

constexpr std::size_t kLongestPrefix = 6;
constexpr std::size_t kLongestAccount = 10;
constexpr std::size_t kBank = 4;

std::size_t digitsAt(std::string_view text, std::size_t at) {
    std::size_t count = 0;
    while (at + count < text.size() && isDigit(text[at + count])) {
        ++count;
    }
    return count;
}

bool hasAt(std::string_view text, std::size_t at, char sign) {
    return at < text.size() && text[at] == sign;
}

// Where the account after the prefix, or without one, begins.
std::size_t accountAt(std::string_view text, std::size_t begin) {
    const std::size_t first = digitsAt(text, begin);
    return first <= kLongestPrefix && hasAt(text, begin + first, '-') ? begin + first + 1 : begin;
}

} // namespace

std::optional<Reading> czechAccount(const Place& place, std::size_t&) {
    const std::string_view text = place.sight.text;
    const std::size_t begin = place.sight.at;
    const std::size_t account = accountAt(text, begin);
    const std::size_t size = digitsAt(text, account);
    const std::size_t bank = account + size + 1;
    const std::string_view prefix =
        account > begin ? text.substr(begin, account - 1 - begin) : std::string_view();
    if (size < 2 || size > kLongestAccount || !hasAt(text, account + size, '/') ||
        digitsAt(text, bank) != kBank || !isCzechAccountGroup(prefix) ||
        !isCzechAccountGroup(text.substr(account, size))) {
        return std::nullopt;
    }
    const Span value{begin, bank + kBank};
    if (!hasEdges(text, value, Edge::Number)) {
        return std::nullopt;
    }
    Reading reading;
    reading.folded = value;
    reading.evidence |= Evidence::CheckDigits;
    return reading;
}

} // namespace tacet::detection
