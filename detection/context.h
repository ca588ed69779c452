#pragma once

#include "detection/document.h"
#include "detection/rule_base.h"
#include "detection/values/span.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tacet::detection {

/// What a word nearby says of a value.
struct Naming {
    std::optional<Span> word; ///< in the document; none when the field's label says it
    std::uint16_t distance = 0;
    bool isGeneric = false; ///< it names kinds like this one of every country
};

/// The words of a document that name kinds, found once for all its values.
class Context {
public:
    /// Forgets the last document. `label` is the field's label, read like words right before the
    /// text. Both references must outlive the use of this object.
    void prepare(const Document& document, std::string_view label, const RuleBase& rules);

    /// The rules whose kinds are named near enough to any of their values that could be read at the
    /// sight's anchor; null where no word stands. What needs context and is not among
    /// them need not be read. Valid until the next call.
    [[nodiscard]] const RuleSet* namedNear(const Sight& sight);

    /// The nearest word that names the rule's kind: in the same sentence, within about a hundred
    /// bytes before `value` or fifty after. None when there is none, or when a nearer word says
    /// that the value is something else. `value` is in the document and lies in `sight`.
    [[nodiscard]] std::optional<Naming> naming(Span value, const Sight& sight, std::uint16_t rule);

    /// What the sentence, or the field's label, says of whose number `value` is: 1 when it names
    /// the rule's country, -1 when it names others alone, 0 when it names none or the rule has
    /// none.
    [[nodiscard]] int countryOf(Span value, const Sight& sight, std::uint16_t rule);

private:
    enum class Bond : std::uint8_t { None, Generic, Own };

    struct Word {
        Span span;
        const Term* term = nullptr;
    };

    /// Where a sentence begins or stops that was asked about last.
    struct Asked {
        std::size_t value = kNowhere; ///< of a value
        std::size_t sentence = 0;
    };

    static constexpr std::size_t kNowhere = ~std::size_t{0};

    void findWords();
    void moveTo(std::size_t anchor);
    void nameRules();
    [[nodiscard]] std::size_t sentenceBefore(std::size_t begin);
    [[nodiscard]] std::size_t sentenceAfter(std::size_t end);
    [[nodiscard]] std::optional<Naming> namedBefore(Span value, Span seen, std::uint16_t rule);
    [[nodiscard]] std::optional<Naming> namedAfter(Span value, Span seen, std::uint16_t rule);
    [[nodiscard]] std::optional<Naming> namedByLabel(Span value, const Sight& sight,
                                                     std::uint16_t rule) const;
    [[nodiscard]] Bond labelNames(std::uint16_t rule) const;
    [[nodiscard]] Bond bond(const Term& term, std::uint16_t rule) const;
    static void findTermsAt(std::string_view text, std::size_t at, std::span<const Term> terms,
                            std::vector<Word>& found);
    void findWordsOf(std::string_view text, std::vector<Word>& found) const;

    const Document* m_document = nullptr;
    const RuleBase* m_rules = nullptr;
    std::string m_label;
    bool m_isRead = false;
    std::vector<Word> m_words;   ///< sorted
    std::size_t m_anchor = 0;    ///< the last one asked about
    std::size_t m_firstNear = 0; ///< the words near it
    std::size_t m_firstBeyond = 0;
    Asked m_before;
    Asked m_after;
    RuleSet m_named; ///< by the words from `m_namedFrom` to `m_namedTo`, perhaps with the label
    std::size_t m_namedFrom = 0;
    std::size_t m_namedTo = 0;
    bool m_isLabelNamed = false;
    std::vector<Word> m_labelWords; ///< in the folded label
    std::string m_foldedLabel;
};

} // namespace tacet::detection
