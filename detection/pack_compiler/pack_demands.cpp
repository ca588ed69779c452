#include "detection/pack_compiler/pack_demands.h"

#include <algorithm>
#include <string_view>

namespace tacet::pack_compiler {

namespace {

using detection::Anchor;

constexpr std::uint16_t kWidestAssigned = 640;
constexpr std::size_t kLongestId = KindId::kCapacity;
constexpr std::size_t kLongestPrefix = 16;
constexpr std::string_view kOwn = "own:";

/// Collects the faults of one rule.
class Demands {
public:
    Demands(const PackRule& rule, Faults& faults) : m_rule(rule), m_faults(faults) {}

    /// Notes a fault unless `isMet`.
    void that(bool isMet, std::string_view key, std::string_view reason) {
        if (!isMet) {
            m_faults.push_back(faultAt(m_rule.places, key, reason));
        }
    }

    /// What is good to have, and no reason to leave the rule out.
    void advise(bool isMet, std::string_view key, std::string_view reason) {
        that(isMet, key, reason);
        if (!isMet) {
            m_faults.back().weight = FaultWeight::Advice;
        }
    }

private:
    const PackRule& m_rule;
    Faults& m_faults;
};

bool isMarked(const std::string& text) {
    const std::size_t open = text.find("[[");
    return open != std::string::npos && text.find("]]", open) != std::string::npos;
}

bool isOwnName(std::string_view id) {
    const auto isNameByte = [](char c) {
        return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') ||
               c == '_' || c == '-' || c == '.';
    };
    return id.size() > kOwn.size() && id.substr(0, kOwn.size()) == kOwn &&
           std::all_of(id.begin() + kOwn.size(), id.end(), isNameByte);
}

void requireForm(const PackRule& rule, Demands& demand) {
    demand.that(rule.checkPrefix.size() <= kLongestPrefix, "check_prefix",
                "must have at most 16 bytes");
    demand.that(std::all_of(rule.literals.begin(), rule.literals.end(),
                            [](const std::string& literal) { return literal.size() >= 2; }),
                "literals", "must have at least two bytes each");
    demand.that(!rule.isAssigned || (rule.anchor == Anchor::Literal && !rule.pattern.empty()),
                "assigned", "a rule of assigned values has literals and a pattern");
    demand.that(!rule.isAssigned || rule.window <= kWidestAssigned, "window",
                "of a rule of assigned values is at most 640");
    demand.that(!rule.needsContext || rule.window <= detection::kWidestInContext, "window",
                "of a rule that needs context is at most 64");
    for (const std::string& text : rule.found) {
        demand.that(isMarked(text), "found", "marks the value with [[ and ]]");
    }
}

void requireBuiltIn(const PackRule& rule, Demands& demand) {
    demand.that(!rule.id.empty() && rule.id.size() <= kLongestId, "id", "must have 1 to 47 bytes");
    demand.that(!rule.source.empty(), "source",
                "a rule names where its form comes from, or \"unverified\"");
    demand.that(rule.pattern.empty() != rule.detector.empty(), "pattern",
                "a rule has either a pattern or a detector");
    demand.that(rule.form.empty() || !rule.detector.empty(), "form",
                "is of a detector: what a pattern may start with, it says itself");
    demand.that(rule.anchor != Anchor::Literal || !rule.literals.empty(), "literals",
                "a rule of anchor literal lists its literals");
    demand.that(!rule.found.empty(), "found", "a rule shows at least one value that it finds");
    demand.that(!rule.notFound.empty(), "not_found",
                "a rule shows at least one text in which it finds nothing");
}

void requireOwn(const PackRule& rule, Demands& demand) {
    const bool isList = rule.says("terms") || rule.says("terms_file");
    demand.that(
        isOwnName(rule.id) && rule.id.size() <= kLongestId, "id",
        "must be own:NAME, of letters, digits, \"_\", \"-\" and \".\", and at most 47 bytes");
    demand.that(!rule.says("detector"), "detector", "is for the program's own packs");
    demand.that(isList != rule.says("pattern"), "pattern",
                "a rule has either a pattern or terms or terms_file");
    demand.that(!rule.says("terms") || !rule.says("terms_file"), "terms_file",
                "a rule has either terms or terms_file");
    demand.that(rule.anchor != Anchor::Literal || !rule.says("anchor") || !rule.literals.empty(),
                "literals", "a rule of anchor literal lists its literals");
    demand.that(std::all_of(rule.literals.begin(), rule.literals.end(),
                            [](const std::string& literal) {
                                return literal.empty() || detection::isWordByte(literal[0]);
                            }),
                "literals", "must start with a letter from a to z or a digit");
    demand.that(!rule.needsContext || !rule.context.empty(), "needs_context",
                "a rule that needs context lists its words");
    demand.advise(isList || !rule.found.empty(), "found",
                  "a rule shows at least one value that it finds");
    demand.advise(isList || !rule.notFound.empty(), "not_found",
                  "a rule shows at least one text in which it finds nothing");
}

} // namespace

void requireWhole(const PackRule& rule, PackOrigin origin, Faults& faults) {
    Demands demand(rule, faults);
    requireForm(rule, demand);
    switch (origin) {
    case PackOrigin::BuiltIn:
        requireBuiltIn(rule, demand);
        break;
    case PackOrigin::Own:
        requireOwn(rule, demand);
        break;
    }
}

} // namespace tacet::pack_compiler
