#pragma once

#include "detection/values/finding.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tacet::detection {

class FingerprintList;
class JoinedRules;
class RuleBase;
struct OwnRule;

/// What is known beside the text. Everything may be empty.
struct ScanHints {
    std::string region;   ///< the person's country, ISO 3166-1 alpha-2; favours its national kinds
    std::string language; ///< BCP 47 hint; favours the national kinds of where it is spoken
    std::string label;    ///< the field's label, read like words right before the text

    friend bool operator==(const ScanHints&, const ScanHints&) = default;
};

/// Finds sensitive data in a text. Built once, then immutable: any thread may scan.
class Engine {
public:
    /// The engine of the built-in rule packs.
    Engine();

    /// Besides, it finds the entries of `lists`. Requires: none is null.
    explicit Engine(std::vector<std::shared_ptr<const FingerprintList>> lists);
    /// Besides, that of rules of own packs (own_packs.h).
    explicit Engine(std::vector<OwnRule> own);
    ~Engine();
    Engine(Engine&&) noexcept;
    Engine& operator=(Engine&&) noexcept;

    /// Every finding, low ones too: sorted, disjoint, on code point boundaries, for any bytes. The
    /// same text and hints give the same findings on every machine.
    [[nodiscard]] std::vector<Finding> scan(std::string_view text, const ScanHints& hints) const;

    /// The rules behind it, for what scans a field piece by piece. Lives as long as the engine.
    [[nodiscard]] const RuleBase& rules() const { return *m_rules; }

private:
    std::unique_ptr<const JoinedRules> m_joined; ///< null without own rules
    std::unique_ptr<const RuleBase> m_rules;
};

} // namespace tacet::detection
