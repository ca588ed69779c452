#pragma once

#include "detection/anchors.h"
#include "detection/checks/check_table.h"
#include "detection/detectors/catalogue.h"
#include "detection/pattern.h"
#include "detection/rule_pack.h"

#include <array>
#include <cstdint>
#include <deque>
#include <span>
#include <string_view>
#include <vector>

namespace tacet::detection {

/// What must be known of a rule of anchor Digits before it is read.
struct DigitRule {
    std::uint64_t counts = 0; ///< bit n: its values may have n digits
    Check* proof = nullptr;   ///< when digits are all that it asks for: it is asked first
    std::uint16_t index = 0;
    bool needsContext = false;
};

/// The compiled packs together with what they name: patterns, proofs and detectors. Immutable;
/// any thread may read it.
class RuleBase {
public:
    /// Requires: every check and detector that `pack` names exists. `pack` outlives the rule base.
    explicit RuleBase(const RulePack& pack);

    [[nodiscard]] const RulePack& pack() const { return m_pack; }
    [[nodiscard]] const Rule& rule(std::uint16_t index) const { return m_pack.rules[index]; }
    [[nodiscard]] const Pattern& pattern(std::uint16_t index) const { return m_patterns[index]; }

    /// Null when the rule names none.
    [[nodiscard]] Check* check(std::uint16_t index) const { return m_checks[index]; }
    [[nodiscard]] Detector* detector(std::uint16_t index) const { return m_detectors[index]; }

    /// Rules of anchor Digits whose values may have `count` digits.
    [[nodiscard]] std::span<const DigitRule> rulesOfDigits(std::size_t count) const;

    /// The most digits that a value of a rule of anchor Digits has.
    [[nodiscard]] std::size_t mostDigits() const { return m_mostDigits; }

    /// Rules of an anchor of words whose values may start with `first`, in any case.
    [[nodiscard]] std::span<const std::uint16_t> rulesOfWord(Anchor anchor, char first) const;

    /// The literals that start with the two bytes, letters in any case.
    [[nodiscard]] std::span<const Literal> literalsOf(char first, char second) const;

    /// The terms that a word could start, letters in any case. Requires: `word` is word bytes only,
    /// and not empty.
    [[nodiscard]] std::span<const Term> termsFrom(std::string_view word) const;

    [[nodiscard]] Classify* classify() const { return m_classify; }

private:
    void addDigitCounts(std::uint16_t index);
    void addFirstBytes(std::uint16_t index);

    const RulePack& m_pack;
    std::deque<Pattern> m_patterns;
    std::vector<Check*> m_checks;
    std::vector<Detector*> m_detectors;
    std::array<std::vector<DigitRule>, 64> m_byDigits;
    std::size_t m_mostDigits = 0;
    using ByFirst = std::array<std::vector<std::uint16_t>, 256>;
    std::array<ByFirst, kAnchorCount> m_byFirst;
    std::array<std::size_t, 257> m_literalsFrom{};
    std::vector<std::uint32_t> m_termHeads;       ///< of each term, packed
    std::array<std::uint64_t, 64> m_headFilter{}; ///< one bit for each hash of a head
    Classify* m_classify;
};

} // namespace tacet::detection
