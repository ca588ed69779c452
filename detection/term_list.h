#pragma once

#include "detection/document.h"
#include "detection/listed_words.h"
#include "detection/values/span.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tacet::detection {

/// A word or phrase, and the rule whose value it is.
struct ListedTerm {
    std::string text;
    std::uint16_t rule = 0;
};

/// Where a text holds an entry of a list.
struct ListedPlace {
    Span span; ///< in the folded text of the document
    std::uint16_t rule = 0;

    friend bool operator==(const ListedPlace&, const ListedPlace&) = default;
};

/// Words and phrases of rules, all found in one pass, however many there are.
///
/// A term is found in every writing that `ListedWords` takes for the same, at the edges of words.
/// Most words are told by one bit of a filter, the rest by an open table of the beginnings of
/// terms; what is found there is compared whole. Immutable; any thread may read it.
class TermList {
public:
    TermList() = default;

    /// Leaves out the terms that `listedForm` refuses. The same term may be of several rules.
    explicit TermList(std::span<const ListedTerm> terms);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }

    /// Appends the terms that start in the document's region, of those that start at one word the
    /// longest of each rule, in the order of the text. What is found at a word depends on what may
    /// be seen from it alone (see `Document::sightAt`).
    void find(const Document& document, std::vector<ListedPlace>& found) const;

private:
    static constexpr std::uint32_t kFree = 0xFFFFFFFF;
    static constexpr std::uint32_t kBeginning = 0xFFFFFFFE; ///< of longer terms

    struct Term {
        std::uint32_t begin = 0; ///< of its form, in `m_forms`
        std::uint16_t size = 0;
        std::uint16_t rule = 0;
    };

    /// What a form is to the list: some terms are it, longer ones may begin with it.
    struct Slot {
        std::uint32_t fingerprint = 0;
        std::uint32_t term = kFree;
    };

    void addTerm(std::uint32_t index);
    void addForm(std::string_view form, std::uint32_t term);
    [[nodiscard]] bool isSame(std::uint32_t a, std::uint32_t b) const;
    [[nodiscard]] std::size_t slotOf(std::uint64_t hash) const;
    [[nodiscard]] std::string_view formOf(const Term& term) const;
    [[nodiscard]] bool mayStart(std::string_view text, std::size_t size, std::uint64_t hash) const;
    void findAt(const Document& document, std::size_t at, std::vector<ListedPlace>& found) const;
    /// Answers whether longer terms begin with `form`.
    bool read(std::string_view form, Span span, std::size_t first,
              std::vector<ListedPlace>& found) const;

    std::string m_forms;
    std::vector<Term> m_terms;
    std::vector<std::uint64_t> m_heads;  ///< a bit for each hash of a term's first word
    std::vector<std::uint64_t> m_firsts; ///< of terms of one word, and of the first two of others
    std::vector<Slot> m_slots;           ///< probed one after another
    Classify* m_classify = bestClassify();
};

} // namespace tacet::detection
