#include "detection/engine.h"

#include "detection/joined_rules.h"
#include "detection/region_scan.h"
#include "detection/resolve.h"
#include "detection/rule_base.h"

#include <algorithm>
#include <utility>

namespace tacet::detection {

namespace {

// Large texts are read in regions, so that a folded copy stays small.
constexpr std::size_t kRegion = std::size_t{32} * 1024;

} // namespace

Engine::Engine() : m_rules(std::make_unique<const RuleBase>(builtInRules())) {}

Engine::Engine(std::vector<std::shared_ptr<const FingerprintList>> lists)
    : m_rules(std::make_unique<const RuleBase>(builtInRules(), std::move(lists))) {}
Engine::Engine(std::vector<OwnRule> own)
    : m_joined(own.empty() ? nullptr : std::make_unique<const JoinedRules>(std::move(own))),
      m_rules(std::make_unique<const RuleBase>(m_joined ? m_joined->pack() : builtInRules())) {}

Engine::~Engine() = default;
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;

std::vector<Finding> Engine::scan(std::string_view text, const ScanHints& hints) const {
    RegionScan scan(*m_rules);
    std::vector<Candidate> candidates;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(begin + kRegion, text.size());
        scan.run(text, {begin, end}, hints, candidates);
        begin = end;
    }
    return resolve(std::move(candidates), *m_rules);
}

} // namespace tacet::detection
