#pragma once

#include "detection/anchors.h"
#include "detection/assignment.h"
#include "detection/candidate.h"
#include "detection/context.h"
#include "detection/document.h"
#include "detection/engine.h"
#include "detection/judge.h"
#include "detection/misread.h"
#include "detection/rule_base.h"
#include "detection/term_list.h"
#include "detection/value_form.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tacet::detection {

/// Finds the candidates of one region of a text.
///
/// What is found at an anchor depends only on the text within reach of it (document.h, and what a
/// detector says that it read), never on the region. So the candidates of a text are those of its
/// regions, however it is cut: this is what lets a field be scanned piece by piece.
///
/// Reuse an object to spare allocations. Not thread-safe.
class RegionScan {
public:
    /// `rules` outlives this object.
    explicit RegionScan(const RuleBase& rules)
        : m_rules(rules), m_judge(rules, m_document, m_context) {}
    RegionScan(const RegionScan&) = delete; // its parts know each other
    RegionScan& operator=(const RegionScan&) = delete;

    /// Appends the candidates whose anchor lies in `region`. Answers up to where in `text` they
    /// depend on it, apart from what is within reach of every anchor.
    std::size_t run(std::string_view text, Span region, const ScanHints& hints,
                    std::vector<Candidate>& found);

    /// The same in steps: makes `region` ready. `text` outlives the steps.
    void open(std::string_view text, Span region, const ScanHints& hints);

    /// Appends the candidates whose anchor lies before `end` and that were not appended yet.
    /// Answers up to where they depend on the text, as `run` does. Requires: `end` lies in the
    /// region that is open.
    std::size_t readTo(std::size_t end, std::vector<Candidate>& found);

    /// What all runs took, in steps: anchors seen, rules asked, bytes handed to patterns or read
    /// ahead. It says how cost grows with the text, without a clock.
    [[nodiscard]] std::size_t work() const { return m_work; }

private:
    void visit(Anchor anchor, const Place& place);
    void visitMisread(const Place& place);
    void visitWord(Anchor anchor, const Place& place);
    void visitDigits(const Place& place);
    void visitLiterals(const Place& place);
    void visitLiterals(std::span<const Literal> literals, const Place& place);
    void findListed();
    void takeListed(const ListedPlace& listed);
    void takeEntry(const ListedPlace& entry);
    void takeTerm(const ListedPlace& term);
    void tryRule(std::uint16_t rule, const Place& place);
    [[nodiscard]] std::optional<Reading> read(std::uint16_t rule, const Place& place);
    [[nodiscard]] std::optional<Reading> readAssigned(std::uint16_t rule, const Place& place);
    void accept(std::uint16_t rule, const Place& place, const Reading& reading);
    [[nodiscard]] bool isWorthReading(std::uint16_t rule, const DigitRun& run) const;
    [[nodiscard]] bool isNamedNear(std::uint16_t rule, const Place& place);

    const RuleBase& m_rules;
    Document m_document;
    Context m_context;
    Judge m_judge;
    Misread m_misread;
    std::vector<AnchorPoint> m_anchors;
    std::size_t m_next = 0;            ///< of the anchors, the first that was not read
    std::vector<ListedPlace> m_listed; ///< what stands on lists, in order
    std::size_t m_nextListed = 0;
    std::optional<AssignedStarts> m_assigned; ///< of the anchor, once a rule asked
    std::vector<std::string_view> m_regions;  ///< likely countries
    std::vector<Candidate>* m_found = nullptr;
    std::size_t m_reach = 0;
    std::size_t m_work = 0;
};

} // namespace tacet::detection
