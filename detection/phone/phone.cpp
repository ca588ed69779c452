#include "detection/phone/phone.h"

#include "detection/checks/digits.h"
#include "detection/phone/numbering.h"

#include <algorithm>
#include <array>
#include <span>

namespace tacet::detection {

namespace {

constexpr std::size_t kMostDigits = 20;    ///< of a number, with an exit code before it
constexpr std::size_t kFewestDigits = 6;   ///< less is no number that anybody would look for
constexpr std::size_t kMostSeparators = 3; ///< characters between two groups, as in ` - `
constexpr std::size_t kNorthAmerica = 1;   ///< country code; dials 011 for abroad
constexpr std::string_view kExitCode = "00";
constexpr std::string_view kNorthAmericanExitCode = "011";

/// What may stand between digits: ASCII signs, and signs of more bytes.
struct Separators {
    std::string_view ascii;
    std::span<const std::string_view> wide;
};

// No-break, narrow no-break space; hyphens and dashes.
constexpr auto kWide = std::to_array<std::string_view>(
    {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x90", "\xE2\x80\x91", "\xE2\x80\x92", "\xE2\x80\x93"});

constexpr Separators kSeparators{.ascii = " -./()", .wide = kWide};

// These end a number for sure; another separator before more digits ties them to it.
constexpr Separators kLooseSeparators{.ascii = " /(", .wide = std::span(kWide).first<2>()};

/// The digits of a candidate and where each ends in the text.
struct Candidate {
    std::array<char, kMostDigits> digits{};
    std::array<std::size_t, kMostDigits> ends{};
    std::size_t count = 0;
    bool hasPlus = false;

    [[nodiscard]] std::string_view first(std::size_t n) const { return {digits.data(), n}; }
};

/// How many bytes the separator at `at` has; 0 when there is none.
std::size_t separatorAt(std::string_view text, std::size_t at, const Separators& among) {
    if (at >= text.size()) {
        return 0;
    }
    if (static_cast<unsigned char>(text[at]) < 0x80) {
        return among.ascii.find(text[at]) == std::string_view::npos ? 0 : 1;
    }
    for (const std::string_view separator : among.wide) {
        if (text.substr(at, separator.size()) == separator) {
            return separator.size();
        }
    }
    return 0;
}

bool isWordCharacter(char c) {
    return isDigit(c) || isUpper(c) || ('a' <= c && c <= 'z') || c == '_';
}

/// Where the next digit stands after the separators at `at`, or the end of `text`.
std::size_t skipSeparators(std::string_view text, std::size_t at) {
    for (std::size_t i = 0; i < kMostSeparators && at < text.size() && !isDigit(text[at]); ++i) {
        const std::size_t width = separatorAt(text, at, kSeparators);
        if (width == 0) {
            break;
        }
        at += width;
    }
    return at < text.size() && isDigit(text[at]) ? at : text.size();
}

Candidate candidateAt(std::string_view text, std::size_t begin) {
    Candidate candidate;
    std::size_t at = begin;
    if (at < text.size() && text[at] == '(') {
        ++at;
    }
    if (at < text.size() && text[at] == '+') {
        candidate.hasPlus = true;
        ++at;
    }
    at = skipSeparators(text, at);
    while (at < text.size() && candidate.count < kMostDigits) {
        candidate.digits[candidate.count] = text[at];
        candidate.ends[candidate.count] = at + 1;
        ++candidate.count;
        at = skipSeparators(text, at + 1);
    }
    return candidate;
}

/// True when a number may end at `end`: at a word's edge, not before digits tied to it.
bool mayEndAt(std::string_view text, std::size_t end) {
    if (end == text.size()) {
        return true;
    }
    const bool goesOn = skipSeparators(text, end) < text.size();
    return !isWordCharacter(text[end]) &&
           (!goesOn || separatorAt(text, end, kLooseSeparators) != 0 ||
            (text[end] == ')' && separatorAt(text, end + 1, kLooseSeparators) != 0));
}

bool mayBeginAt(std::string_view text, std::size_t begin) {
    if (begin == 0) {
        return true;
    }
    const char before = text[begin - 1];
    const bool tied = (before == '-' || before == '.') && begin > 1 && isDigit(text[begin - 2]);
    return !isWordCharacter(before) && before != '+' && !tied;
}

bool dialsNorthAmericanExit(std::span<const std::string_view> regions) {
    return std::any_of(regions.begin(), regions.end(), [](std::string_view region) {
        const Plan* plan = planOf(region);
        return plan != nullptr && plan->code == kNorthAmerica;
    });
}

/// `digits` without the exit code, when they start with one; empty when they do not.
std::string_view afterExitCode(std::string_view digits, std::span<const std::string_view> regions) {
    if (digits.substr(0, kExitCode.size()) == kExitCode) {
        return digits.substr(kExitCode.size());
    }
    if (digits.substr(0, kNorthAmericanExitCode.size()) == kNorthAmericanExitCode &&
        dialsNorthAmericanExit(regions)) {
        return digits.substr(kNorthAmericanExitCode.size());
    }
    return {};
}

/// The reading of `digits`, with its span left open.
std::optional<PhoneReading> readDigits(std::string_view digits, bool hasPlus,
                                       std::span<const std::string_view> regions) {
    const std::string_view abroad = hasPlus ? digits : afterExitCode(digits, regions);
    const std::string_view region = regionOfInternational(abroad);
    if (!region.empty()) {
        return PhoneReading{.span = {}, .region = region, .notation = PhoneNotation::International};
    }
    if (hasPlus) {
        return std::nullopt;
    }
    for (const std::string_view home : regions) {
        const Plan* plan = planOf(home);
        if (plan != nullptr && holds(plan->written, digits)) {
            const bool bare = plan->writesTrunk && holds(plan->plain, digits);
            return PhoneReading{.span = {},
                                .region = plan->region,
                                .notation = bare ? PhoneNotation::Bare : PhoneNotation::National};
        }
    }
    return std::nullopt;
}

/// `span` without an opening bracket that nothing in it closes.
Span withoutOpenBracket(std::string_view text, Span span) {
    const std::string_view inside = text.substr(span.begin, length(span));
    if (inside.front() == '(' && inside.find(')') == std::string_view::npos) {
        ++span.begin;
    }
    return span;
}

} // namespace

std::optional<PhoneReading> readPhone(std::string_view text, std::size_t begin,
                                      std::span<const std::string_view> regions) {
    if (!mayBeginAt(text, begin)) {
        return std::nullopt;
    }
    const Candidate candidate = candidateAt(text.substr(0, begin + kPhoneWindow), begin);
    for (std::size_t count = candidate.count; count >= kFewestDigits; --count) {
        const std::size_t end = candidate.ends[count - 1];
        if (!mayEndAt(text, end)) {
            continue;
        }
        if (auto reading = readDigits(candidate.first(count), candidate.hasPlus, regions)) {
            reading->span = withoutOpenBracket(text, {begin, end});
            return reading;
        }
    }
    return std::nullopt;
}

} // namespace tacet::detection
