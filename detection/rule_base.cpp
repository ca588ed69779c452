#include "detection/rule_base.h"

#include <algorithm>
#include <cassert>

namespace tacet::detection {

namespace {

// Twelve bits that tell most heads apart.
std::size_t headHash(std::string_view head) {
    std::uint32_t hash = 2166136261u;
    for (const char c : head) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    }
    return (hash ^ hash >> 12 ^ hash >> 24) & 0xFFF;
}

} // namespace

RuleBase::RuleBase(const RulePack& pack) : m_pack(pack), m_classify(bestClassify()) {
    for (std::size_t i = 0; i < pack.rules.size(); ++i) {
        const Rule& rule = pack.rules[i];
        m_patterns.emplace_back(rule.pattern, rule.letterCase);
        m_checks.push_back(rule.check.empty() ? nullptr : findCheck(rule.check));
        m_detectors.push_back(rule.detector.empty() ? nullptr : findDetector(rule.detector));
        assert(rule.check.empty() || m_checks.back() != nullptr);
        assert(rule.detector.empty() || m_detectors.back() != nullptr);
        m_digitCounts |= rule.digitCounts;
        for (std::size_t count = 0; count < m_byDigits.size(); ++count) {
            if ((rule.digitCounts >> count & 1) != 0) {
                m_byDigits[count].push_back(static_cast<std::uint16_t>(i));
            }
        }
    }
    for (const Term& term : pack.terms) {
        const std::size_t hash = headHash(termHead(term.text));
        m_termHeads[hash / 64] |= std::uint64_t{1} << (hash % 64);
    }
}

std::span<const std::uint16_t> RuleBase::rulesOfDigits(std::size_t count) const {
    return m_byDigits[count];
}

std::span<const Term> RuleBase::termsFrom(std::string_view head) const {
    const std::size_t hash = headHash(head);
    if ((m_termHeads[hash / 64] >> (hash % 64) & 1) == 0) {
        return {};
    }
    const auto before = [](const Term& term, std::string_view key) {
        return termHead(term.text) < key;
    };
    const auto first = std::lower_bound(m_pack.terms.begin(), m_pack.terms.end(), head, before);
    auto last = first;
    while (last != m_pack.terms.end() && termHead(last->text) == head) {
        ++last;
    }
    return {first, last};
}

} // namespace tacet::detection
