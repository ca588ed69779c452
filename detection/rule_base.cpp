#include "detection/rule_base.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace tacet::detection {

namespace {

// The first bytes of a word as a number, letters in any case alike: the bit that tells their cases
// apart is set in digits and in what pads a short word already, and tells no two word bytes apart.
std::uint32_t packedHead(std::string_view word) {
    std::array<unsigned char, kTermHead> head{};
    if (word.size() >= head.size()) {
        std::memcpy(head.data(), word.data(), head.size());
    } else {
        std::memcpy(head.data(), word.data(), word.size());
    }
    const std::uint32_t packed = std::uint32_t{head[0]} << 24 | std::uint32_t{head[1]} << 16 |
                                 std::uint32_t{head[2]} << 8 | head[3];
    return packed | 0x20202020u;
}

// Twelve bits that tell most heads apart. Fibonacci hashing: Knuth, TAOCP volume 3, section 6.4.
std::size_t headHash(std::uint32_t head) {
    return head * 2654435769u >> 20;
}

std::size_t byteOf(char c) {
    return static_cast<unsigned char>(c);
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
        addDigitCounts(static_cast<std::uint16_t>(i));
        addFirstBytes(static_cast<std::uint16_t>(i));
    }
    for (std::size_t first = 0; first < 256; ++first) {
        const auto next =
            std::find_if(pack.literals.begin() + static_cast<std::ptrdiff_t>(m_literalsFrom[first]),
                         pack.literals.end(), [first](const Literal& one) {
                             return byteOf(lowerAscii(one.text[0])) > first;
                         });
        m_literalsFrom[first + 1] = static_cast<std::size_t>(next - pack.literals.begin());
    }
    for (const Term& term : pack.terms) {
        m_termHeads.push_back(packedHead(termHead(term.text)));
        const std::size_t hash = headHash(m_termHeads.back());
        m_headFilter[hash / 64] |= std::uint64_t{1} << (hash % 64);
    }
}

void RuleBase::addDigitCounts(std::uint16_t index) {
    const std::uint64_t counts = rule(index).digitCounts;
    for (std::size_t count = 0; count < m_byDigits.size(); ++count) {
        if ((counts >> count & 1) != 0) {
            m_byDigits[count].push_back({.counts = counts,
                                         .proof = rule(index).isDigitsOnly ? check(index) : nullptr,
                                         .index = index,
                                         .needsContext = rule(index).needsContext});
            m_mostDigits = std::max(m_mostDigits, count);
        }
    }
}

void RuleBase::addFirstBytes(std::uint16_t index) {
    if (rule(index).anchor == Anchor::Literal || rule(index).anchor == Anchor::Digits) {
        return; // found by their literals and counts
    }
    ByFirst& byFirst = m_byFirst[static_cast<std::size_t>(rule(index).anchor)];
    for (std::size_t first = 0; first < byFirst.size(); ++first) {
        const auto starts = rule(index).starts;
        const bool canStart =
            starts.empty() || std::any_of(starts.begin(), starts.end(), [first](auto start) {
                return byteOf(lowerAscii(start[0])) == byteOf(lowerAscii(static_cast<char>(first)));
            });
        if (canStart) {
            byFirst[first].push_back(index);
        }
    }
}

std::span<const std::uint16_t> RuleBase::rulesOfWord(Anchor anchor, char first) const {
    return m_byFirst[static_cast<std::size_t>(anchor)][byteOf(first)];
}

std::span<const Literal> RuleBase::literalsOf(char first, char second) const {
    const std::size_t byte = byteOf(lowerAscii(first));
    const auto from = m_pack.literals.begin() + static_cast<std::ptrdiff_t>(m_literalsFrom[byte]);
    const auto to = m_pack.literals.begin() + static_cast<std::ptrdiff_t>(m_literalsFrom[byte + 1]);
    const std::uint16_t key = pairKey(first, second);
    const auto begin = std::lower_bound(from, to, key, [](const Literal& one, std::uint16_t pair) {
        return pairKey(one.text[0], one.text[1]) < pair;
    });
    const auto end = std::find_if(
        begin, to, [key](const Literal& one) { return pairKey(one.text[0], one.text[1]) != key; });
    return {begin, end};
}

std::span<const DigitRule> RuleBase::rulesOfDigits(std::size_t count) const {
    return m_byDigits[count];
}

std::span<const Term> RuleBase::termsFrom(std::string_view word) const {
    const std::uint32_t head = packedHead(word);
    const std::size_t hash = headHash(head);
    if ((m_headFilter[hash / 64] >> (hash % 64) & 1) == 0) {
        return {};
    }
    const auto [first, last] = std::equal_range(m_termHeads.begin(), m_termHeads.end(), head);
    return m_pack.terms.subspan(static_cast<std::size_t>(first - m_termHeads.begin()),
                                static_cast<std::size_t>(last - first));
}

} // namespace tacet::detection
