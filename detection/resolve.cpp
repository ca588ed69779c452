#include "detection/resolve.h"

#include <algorithm>
#include <cstddef>
#include <map>

namespace tacet::detection {

namespace {

struct Standing {
    Candidate candidate;
    const Candidate* runnerUp = nullptr;
};

/// Disjoint, by where they begin. A map, because hostile texts make one cluster of everything.
using Readings = std::map<std::size_t, Standing>;

using Cluster = std::vector<Candidate>::iterator;

bool startsFirst(const Candidate& a, const Candidate& b) {
    if (a.span.begin != b.span.begin) {
        return a.span.begin < b.span.begin;
    }
    return isBetter(a, b);
}

// Where the candidates end that hang together with the first by overlapping.
Cluster clusterEnd(Cluster first, Cluster end) {
    std::size_t reach = first->span.end;
    Cluster next = first + 1;
    while (next != end && next->span.begin < reach) {
        reach = std::max(reach, next->span.end);
        ++next;
    }
    return next;
}

// The reading that `span` overlaps, if any.
Readings::iterator overlapped(Readings& readings, Span span) {
    auto next = readings.lower_bound(span.end);
    if (next == readings.begin()) {
        return readings.end();
    }
    --next;
    return overlaps(next->second.candidate.span, span) ? next : readings.end();
}

// True for a kind and its subtype: naming either beside the other would say nothing new.
bool isSameBroadly(std::string_view a, std::string_view b) {
    const std::string_view shorter = a.size() < b.size() ? a : b;
    const std::string_view longer = a.size() < b.size() ? b : a;
    return longer.substr(0, shorter.size()) == shorter &&
           (longer.size() == shorter.size() || longer[shorter.size()] == ':');
}

// Most numbers pass the check of some country: it speaks for a reading only where nothing speaks
// against that country, and the person or the language points to it. Beside a winner of the own
// country a number of another has to name itself.
bool isPlausible(const Candidate& candidate, const Candidate& winner, const Rule& rule) {
    if (candidate.evidence.has(Evidence::Sample) || candidate.country < 0) {
        return false;
    }
    const bool isNear = candidate.isLocal || candidate.country > 0 || rule.region.empty();
    const Confidence least = winner.isLocal && !isNear ? Confidence::High : Confidence::Medium;
    return candidate.confidence >= least ||
           (isNear && candidate.evidence.has(Evidence::CheckDigits));
}

void place(const Candidate& candidate, const RuleBase& rules, Readings& readings) {
    const auto found = overlapped(readings, candidate.span);
    if (found == readings.end()) {
        readings.emplace(candidate.span.begin, Standing{.candidate = candidate});
        return;
    }
    Standing& rival = found->second;
    const Rule& rule = rules.rule(candidate.rule);
    const bool isOtherKind = !isSameBroadly(rules.rule(rival.candidate.rule).id, rule.id);
    const bool readsTheSame = rival.candidate.span == candidate.span;
    if (rival.runnerUp == nullptr && isOtherKind && readsTheSame &&
        isPlausible(candidate, rival.candidate, rule)) {
        rival.runnerUp = &candidate;
    }
}

Finding finding(const Standing& standing, const RuleBase& rules) {
    const Candidate& candidate = standing.candidate;
    const Rule& rule = rules.rule(candidate.rule);
    Finding found{.span = candidate.span,
                  .kind = rule.id,
                  .family = rule.family,
                  .confidence = candidate.confidence,
                  .evidence = candidate.evidence,
                  .contextWord = candidate.contextWord,
                  .runnerUp = std::nullopt};
    if (standing.runnerUp != nullptr) {
        found.runnerUp = KindId(rules.rule(standing.runnerUp->rule).id);
    }
    return found;
}

} // namespace

std::vector<Finding> resolve(std::vector<Candidate> candidates, const RuleBase& rules) {
    std::sort(candidates.begin(), candidates.end(), startsFirst);
    std::vector<Finding> findings;
    Readings readings;
    for (Cluster first = candidates.begin(); first != candidates.end();) {
        const Cluster end = clusterEnd(first, candidates.end());
        if (end - first == 1) {
            findings.push_back(finding({.candidate = *first}, rules));
            first = end;
            continue;
        }
        std::sort(first, end, isBetter);
        readings.clear();
        std::for_each(first, end, [&](const Candidate& one) { place(one, rules, readings); });
        for (const auto& [begin, one] : readings) {
            findings.push_back(finding(one, rules));
        }
        first = end;
    }
    return findings;
}

} // namespace tacet::detection
