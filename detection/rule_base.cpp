#include "detection/rule_base.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <utility>

namespace tacet::detection {

RuleBase::RuleBase(const RulePack& pack, FingerprintLists lists)
    : m_pack(pack), m_lists(std::move(lists)), m_index(pack), m_classify(bestClassify()) {
    for (const auto& list : m_lists) {
        m_listRules.push_back({.id = list->label().kind.text(), .family = Family::Business});
    }
    for (const Rule& rule : pack.rules) {
        m_patterns.emplace_back(rule.pattern, rule.letterCase);
        m_checks.push_back(rule.check.empty() ? nullptr : findCheck(rule.check));
        m_detectors.push_back(rule.detector.empty() ? nullptr : findDetector(rule.detector));
        assert(rule.check.empty() || m_checks.back() != nullptr);
        assert(rule.detector.empty() || m_detectors.back() != nullptr);
        if (rule.digitCounts != 0) {
            m_mostDigits =
                std::max(m_mostDigits, std::bit_width(rule.digitCounts) - std::size_t{1});
        }
    }
    fillLiterals();
    fillTerms();
}

void RuleBase::fillLiterals() {
    m_literals.assign(m_pack.literals.begin(), m_pack.literals.end());
    const auto headOf = [](const Literal& literal) { return wordHead(literal.text); };
    std::stable_sort(
        m_literals.begin(), m_literals.end(),
        [headOf](const Literal& a, const Literal& b) { return headOf(a) < headOf(b); });
    std::vector<std::uint32_t> heads(m_literals.size());
    std::transform(m_literals.begin(), m_literals.end(), heads.begin(), headOf);
    m_literalHeads.fill(heads);
}

void RuleBase::fillTerms() {
    std::vector<std::uint32_t> heads;
    for (const Term& term : m_pack.terms) {
        heads.push_back(wordHead(termHead(term.text)));
    }
    m_termHeads.fill(heads);
    for (std::size_t i = 0; i < m_pack.rules.size(); ++i) {
        const std::size_t base = m_pack.rules[i].base;
        if (m_ofBase.size() <= base) {
            m_ofBase.resize(base + 1, RuleSet(m_index.setSize()));
        }
        m_index.add(static_cast<std::uint16_t>(i), m_ofBase[base]);
    }
}

void RuleBase::addNamed(const Term& term, RuleSet& named) const {
    for (const std::uint16_t rule : term.rules) {
        if (rule != kNoRule) {
            m_index.add(rule, named);
        }
    }
    if (term.base != 0 && term.base < m_ofBase.size()) {
        for (std::size_t i = 0; i < named.size(); ++i) {
            named[i] |= m_ofBase[term.base][i];
        }
    }
}

} // namespace tacet::detection
