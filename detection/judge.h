#pragma once

#include "detection/candidate.h"
#include "detection/context.h"
#include "detection/detectors/catalogue.h"
#include "detection/document.h"
#include "detection/engine.h"
#include "detection/rule_base.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tacet::detection {

/// Says what a reading is worth: which word names it, whose country's number it is, whether it is a
/// known sample, and how sure all that makes it.
///
/// Reuse an object to spare allocations. Not thread-safe.
class Judge {
public:
    /// All outlive this object. `document` and `context` are those of the readings: prepare them
    /// before.
    Judge(const RuleBase& rules, const Document& document, Context& context)
        : m_rules(rules), m_document(document), m_context(context) {}

    /// Begins another document. `hints` outlives the use of this object.
    void prepare(const ScanHints& hints);

    /// The candidate of what a rule read at a place; none when it is nothing without a word nearby
    /// that is not there.
    [[nodiscard]] std::optional<Candidate> judge(std::uint16_t rule, const Place& place,
                                                 const Reading& reading);

private:
    [[nodiscard]] std::optional<Naming> naming(std::uint16_t rule, const Place& place,
                                               const Reading& reading);
    void findHome(Span value);
    [[nodiscard]] std::optional<Confidence> named(const Candidate& candidate,
                                                  const Naming& naming) const;
    void settle(Candidate& candidate, const std::optional<Naming>& naming, Confidence bare) const;

    const RuleBase& m_rules;
    const Document& m_document;
    Context& m_context;
    const ScanHints* m_hints = nullptr;
    std::vector<std::string_view> m_home; ///< likely countries of the sentence last looked at
    std::optional<std::string_view> m_homeLanguage;
};

} // namespace tacet::detection
