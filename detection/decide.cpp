#include "detection/decide.h"

#include "detection/combinations.h"
#include "detection/stand_ins/stand_in.h"

#include <algorithm>
#include <string_view>

namespace tacet::detection {

namespace {

constexpr std::size_t kLongestMask = KindId::kCapacity + 16; ///< a base, a number and brackets

/// True when one of `text`'s occurrences of `value` holds the whole of `span`.
bool liesInside(std::string_view text, Span span, std::string_view value) {
    if (value.size() < length(span)) {
        return false;
    }
    const std::size_t slack = value.size() - length(span);
    const std::size_t from = span.begin > slack ? span.begin - slack : 0;
    return text.substr(from, span.end + slack - from).find(value) != std::string_view::npos;
}

constexpr bool isMaskCharacter(char c) {
    return ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') || c == '_';
}

/// True when `text` has the form of a mask's inside: `IBAN_1`.
bool isMaskName(std::string_view text) {
    const std::size_t underscore = text.rfind('_');
    if (underscore == std::string_view::npos || underscore == 0 || underscore + 1 == text.size()) {
        return false;
    }
    const std::string_view number = text.substr(underscore + 1);
    return number.find_first_not_of("0123456789") == std::string_view::npos &&
           std::all_of(text.begin(), text.end(), isMaskCharacter);
}

/// True when `span` lies inside `[BASE_N]`, with or without its brackets.
bool isMask(std::string_view text, Span span) {
    const std::size_t from = span.begin > kLongestMask ? span.begin - kLongestMask : 0;
    const std::string_view nearby = text.substr(from, 2 * kLongestMask);
    const std::size_t open = nearby.rfind('[', span.begin - from);
    const std::size_t close = nearby.find(']', open);
    if (open == std::string_view::npos || close == std::string_view::npos) {
        return false;
    }
    return span.end <= from + close + 1 && isMaskName(nearby.substr(open + 1, close - open - 1));
}

bool isOurs(std::string_view text, Span span, const std::set<std::string>& ownValues) {
    return isMask(text, span) ||
           std::any_of(ownValues.begin(), ownValues.end(),
                       [&](const std::string& value) { return liesInside(text, span, value); });
}

bool isShown(const Finding& finding, Level level, const Policy& policy) {
    return level != Level::Off && finding.confidence >= policy.minimumConfidence &&
           !finding.evidence.has(Evidence::Bare) && !finding.evidence.has(Evidence::Sample);
}

RemedySet remediesFor(const KindId& kind, std::string_view value, const Policy& policy) {
    RemedySet allowed;
    for (const Remedy remedy : {Remedy::Mask, Remedy::Replace, Remedy::Remove}) {
        const bool possible = remedy != Remedy::Replace || makeStandIn(kind, value, 1);
        if (possible && policy.remedies.has(remedy)) {
            allowed = allowed | remedy;
        }
    }
    return allowed;
}

/// True for what is seen only where others stand beside it.
bool mayBeRaised(const Finding& finding, Level level) {
    return level != Level::Off && finding.confidence == Confidence::Low &&
           !finding.evidence.has(Evidence::Sample) &&
           countsWhenQuiet(builtInCombinations(), finding.kind);
}

} // namespace

Decision decide(const std::vector<Finding>& findings, const TextSnapshot& snapshot,
                const Policy& policy, const Settled& settled) {
    const std::string_view text = *snapshot.text;
    const auto valueOf = [text](const Finding& finding) {
        return text.substr(finding.span.begin, length(finding.span));
    };
    Decision decision{.id = snapshot.id, .warnings = {}};
    std::vector<Warning>& warnings = decision.warnings;
    for (const Finding& finding : findings) {
        const Level level = levelOf(policy, finding.kind, finding.family);
        const bool counts = isShown(finding, level, policy) || mayBeRaised(finding, level);
        if (counts && !isOurs(text, finding.span, settled.ownValues) &&
            !settled.ignored.covers(settled.tool, finding.kind, valueOf(finding))) {
            warnings.push_back({.finding = finding, .level = level});
        }
    }
    raise(warnings, text, builtInCombinations());
    std::erase_if(warnings, [&](const Warning& warning) {
        return !isShown(warning.finding, warning.level, policy);
    });
    for (Warning& warning : warnings) {
        warning.remedies = remediesFor(warning.finding.kind, valueOf(warning.finding), policy);
    }
    return decision;
}

} // namespace tacet::detection
