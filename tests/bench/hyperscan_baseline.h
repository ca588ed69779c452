#pragma once

#include "detection/rule_pack.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct hs_database;
struct hs_scratch;

namespace tacet::bench {

/// Hyperscan in block mode with what the rules look for.
///
/// A rule with a pattern is its pattern, at a word's edge where the rule asks for one, letters in
/// any case unless the rule tells them apart. A rule whose values are assigned to a name is its
/// names alone, for the pattern of the value would match nearly everywhere; one that is code is its
/// literals. What is neither, and what Hyperscan refuses, is left out: it costs Hyperscan nothing,
/// so the comparison flatters Hyperscan.
class HyperscanBaseline {
public:
    explicit HyperscanBaseline(const detection::RulePack& pack);
    ~HyperscanBaseline();

    /// How many matches there are: every end of every match, as Hyperscan tells them.
    std::size_t matches(std::string_view text) const;

    [[nodiscard]] std::size_t patternCount() const { return m_patterns; }
    [[nodiscard]] std::size_t literalCount() const { return m_literals; }

    /// The rules that Hyperscan does not look for, and why: `id: reason`.
    [[nodiscard]] const std::vector<std::string>& leftOut() const { return m_leftOut; }

private:
    struct Expression {
        std::string text;
        unsigned flags = 0;
        std::string id;
        bool isLiteral = false;
    };

    void add(const detection::RulePack& pack, std::uint16_t index);
    void compile();

    std::vector<Expression> m_expressions;
    std::vector<std::string> m_leftOut;
    std::size_t m_patterns = 0;
    std::size_t m_literals = 0;
    hs_database* m_database = nullptr;
    hs_scratch* m_scratch = nullptr;
};

} // namespace tacet::bench
