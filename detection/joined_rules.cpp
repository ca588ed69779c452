#include "detection/joined_rules.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace tacet::detection {

namespace {

using pack_compiler::PackRule;
using pack_compiler::PatternStart;

Rule ruleOf(const PackRule& own, const PatternStart& start) {
    const bool isOfDigits = start.anchor == Anchor::Digits;
    const Edge usual = isOfDigits ? Edge::Number : Edge::Word;
    return {.id = own.id,
            .family = own.family,
            .anchor = start.anchor,
            .edge = own.says("edge") ? own.edge : usual,
            .letterCase = own.letterCase,
            .window = own.window,
            .digitCounts = isOfDigits ? own.digitCounts : 0,
            .isDigitsOnly = own.isDigitsOnly,
            .needsContext = own.needsContext,
            .isAssigned = own.isAssigned,
            .behind = own.behind,
            .holds = own.holds,
            .pattern = own.pattern,
            .check = own.check,
            .checkPrefix = own.checkPrefix,
            .region = own.region,
            .bare = own.bare,
            .inContext = own.inContext};
}

// Literals stand in the order of their first two bytes, letters in any case alike.
bool standsBefore(const Literal& a, const Literal& b) {
    const auto key = [](const Literal& one) {
        return std::pair(pairKey(one.text[0], one.text[1]), one.text);
    };
    return key(a) < key(b);
}

auto orderOf(const Term& term) {
    return std::tuple(termHead(term.text), term.text, term.isStem);
}

} // namespace

JoinedRules::JoinedRules(std::vector<OwnRule> own) : m_own(std::move(own)) {
    addOwnRules();
    const RulePack& builtIn = builtInRules();
    m_shift = m_rules.size();
    m_rules.insert(m_rules.end(), builtIn.rules.begin(), builtIn.rules.end());
    addLiterals();
    addTerms();
    m_pack = {.rules = m_rules,
              .literals = m_literals,
              .terms = m_terms,
              .literalFilter = &m_filter,
              .list = m_list.isEmpty() ? nullptr : &m_list};
}

void JoinedRules::addOwnRules() {
    for (std::size_t i = 0; i < m_own.size(); ++i) {
        for (const PatternStart& start : m_own[i].starts) {
            const std::uint16_t index = addRule(i, start);
            for (const std::string& literal : start.literals) {
                m_literals.push_back({.text = literal, .rule = index});
            }
        }
    }
    addList();
}

std::uint16_t JoinedRules::addRule(std::size_t own, const PatternStart& start) {
    Rule rule = ruleOf(m_own[own].rule, start);
    rule.starts = views(m_own[own].rule.starts);
    rule.samples = views(m_own[own].rule.samples);
    m_rules.push_back(rule);
    m_ownOf.push_back(own);
    return static_cast<std::uint16_t>(m_rules.size() - 1);
}

// The rule of a list has an anchor that stands nowhere: it is the list that is searched for.
void JoinedRules::addList() {
    std::vector<ListedTerm> terms;
    for (std::size_t i = 0; i < m_own.size(); ++i) {
        if (m_own[i].rule.terms.empty()) {
            continue;
        }
        const std::uint16_t index = addRule(i, {.anchor = Anchor::Literal, .literals = {}});
        for (std::string& term : std::exchange(m_own[i].rule.terms, {})) {
            terms.push_back({.text = std::move(term), .rule = index});
        }
    }
    m_list = TermList(terms);
}

void JoinedRules::addLiterals() {
    const RulePack& builtIn = builtInRules();
    m_filter = *builtIn.literalFilter;
    for (const Literal& literal : m_literals) {
        m_filter.add(literal.text);
    }
    for (const Literal& literal : builtIn.literals) {
        m_literals.push_back(
            {.text = literal.text, .rule = static_cast<std::uint16_t>(literal.rule + m_shift)});
    }
    std::stable_sort(m_literals.begin(), m_literals.end(), standsBefore);
}

// One term for a word that speaks for several rules.
void JoinedRules::addTerms() {
    std::map<std::pair<std::string_view, bool>, std::vector<std::uint16_t>> rulesOf;
    for (std::size_t i = 0; i < m_ownOf.size(); ++i) {
        for (const std::string& word : m_own[m_ownOf[i]].rule.context) {
            const bool isStem = word.back() == '*';
            const std::string_view text =
                std::string_view(word).substr(0, word.size() - (isStem ? 1 : 0));
            rulesOf[{text, isStem}].push_back(static_cast<std::uint16_t>(i));
        }
    }
    for (Term term : builtInRules().terms) {
        std::vector<std::uint16_t> rules = std::move(rulesOf[{term.text, term.isStem}]);
        rulesOf.erase({term.text, term.isStem});
        for (const std::uint16_t rule : term.rules) {
            rules.push_back(rule == kNoRule ? kNoRule : static_cast<std::uint16_t>(rule + m_shift));
        }
        term.rules = m_rulesOfTerms.emplace_back(std::move(rules));
        m_terms.push_back(term);
    }
    for (auto& [word, rules] : rulesOf) {
        m_terms.push_back({.text = word.first,
                           .isStem = word.second,
                           .rules = m_rulesOfTerms.emplace_back(std::move(rules))});
    }
    std::sort(m_terms.begin(), m_terms.end(),
              [](const Term& a, const Term& b) { return orderOf(a) < orderOf(b); });
}

std::span<const std::string_view> JoinedRules::views(const std::vector<std::string>& texts) {
    return m_views.emplace_back(texts.begin(), texts.end());
}

} // namespace tacet::detection
