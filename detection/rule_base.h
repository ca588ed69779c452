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
    [[nodiscard]] std::span<const std::uint16_t> rulesOfDigits(std::size_t count) const;

    /// Every digit count that some rule of anchor Digits allows, as bits.
    [[nodiscard]] std::uint64_t digitCounts() const { return m_digitCounts; }

    /// The terms that could start with `head` (at most `kTermHead` bytes, in lower case).
    [[nodiscard]] std::span<const Term> termsFrom(std::string_view head) const;

    [[nodiscard]] Classify* classify() const { return m_classify; }

private:
    const RulePack& m_pack;
    std::deque<Pattern> m_patterns;
    std::vector<Check*> m_checks;
    std::vector<Detector*> m_detectors;
    std::array<std::vector<std::uint16_t>, 64> m_byDigits;
    std::uint64_t m_digitCounts = 0;
    std::array<std::uint64_t, 64> m_termHeads{}; ///< one bit for each hash of a head
    Classify* m_classify;
};

} // namespace tacet::detection
