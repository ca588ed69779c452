#include "detection/remedy.h"

#include "detection/same_value.h"
#include "detection/tidy.h"

#include <cassert>
#include <optional>
#include <utility>

namespace tacet::detection {

namespace {

std::string_view textOf(const Warning& warning, const TextSnapshot& snapshot) {
    const Span span = warning.finding.span;
    return std::string_view(*snapshot.text).substr(span.begin, length(span));
}

std::string canonicalOf(const Warning& warning, const TextSnapshot& snapshot) {
    return canonicalValue(warning.finding.kind, textOf(warning, snapshot));
}

/// True when an action on `from` with `scope` covers `other`.
bool covers(const Warning& from, const Warning& other, const TextSnapshot& snapshot, Scope scope) {
    switch (scope) {
    case Scope::This:
        return from == other;
    case Scope::SameValue:
        return from.finding.kind == other.finding.kind &&
               canonicalOf(from, snapshot) == canonicalOf(other, snapshot);
    case Scope::SameKind:
        return from.finding.kind == other.finding.kind;
    case Scope::Everything:
        return true;
    }
    return false;
}

/// What stands for the value of `warning`, when it is masked or replaced.
std::optional<std::string> substitute(const Warning& warning, const TextSnapshot& snapshot,
                                      Remedy how, Aliases& aliases) {
    const KindId& kind = warning.finding.kind;
    const std::string_view value = textOf(warning, snapshot);
    return how == Remedy::Mask ? aliases.maskFor(kind, value, *snapshot.text)
                               : aliases.standInFor(kind, value);
}

std::vector<Edit> substitutions(const TextSnapshot& snapshot, const std::vector<Warning>& chosen,
                                Remedy how, Aliases& aliases) {
    std::vector<Edit> edits;
    for (const Warning& warning : chosen) {
        if (auto text = substitute(warning, snapshot, how, aliases)) {
            edits.push_back({.span = warning.finding.span, .replacement = std::move(*text)});
        }
    }
    return edits;
}

std::vector<Edit> removals(const TextSnapshot& snapshot, const std::vector<Warning>& chosen) {
    std::vector<Span> values;
    values.reserve(chosen.size());
    for (const Warning& warning : chosen) {
        values.push_back(warning.finding.span);
    }
    std::vector<Edit> edits;
    for (const Span span : tidyRemovals(*snapshot.text, values)) {
        edits.push_back({.span = span, .replacement = {}});
    }
    return edits;
}

} // namespace

std::vector<std::size_t> covered(const Decision& decision, const TextSnapshot& snapshot,
                                 std::size_t index, Scope scope) {
    assert(index < decision.warnings.size() && decision.id == snapshot.id);
    const Warning& from = decision.warnings[index];
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < decision.warnings.size(); ++i) {
        if (covers(from, decision.warnings[i], snapshot, scope)) {
            indices.push_back(i);
        }
    }
    return indices;
}

std::vector<Edit> remedy(const TextSnapshot& snapshot, const std::vector<Warning>& chosen,
                         Remedy how, Aliases& aliases) {
    switch (how) {
    case Remedy::Mask:
    case Remedy::Replace:
        return substitutions(snapshot, chosen, how, aliases);
    case Remedy::Remove:
        return removals(snapshot, chosen);
    }
    return {};
}

} // namespace tacet::detection
