#include "detection/resolve.h"

#include <algorithm>
#include <cstddef>

namespace tacet::detection {

namespace {

struct Standing {
    Candidate candidate;
    const Candidate* runnerUp = nullptr;
};

using Cluster = std::vector<Candidate>::iterator;

bool startsFirst(const Candidate& a, const Candidate& b) {
    if (a.span.begin != b.span.begin) {
        return a.span.begin < b.span.begin;
    }
    return isBetter(a, b);
}

// The end of the candidates that hang together with the first by overlapping.
Cluster clusterEnd(Cluster first, Cluster end) {
    std::size_t reach = first->span.end;
    Cluster next = first + 1;
    while (next != end && next->span.begin < reach) {
        reach = std::max(reach, next->span.end);
        ++next;
    }
    return next;
}

// The standing readings are disjoint and sorted; the one that `span` overlaps, if any.
std::vector<Standing>::iterator overlapped(std::vector<Standing>& standing, Span span) {
    const auto next = std::lower_bound(
        standing.begin(), standing.end(), span,
        [](const Standing& one, Span wanted) { return one.candidate.span.end <= wanted.begin; });
    return next != standing.end() && overlaps(next->candidate.span, span) ? next : standing.end();
}

void place(const Candidate& candidate, const RuleBase& rules, std::vector<Standing>& standing) {
    const auto rival = overlapped(standing, candidate.span);
    if (rival == standing.end()) {
        const auto next = std::lower_bound(standing.begin(), standing.end(), candidate.span.begin,
                                           [](const Standing& one, std::size_t begin) {
                                               return one.candidate.span.begin < begin;
                                           });
        standing.insert(next, {.candidate = candidate});
        return;
    }
    const bool isOtherKind = rules.rule(rival->candidate.rule).id != rules.rule(candidate.rule).id;
    const bool readsTheSame = rival->candidate.span == candidate.span;
    if (rival->runnerUp == nullptr && isOtherKind && readsTheSame) {
        rival->runnerUp = &candidate;
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
    std::vector<Standing> standing;
    for (Cluster first = candidates.begin(); first != candidates.end();) {
        const Cluster end = clusterEnd(first, candidates.end());
        std::sort(first, end, isBetter);
        standing.clear();
        std::for_each(first, end, [&](const Candidate& one) { place(one, rules, standing); });
        for (const Standing& one : standing) {
            findings.push_back(finding(one, rules));
        }
        first = end;
    }
    return findings;
}

} // namespace tacet::detection
