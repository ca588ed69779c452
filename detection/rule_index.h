#pragma once

#include "detection/rule_pack.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tacet::detection {

/// A set of rules, a bit for each slot of a `RuleIndex`.
using RuleSet = std::vector<std::uint64_t>;

/// What is known of a place before any rule reads it.
struct Start {
    Anchor anchor = Anchor::Digits;
    std::string_view text{};        ///< from the anchor on
    std::uint64_t digitCounts = 0;  ///< for Digits: how many digits a value may have here
    const RuleSet* named = nullptr; ///< what the words near name; null when they name nothing
};

/// Tells which rules are worth reading at a place, for 64 rules at once: those whose values may
/// start with the bytes there, may have so many digits, and need no word nearby or have one.
///
/// Rules have slots. Those of one anchor stand together, first those that need no context; of the
/// rules of literals only those that do need it have one. Immutable; any thread may read it.
class RuleIndex {
public:
    explicit RuleIndex(const RulePack& pack);

    /// How many numbers a set of rules has.
    [[nodiscard]] std::size_t setSize() const { return m_setSize; }

    /// Adds the rule to `set`; a rule that needs no context may have no slot.
    void add(std::uint16_t rule, RuleSet& set) const;

    /// True when `set` holds the rule.
    [[nodiscard]] bool has(const RuleSet& set, std::uint16_t rule) const;

    /// Calls `visit` with each rule that is worth reading, in no order that matters. Not for
    /// Literal: rules of literals are found by them.
    template <class Visit> void forEach(const Start& start, Visit visit) const {
        const Group& group = m_groups[static_cast<std::size_t>(start.anchor)];
        std::array<const std::uint64_t*, kHeadBytes> rows{};
        if (group.size != 0) {
            rows = rowsOf(group, start.text);
        }
        for (std::size_t i = 0; i < group.size; ++i) {
            for (std::uint64_t left = worthReading(group, start, rows, i); left != 0;
                 left &= left - 1) {
                visit(group.rules[i * 64 + static_cast<std::size_t>(std::countr_zero(left))]);
            }
        }
    }

private:
    static constexpr std::size_t kCounts = 64;
    static constexpr std::uint32_t kNoSlot = 0xFFFFFFFF;

    /// The rules of one anchor. Each set of them has `size` numbers.
    struct Group {
        std::size_t size = 0;
        std::size_t from = 0;             ///< where they stand in a set of all rules
        std::vector<std::uint16_t> rules; ///< by slot
        RuleSet free;                     ///< need no context
        RuleSet heads;  ///< by place, then by column: may have the byte at the place
        RuleSet counts; ///< by count: may have so many digits
    };

    using Rows = std::array<const std::uint64_t*, kHeadBytes>;

    [[nodiscard]] static Rows rowsOf(const Group& group, std::string_view text) {
        Rows rows{};
        for (std::size_t at = 0; at < kHeadBytes; ++at) {
            const char byte = at < text.size() ? text[at] : '\0';
            rows[at] = group.heads.data() + (at * kHeadColumns + headColumn(byte)) * group.size;
        }
        return rows;
    }

    [[nodiscard]] static std::uint64_t worthReading(const Group& group, const Start& start,
                                                    const Rows& rows, std::size_t i) {
        std::uint64_t left = group.free[i];
        if (start.named != nullptr) {
            left |= (*start.named)[group.from + i];
        }
        if (left == 0) {
            return 0;
        }
        for (const std::uint64_t* const row : rows) {
            left &= row[i];
        }
        return left != 0 && start.anchor == Anchor::Digits
                   ? left & ofCounts(group, start.digitCounts, i)
                   : left;
    }

    [[nodiscard]] static std::uint64_t ofCounts(const Group& group, std::uint64_t counts,
                                                std::size_t i) {
        std::uint64_t all = 0;
        for (; counts != 0; counts &= counts - 1) {
            all |=
                group.counts[static_cast<std::size_t>(std::countr_zero(counts)) * group.size + i];
        }
        return all;
    }

    void fill(Group& group, Anchor anchor, const RulePack& pack);
    static void fillHeads(Group& group, std::size_t slot, const Rule& rule);

    std::array<Group, kAnchorCount> m_groups;
    std::vector<std::uint32_t> m_slots; ///< by rule
    std::size_t m_setSize = 0;
};

} // namespace tacet::detection
