#include "detection/combinations.h"

#include "detection/same_value.h"

#include <algorithm>
#include <array>

namespace tacet::detection {

namespace {

/// A warning as a part of one combination.
struct Member {
    std::size_t warning = 0;
    CombinationKind as;
};

using Members = std::span<const Member>;
using PartCounts = std::array<std::uint32_t, kMostParts>;
using Tally = std::array<PartCounts, kMostCombinations>;
using Kinds = std::span<const CombinationKind>;

struct ByKind {
    bool operator()(const CombinationKind& a, std::string_view b) const { return a.kind < b; }
    bool operator()(std::string_view a, const CombinationKind& b) const { return a < b.kind; }
};

Kinds named(const CombinationTable& table, std::string_view kind) {
    const auto [first, last] =
        std::equal_range(table.kinds.begin(), table.kinds.end(), kind, ByKind());
    return {first, last};
}

/// Calls `visit` with the parts that findings of `kind` may be. A combination that names the
/// subtype does not mean it by its base.
template <class Visit>
void visitParts(const CombinationTable& table, const KindId& kind, Visit visit) {
    const std::string_view base = baseOf(kind);
    const Kinds exact = named(table, kind.text());
    std::for_each(exact.begin(), exact.end(), visit);
    if (base.size() == kind.text().size()) {
        return;
    }
    for (const CombinationKind& part : named(table, base)) {
        if (std::none_of(exact.begin(), exact.end(), [&](const CombinationKind& one) {
                return one.combination == part.combination;
            })) {
            visit(part);
        }
    }
}

/// Calls `visit` with the parts that `warning` may be.
template <class Visit>
void visitParts(const CombinationTable& table, const Warning& warning, Visit visit) {
    const Finding& finding = warning.finding;
    if (warning.level == Level::Off || finding.evidence.has(Evidence::Sample)) {
        return;
    }
    const bool isQuiet = finding.confidence == Confidence::Low;
    visitParts(table, finding.kind, [&](const CombinationKind& part) {
        if (!isQuiet || part.quiet != Quiet::Out) {
            visit(part);
        }
    });
}

bool hasAll(const Combination& combination, const PartCounts& counts) {
    return std::all_of(counts.begin(), counts.begin() + combination.parts,
                       [&](std::uint32_t count) { return count >= combination.least; });
}

bool hasAny(const CombinationTable& table, const Tally& tally) {
    for (std::size_t row = 0; row < table.combinations.size(); ++row) {
        if (hasAll(table.combinations[row], tally[row])) {
            return true;
        }
    }
    return false;
}

/// What is part of a combination whose parts are all there, by combination and place in the text.
std::vector<Member> membersOf(const std::vector<Warning>& warnings, const CombinationTable& table,
                              const Tally& tally) {
    std::vector<Member> members;
    for (std::size_t i = 0; i < warnings.size(); ++i) {
        visitParts(table, warnings[i], [&](const CombinationKind& part) {
            if (hasAll(table.combinations[part.combination], tally[part.combination])) {
                members.push_back({.warning = i, .as = part});
            }
        });
    }
    std::stable_sort(members.begin(), members.end(), [](const Member& a, const Member& b) {
        return a.as.combination < b.as.combination;
    });
    return members;
}

/// Raises the warnings of one combination.
class Raiser {
public:
    Raiser(const Combination& combination, std::vector<Warning>& warnings)
        : m_combination(combination), m_warnings(warnings) {}

    /// Those of every stretch of the allowed length that holds one of each part: a window over them
    /// grows by one at its end and gives way at its begin.
    void raiseTogether(Members members) {
        PartCounts inWindow{};
        std::size_t first = 0;
        std::size_t done = 0;
        for (std::size_t last = 0; last < members.size(); ++last) {
            ++inWindow[members[last].as.part];
            while (first < last && isTooFar(members[first], members[last])) {
                --inWindow[members[first++].as.part];
            }
            if (!hasAll(m_combination, inWindow)) {
                continue;
            }
            for (done = std::max(done, first); done <= last; ++done) {
                raiseOne(members[done]);
            }
        }
    }

    /// All of them, when enough of their values differ.
    void raiseMany(Members members, std::string_view text) {
        if (hasEnough(members, text)) {
            for (const Member& member : members) {
                raiseOne(member);
            }
        }
    }

private:
    [[nodiscard]] bool isTooFar(const Member& first, const Member& last) const {
        const std::size_t begin = m_warnings[first.warning].finding.span.begin;
        return m_warnings[last.warning].finding.span.end - begin > m_combination.within;
    }

    // Looks no further than it must: the cost is linear in the members.
    [[nodiscard]] bool hasEnough(Members members, std::string_view text) const {
        std::vector<std::string_view> writings;
        std::vector<std::string> values;
        for (const Member& member : members) {
            const Finding& finding = m_warnings[member.warning].finding;
            const std::string_view written = text.substr(finding.span.begin, length(finding.span));
            if (std::find(writings.begin(), writings.end(), written) != writings.end()) {
                continue;
            }
            std::string value = canonicalValue(finding.kind, written);
            if (std::find(values.begin(), values.end(), value) == values.end()) {
                writings.push_back(written);
                values.push_back(std::move(value));
            }
            if (values.size() == m_combination.least) {
                return true;
            }
        }
        return false;
    }

    void raiseOne(const Member& member) {
        Warning& warning = m_warnings[member.warning];
        Finding& finding = warning.finding;
        warning.level = std::max(warning.level, m_combination.level);
        warning.raisedBy.emplace_back(m_combination.id);
        if (finding.confidence == Confidence::Low && member.as.quiet == Quiet::Shows) {
            finding.confidence = Confidence::Medium;
            finding.evidence = finding.evidence.without(Evidence::Bare);
        }
    }

    const Combination& m_combination;
    std::vector<Warning>& m_warnings;
};

} // namespace

bool countsWhenQuiet(const CombinationTable& table, const KindId& kind) {
    bool counts = false;
    visitParts(table, kind,
               [&](const CombinationKind& part) { counts = counts || part.quiet != Quiet::Out; });
    return counts;
}

void raise(std::vector<Warning>& warnings, std::string_view text, const CombinationTable& table) {
    Tally tally{};
    for (const Warning& warning : warnings) {
        visitParts(table, warning,
                   [&](const CombinationKind& part) { ++tally[part.combination][part.part]; });
    }
    if (!hasAny(table, tally)) {
        return;
    }
    const std::vector<Member> members = membersOf(warnings, table, tally);
    for (auto first = members.begin(); first != members.end();) {
        const std::uint8_t row = first->as.combination;
        const auto last = std::find_if(
            first, members.end(), [row](const Member& one) { return one.as.combination != row; });
        Raiser raiser(table.combinations[row], warnings);
        if (table.combinations[row].parts == 1) {
            raiser.raiseMany({first, last}, text);
        } else {
            raiser.raiseTogether({first, last});
        }
        first = last;
    }
}

} // namespace tacet::detection
