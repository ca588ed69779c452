#pragma once

#include "detection/anchors.h"
#include "detection/checks/check_table.h"
#include "detection/detectors/catalogue.h"
#include "detection/fingerprint_list.h"
#include "detection/head_table.h"
#include "detection/pattern.h"
#include "detection/rule_index.h"
#include "detection/rule_pack.h"

#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace tacet::detection {

/// The lists that an organisation ships, in the order of their files.
using FingerprintLists = std::vector<std::shared_ptr<const FingerprintList>>;

/// The compiled packs together with what they name: patterns, proofs and detectors. Immutable;
/// any thread may read it.
class RuleBase {
public:
    /// Each list is a rule besides those of `pack`, numbered on from them. Requires: every check
    /// and detector that `pack` names exists; no list is null. `pack` outlives the rule base.
    explicit RuleBase(const RulePack& pack, FingerprintLists lists = {});

    [[nodiscard]] const RulePack& pack() const { return m_pack; }
    [[nodiscard]] const Rule& rule(std::uint16_t index) const {
        return index < m_pack.rules.size() ? m_pack.rules[index]
                                           : m_listRules[index - m_pack.rules.size()];
    }
    [[nodiscard]] const Pattern& pattern(std::uint16_t index) const { return m_patterns[index]; }

    /// Null when the rule names none.
    [[nodiscard]] Check* check(std::uint16_t index) const { return m_checks[index]; }
    [[nodiscard]] Detector* detector(std::uint16_t index) const { return m_detectors[index]; }

    [[nodiscard]] const RuleIndex& index() const { return m_index; }

    /// The most digits that a value of a rule of anchor Digits has.
    [[nodiscard]] std::size_t mostDigits() const { return m_mostDigits; }

    /// Adds the rules that `term` names to `named`, with those of its base type.
    void addNamed(const Term& term, RuleSet& named) const;

    /// The literals whose first bytes are `head`; of shorter ones it is their `wordHead`.
    [[nodiscard]] std::span<const Literal> literalsOf(std::uint32_t head) const {
        const HeadTable::Range range = m_literalHeads.find(head);
        return {m_literals.data() + range.first, range.count};
    }

    /// The terms whose first word has this `wordHead`.
    [[nodiscard]] std::span<const Term> termsFrom(std::uint32_t head) const {
        const HeadTable::Range range = m_termHeads.find(head);
        return m_pack.terms.subspan(range.first, range.count);
    }

    [[nodiscard]] const FingerprintLists& lists() const { return m_lists; }

    /// True when a rule is that of one of `lists()`.
    [[nodiscard]] bool isOfList(std::uint16_t rule) const { return rule >= m_pack.rules.size(); }

    /// The rule that the entries of a list are of. Requires: `list` is a place in `lists()`.
    [[nodiscard]] std::uint16_t ruleOfList(std::size_t list) const {
        return static_cast<std::uint16_t>(m_pack.rules.size() + list);
    }

    [[nodiscard]] Classify* classify() const { return m_classify; }

private:
    void fillLiterals();
    void fillTerms();

    const RulePack& m_pack;
    FingerprintLists m_lists;
    std::vector<Rule> m_listRules; ///< no anchor leads to them
    std::deque<Pattern> m_patterns;
    std::vector<Check*> m_checks;
    std::vector<Detector*> m_detectors;
    RuleIndex m_index;
    std::vector<RuleSet> m_ofBase; ///< the rules of each base type that has generic names
    std::size_t m_mostDigits = 0;
    std::vector<Literal> m_literals; ///< sorted by their heads
    HeadTable m_literalHeads;
    HeadTable m_termHeads;
    Classify* m_classify;
};

} // namespace tacet::detection
