#include "detection/ignore_list.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace tacet::detection {

namespace {

/// Orders rules and kinds by kind, for searching.
struct ByKind {
    bool operator()(const IgnoreRule& a, const IgnoreRule& b) const { return a.kind < b.kind; }
    bool operator()(const IgnoreRule& a, const KindId& b) const { return a.kind < b; }
    bool operator()(const KindId& a, const IgnoreRule& b) const { return a < b.kind; }
};

} // namespace

IgnoreList::IgnoreList(const DeviceKey& key, std::vector<IgnoreRule> rules)
    : m_key(key), m_rules(std::move(rules)) {
    std::stable_sort(m_rules.begin(), m_rules.end(), ByKind());
}

bool IgnoreList::covers(const ToolId& tool, const KindId& kind, std::string_view value) const {
    const auto [first, last] = std::equal_range(m_rules.begin(), m_rules.end(), kind, ByKind());
    std::optional<Fingerprint> fingerprint; // made only when a rule asks for one
    for (auto rule = first; rule != last; ++rule) {
        if (!rule->tool.isEmpty() && rule->tool != tool) {
            continue;
        }
        if (rule->value && !fingerprint) {
            fingerprint = fingerprintOf(m_key, kind, value);
        }
        if (!rule->value || *rule->value == *fingerprint) {
            return true;
        }
    }
    return false;
}

} // namespace tacet::detection
