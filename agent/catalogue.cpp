#include "agent/catalogue.h"

#include "detection/rule_examples.h"
#include "detection/rule_notes.h"
#include "detection/rule_pack.h"
#include "detection/values/policy.h"

#include <algorithm>
#include <map>
#include <set>

namespace tacet::agent {
namespace {

using Kinds = std::map<std::string_view, CatalogueKind>;

const MeasuredFigures* figuresOf(std::string_view name, std::span<const MeasuredFigures> all) {
    const auto found = std::find_if(
        all.begin(), all.end(), [name](const MeasuredFigures& one) { return one.name == name; });
    return found != all.end() ? &*found : nullptr;
}

CatalogueRule ruleAt(std::size_t index) {
    const detection::Rule& rule = detection::builtInRules().rules[index];
    const detection::RuleNotes& notes = detection::ruleNotes()[index];
    return {.pattern = rule.pattern,
            .detector = rule.detector,
            .check = rule.check,
            .isAssigned = rule.isAssigned,
            .needsContext = rule.needsContext,
            .hasTypeWords = rule.base != 0,
            .bare = rule.bare,
            .inContext = rule.inContext,
            .source = notes.source,
            .literals = notes.literals,
            .words = notes.words,
            .found = {},
            .notFound = {}};
}

/// The rules in the order of the packs, with their examples.
std::vector<CatalogueRule> rulesWithExamples() {
    std::vector<CatalogueRule> rules;
    for (std::size_t i = 0; i < detection::builtInRules().rules.size(); ++i) {
        rules.push_back(ruleAt(i));
    }
    for (const detection::RuleExample& example : detection::ruleExamples()) {
        CatalogueRule& rule = rules[example.index];
        const bool isMarked = example.text.find("[[") != std::string_view::npos;
        (isMarked ? rule.found : rule.notFound).push_back(example.text);
    }
    return rules;
}

void addRule(CatalogueKind& kind, const detection::Rule& rule, CatalogueRule described) {
    kind.id = rule.id;
    kind.family = rule.family;
    kind.level = levelOf(strictPolicy(), KindId(rule.id), rule.family);
    kind.measured = figuresOf(rule.id, measuredKinds());
    auto& countries = kind.countries;
    const auto place = std::lower_bound(countries.begin(), countries.end(), rule.region);
    if (!rule.region.empty() && (place == countries.end() || *place != rule.region)) {
        countries.insert(place, rule.region);
    }
    kind.rules.push_back(std::move(described));
}

std::vector<CatalogueType> typesOf(const std::vector<CatalogueKind>& kinds) {
    std::map<std::string_view, CatalogueType> types;
    for (const CatalogueKind& kind : kinds) {
        CatalogueType& type = types[typeOf(kind.id)];
        type.name = typeOf(kind.id);
        type.measured = figuresOf(type.name, measuredTypes());
        ++type.kinds;
    }
    std::vector<CatalogueType> sorted;
    sorted.reserve(types.size());
    for (const auto& [name, type] : types) {
        sorted.push_back(type);
    }
    return sorted;
}

} // namespace

Catalogue builtInCatalogue() {
    Kinds kinds;
    const auto rules = detection::builtInRules().rules;
    std::vector<CatalogueRule> described = rulesWithExamples();
    for (std::size_t i = 0; i < rules.size(); ++i) {
        addRule(kinds[rules[i].id], rules[i], std::move(described[i]));
    }
    Catalogue catalogue;
    for (auto& [id, kind] : kinds) {
        catalogue.kinds.push_back(std::move(kind));
    }
    catalogue.types = typesOf(catalogue.kinds);
    return catalogue;
}

CatalogueCounts countsOf(const Catalogue& catalogue) {
    CatalogueCounts counts{.kinds = catalogue.kinds.size()};
    std::set<std::string_view> countries;
    for (const CatalogueKind& kind : catalogue.kinds) {
        counts.vendorSecrets += isVendorSecret(kind) ? 1 : 0;
        counts.rules += kind.rules.size();
        countries.insert(kind.countries.begin(), kind.countries.end());
    }
    counts.countries = countries.size();
    return counts;
}

std::string_view typeOf(std::string_view id) {
    return id.substr(0, id.find(':'));
}

bool isVendorSecret(const CatalogueKind& kind) {
    const std::string_view type = typeOf(kind.id);
    return (type == "api_key" || type == "webhook_url") && type.size() < kind.id.size();
}

std::string_view wordFor(Family family) {
    switch (family) {
    case Family::Identity:
        return "identity";
    case Family::Contact:
        return "contact";
    case Family::Financial:
        return "financial";
    case Family::Health:
        return "health";
    case Family::Secrets:
        return "secrets";
    case Family::Special:
        return "special";
    case Family::Business:
        return "business";
    case Family::Technical:
        return "technical";
    }
    return "";
}

} // namespace tacet::agent
