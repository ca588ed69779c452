#pragma once

#include "detection/own_packs.h"
#include "detection/rule_pack.h"
#include "detection/term_list.h"

#include <deque>
#include <string_view>
#include <vector>

namespace tacet::detection {

/// The rules of own packs and the built-in ones as one pack, own ones first: where an own kind and
/// another read a value equally well, the own one names it. Owns all that the pack points at.
/// Immutable; any thread may read it.
class JoinedRules {
public:
    /// Requires: `own` comes from `readOwnPacks`.
    explicit JoinedRules(std::vector<OwnRule> own);
    JoinedRules(const JoinedRules&) = delete;
    JoinedRules& operator=(const JoinedRules&) = delete;

    [[nodiscard]] const RulePack& pack() const { return m_pack; }

private:
    void addOwnRules();
    std::uint16_t addRule(std::size_t own, const pack_compiler::PatternStart& start);
    void addList();
    void addLiterals();
    void addTerms();
    std::span<const std::string_view> views(const std::vector<std::string>& texts);

    std::vector<OwnRule> m_own;
    std::vector<Rule> m_rules;
    std::vector<std::size_t> m_ownOf; ///< the own rule that each of the first rules comes from
    std::size_t m_shift = 0;          ///< the number of the first built-in rule
    std::vector<Literal> m_literals;
    std::vector<Term> m_terms;
    LiteralFilter m_filter;
    TermList m_list;
    std::deque<std::vector<std::string_view>> m_views;
    std::deque<std::vector<std::uint16_t>> m_rulesOfTerms;
    RulePack m_pack;
};

} // namespace tacet::detection
