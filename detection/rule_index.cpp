#include "detection/rule_index.h"

#include <algorithm>

namespace tacet::detection {

namespace {

void setBit(RuleSet& set, std::size_t from, std::size_t slot) {
    set[from + slot / 64] |= std::uint64_t{1} << (slot % 64);
}

bool isIndexed(const Rule& rule, Anchor anchor) {
    return rule.anchor == anchor && (anchor != Anchor::Literal || rule.needsContext);
}

} // namespace

RuleIndex::RuleIndex(const RulePack& pack) : m_slots(pack.rules.size(), kNoSlot) {
    for (std::size_t anchor = 0; anchor < m_groups.size(); ++anchor) {
        fill(m_groups[anchor], static_cast<Anchor>(anchor), pack);
    }
}

void RuleIndex::fill(Group& group, Anchor anchor, const RulePack& pack) {
    for (const bool needsContext : {false, true}) {
        for (std::size_t i = 0; i < pack.rules.size(); ++i) {
            if (isIndexed(pack.rules[i], anchor) && pack.rules[i].needsContext == needsContext) {
                group.rules.push_back(static_cast<std::uint16_t>(i));
            }
        }
    }
    group.size = (group.rules.size() + 63) / 64;
    group.from = m_setSize;
    m_setSize += group.size;
    group.free.resize(group.size);
    group.heads.resize(kHeadBytes * kHeadColumns * group.size);
    group.counts.resize(kCounts * group.size);
    for (std::size_t slot = 0; slot < group.rules.size(); ++slot) {
        const Rule& rule = pack.rules[group.rules[slot]];
        m_slots[group.rules[slot]] = static_cast<std::uint32_t>(group.from * 64 + slot);
        if (!rule.needsContext) {
            setBit(group.free, 0, slot);
        }
        for (std::size_t count = 0; count < kCounts; ++count) {
            if ((rule.digitCounts >> count & 1) != 0) {
                setBit(group.counts, count * group.size, slot);
            }
        }
        fillHeads(group, slot, rule);
    }
}

void RuleIndex::fillHeads(Group& group, std::size_t slot, const Rule& rule) {
    for (std::size_t at = 0; at < kHeadBytes; ++at) {
        for (std::size_t column = 0; column < kHeadColumns; ++column) {
            if ((rule.head[at][column / 64] >> (column % 64) & 1) != 0) {
                setBit(group.heads, (at * kHeadColumns + column) * group.size, slot);
            }
        }
    }
}

void RuleIndex::add(std::uint16_t rule, RuleSet& set) const {
    if (m_slots[rule] != kNoSlot) {
        setBit(set, 0, m_slots[rule]);
    }
}

bool RuleIndex::has(const RuleSet& set, std::uint16_t rule) const {
    const std::uint32_t slot = m_slots[rule];
    return slot != kNoSlot && (set[slot / 64] >> (slot % 64) & 1) != 0;
}

} // namespace tacet::detection
