#include "detection/context.h"

#include "detection/ascii.h"
#include "detection/unicode.h"

#include <algorithm>
#include <bit>

namespace tacet::detection {

namespace {

constexpr std::size_t kBefore = 100;
constexpr std::size_t kAfter = 50;
// A name for something else counts when it stands right before the value.
constexpr std::size_t kOtherNameReach = 24;
// A word before a value names it rather than one after it.
constexpr std::size_t kAfterPenalty = 30;

// A full stop counts only before a capital: "no. 12" and "tel. 06" go on.
bool endsSentence(std::string_view text, std::size_t at) {
    const char c = text[at];
    const char next = at + 1 < text.size() ? text[at + 1] : '\0';
    if (c == '!' || c == '?') {
        return next == ' ' || next == '\n';
    }
    if (c == '\n') {
        return next == '\n';
    }
    return c == '.' && (next == ' ' || next == '\n') && at + 2 < text.size() &&
           isUpper(text[at + 2]);
}

// What follows a stop must itself lie before `end`: a value's own capital starts no sentence.
constexpr std::size_t kAfterStop = 2;

bool holdsSentenceEnd(std::string_view text, Span between) {
    for (std::size_t at = between.begin; at + kAfterStop < between.end; ++at) {
        if (endsSentence(text, at)) {
            return true;
        }
    }
    return false;
}

bool joinsWords(char c) {
    return c == ' ' || c == '\n' || c == '_' || c == '-';
}

// How many bytes of `text` are the term; 0 when it goes on differently. The names of fields join
// their words in other ways: `account_number`, `accountNumber`.
std::size_t termLength(std::string_view text, std::string_view term) {
    std::size_t at = 0;
    for (const char c : term) {
        if (c == ' ') {
            at += at < text.size() && joinsWords(text[at]) ? 1 : 0;
        } else if (at < text.size() && lowerAscii(text[at]) == c) {
            ++at;
        } else {
            return 0;
        }
    }
    return at;
}

std::size_t wordEnd(std::string_view text, std::size_t at) {
    while (at < text.size() && isWordByte(text[at])) {
        ++at;
    }
    return at;
}

bool speaksFor(const Term& term, std::uint16_t rule) {
    return std::binary_search(term.rules.begin(), term.rules.end(), rule);
}

} // namespace

Context::Bond Context::bond(const Term& term, std::uint16_t rule) const {
    if (speaksFor(term, rule)) {
        return Bond::Own;
    }
    return term.base != 0 && term.base == m_rules->rule(rule).base ? Bond::Generic : Bond::None;
}

void Context::prepare(const Document& document, std::string_view label, const RuleBase& rules) {
    m_document = &document;
    m_rules = &rules;
    m_isRead = false;
    m_before = {};
    m_after = {};
    if (m_label != label) {
        m_label = label;
        m_foldedLabel = foldedWord(label);
        findWordsOf(m_foldedLabel, m_labelWords);
    }
}

void Context::findTermsAt(std::string_view text, std::size_t at, std::span<const Term> terms,
                          std::vector<Word>& found) {
    for (const Term& term : terms) {
        const std::size_t size = termLength(text.substr(at), term.text);
        const std::size_t end = at + size;
        const bool endsWord = end >= text.size() || !isWordByte(text[end]);
        if (size > 0 && (endsWord || term.isStem)) {
            found.push_back({.span = {at, std::max(end, wordEnd(text, at))}, .term = &term});
        }
    }
}

// Most words start no term, which the table tells from their first bytes.
void Context::findWordsOf(std::string_view text, std::vector<Word>& found) const {
    found.clear();
    ChunkClasses before;
    for (std::size_t from = 0; from < text.size(); from += kChunk) {
        const ChunkClasses classes = classesAt(text, from, m_rules->classify());
        for (std::uint64_t starts = firstOf(classes.word, before.word); starts != 0;
             starts &= starts - 1) {
            const auto bit = static_cast<std::size_t>(std::countr_zero(starts));
            const auto size = static_cast<std::size_t>(std::countr_one(classes.word >> bit));
            const std::size_t end =
                bit + size < kChunk ? from + bit + size : wordEnd(text, from + bit + size);
            const auto terms = m_rules->termsFrom(wordHead(text, {from + bit, end}));
            if (!terms.empty()) {
                findTermsAt(text, from + bit, terms, found);
            }
        }
        before = classes;
    }
}

void Context::findWords() {
    if (!m_isRead) {
        findWordsOf(m_document->folded(), m_words);
        m_isRead = true;
        m_anchor = 0;
        m_firstNear = 0;
        m_firstBeyond = 0;
        m_namedFrom = 0; // nothing is named by no words
        m_namedTo = 0;
        m_isLabelNamed = false;
        m_named.assign(m_rules->index().setSize(), 0);
    }
}

// Where the sentence begins that holds the byte before `begin`, as far as words before matter.
// Many rules ask about one value.
std::size_t Context::sentenceBefore(std::size_t begin) {
    if (m_before.value != begin) {
        const std::string_view text = m_document->folded();
        const std::size_t from = begin - std::min(begin, kBefore);
        std::size_t stop = begin - std::min(begin, kAfterStop);
        while (stop > from && !endsSentence(text, stop - 1)) {
            --stop;
        }
        m_before = {.value = begin, .sentence = stop > from ? stop : 0};
    }
    return m_before.sentence;
}

// Where the stop of the sentence stands that goes on at `end`, as far as words after matter.
std::size_t Context::sentenceAfter(std::size_t end) {
    if (m_after.value != end) {
        const std::string_view text = m_document->folded();
        const std::size_t until = std::min(text.size(), end + kAfter);
        std::size_t stop = end;
        while (stop < until && !endsSentence(text, stop)) {
            ++stop;
        }
        m_after = {.value = end, .sentence = stop};
    }
    return m_after.sentence;
}

std::optional<Naming> Context::namedBefore(Span value, Span seen, std::uint16_t rule) {
    const std::size_t from = std::max(seen.begin, value.begin - std::min(value.begin, kBefore));
    auto word = std::lower_bound(
        m_words.begin(), m_words.end(), value.begin,
        [](const Word& candidate, std::size_t begin) { return candidate.span.begin < begin; });
    const std::size_t sentence = sentenceBefore(value.begin);
    std::size_t other = value.begin; // where the nearest name of something else begins
    std::optional<Naming> generic;   // an own name, even farther away, says more
    while (word != m_words.begin() && (--word)->span.begin >= from) {
        if (word->span.end > value.begin) {
            continue;
        }
        if (word->span.end < sentence) {
            return generic;
        }
        const std::size_t distance = value.begin - word->span.end;
        if (const Bond bound = bond(*word->term, rule); bound != Bond::None) {
            if (word->span.end <= other && other < value.begin) {
                return generic;
            }
            const Naming naming{.word = word->span,
                                .distance = static_cast<std::uint16_t>(distance),
                                .isGeneric = bound == Bond::Generic};
            if (bound == Bond::Own) {
                return naming;
            }
            generic = generic ? generic : naming;
        }
        if (other == value.begin && distance <= kOtherNameReach &&
            speaksFor(*word->term, kNoRule)) {
            other = word->span.begin;
        }
    }
    return generic;
}

std::optional<Naming> Context::namedAfter(Span value, Span seen, std::uint16_t rule) {
    const std::size_t sentence = sentenceAfter(value.end);
    const std::size_t until = std::min(seen.end, value.end + kAfter);
    auto word = std::lower_bound(
        m_words.begin(), m_words.end(), value.end,
        [](const Word& candidate, std::size_t end) { return candidate.span.begin < end; });
    for (; word != m_words.end() && word->span.end <= until; ++word) {
        if (sentence + kAfterStop < word->span.begin) {
            return std::nullopt;
        }
        if (const Bond bound = bond(*word->term, rule); bound != Bond::None) {
            const std::size_t distance = word->span.begin - value.end + kAfterPenalty;
            return Naming{.word = word->span,
                          .distance = static_cast<std::uint16_t>(distance),
                          .isGeneric = bound == Bond::Generic};
        }
    }
    return std::nullopt;
}

std::optional<Naming> Context::namedByLabel(Span value, const Sight& sight,
                                            std::uint16_t rule) const {
    const std::size_t distance = value.begin - sight.origin;
    if (!sight.atStart || distance > kBefore) {
        return std::nullopt;
    }
    const Bond bound = labelNames(rule);
    return bound != Bond::None &&
                   !holdsSentenceEnd(m_document->folded(), {sight.origin, value.begin})
               ? std::optional<Naming>({.word = std::nullopt,
                                        .distance = static_cast<std::uint16_t>(distance),
                                        .isGeneric = bound == Bond::Generic})
               : std::nullopt;
}

// Anchors come in order, and so do words: the near ones move along.
void Context::moveTo(std::size_t anchor) {
    if (anchor < m_anchor) {
        m_firstNear = 0;
        m_firstBeyond = 0;
    }
    m_anchor = anchor;
    while (m_firstNear < m_words.size() &&
           m_words[m_firstNear].span.begin + kBefore + kWidestInContext < anchor) {
        ++m_firstNear;
    }
    while (m_firstBeyond < m_words.size() &&
           m_words[m_firstBeyond].span.begin <= anchor + kWidestInContext + kAfter) {
        ++m_firstBeyond;
    }
}

const RuleSet* Context::namedNear(const Sight& sight) {
    findWords();
    moveTo(sight.origin + sight.at);
    const bool hasLabel = sight.atStart && !m_labelWords.empty();
    if (m_firstNear == m_firstBeyond && !hasLabel) {
        return nullptr;
    }
    if (m_namedFrom != m_firstNear || m_namedTo != m_firstBeyond || m_isLabelNamed != hasLabel) {
        m_namedFrom = m_firstNear;
        m_namedTo = m_firstBeyond;
        m_isLabelNamed = hasLabel;
        nameRules();
    }
    return &m_named;
}

void Context::nameRules() {
    m_named.assign(m_rules->index().setSize(), 0);
    for (std::size_t i = m_namedFrom; i < m_namedTo; ++i) {
        m_rules->addNamed(*m_words[i].term, m_named);
    }
    if (m_isLabelNamed) {
        for (const Word& word : m_labelWords) {
            m_rules->addNamed(*word.term, m_named);
        }
    }
}

Context::Bond Context::labelNames(std::uint16_t rule) const {
    Bond best = Bond::None;
    for (const Word& word : m_labelWords) {
        best = std::max(best, bond(*word.term, rule));
    }
    return best;
}

int Context::countryOf(Span value, const Sight& sight, std::uint16_t rule) {
    const std::string_view country = m_rules->rule(rule).region;
    if (country.empty()) {
        return 0;
    }
    findWords();
    int named = 0;
    const auto hear = [&](const Word& word) {
        if (!word.term->country.empty()) {
            const bool isOwn = named == 1 || word.term->country == country;
            named = isOwn ? 1 : -1;
        }
    };
    if (sight.atStart && value.begin - sight.origin <= kBefore) {
        std::for_each(m_labelWords.begin(), m_labelWords.end(), hear);
    }
    moveTo(sight.origin + sight.at);
    for (std::size_t i = m_firstNear; i < m_firstBeyond && named < 1; ++i) {
        const Word& word = m_words[i];
        if (word.term->country.empty()) {
            continue;
        }
        const bool isBefore = word.span.end <= value.begin;
        const Span between = isBefore ? Span{word.span.end, value.begin}
                                      : Span{value.end, std::max(value.end, word.span.begin)};
        if (between.end - between.begin <= kBefore &&
            !holdsSentenceEnd(m_document->folded(), between)) {
            hear(word);
        }
    }
    return named;
}

std::optional<Naming> Context::naming(Span value, const Sight& sight, std::uint16_t rule) {
    findWords();
    const Span seen{sight.origin, sight.origin + sight.text.size()};
    const std::optional<Naming> before = namedBefore(value, seen, rule);
    if (before && !before->isGeneric) {
        return before;
    }
    if (const auto label = namedByLabel(value, sight, rule); label && !before) {
        return label;
    }
    const std::optional<Naming> after = namedAfter(value, seen, rule);
    return after && (!before || !after->isGeneric) ? after : before;
}

} // namespace tacet::detection
