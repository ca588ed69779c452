#include "detection/context.h"

#include "detection/unicode.h"

#include <algorithm>

namespace tacet::detection {

namespace {

constexpr std::size_t kBefore = 100;
constexpr std::size_t kAfter = 50;
// A name for something else counts when it stands right before the value.
constexpr std::size_t kOtherNameReach = 24;
// A word before a value names it rather than one after it.
constexpr std::size_t kAfterPenalty = 30;

bool isUpper(char c) {
    return 'A' <= c && c <= 'Z';
}

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

bool holdsSentenceEnd(std::string_view text, Span between) {
    for (std::size_t at = between.begin; at < between.end; ++at) {
        // What follows a stop must itself lie between: the value's own capital starts no sentence.
        if (at + 2 < between.end && endsSentence(text, at)) {
            return true;
        }
    }
    return false;
}

bool continuesTerm(std::string_view text, std::string_view term) {
    if (text.size() < term.size()) {
        return false;
    }
    for (std::size_t i = 0; i < term.size(); ++i) {
        const char c = text[i] == '\n' ? ' ' : lowerAscii(text[i]);
        if (c != term[i]) {
            return false;
        }
    }
    return true;
}

bool names(const Term& term, std::uint16_t rule) {
    return std::find(term.rules.begin(), term.rules.end(), rule) != term.rules.end();
}

} // namespace

void Context::prepare(const Document& document, std::string_view label, const RuleBase& rules) {
    m_document = &document;
    m_rules = &rules;
    m_isRead = false;
    if (m_label != label) {
        m_label = label;
        m_foldedLabel = foldedWord(label);
        m_labelWords = wordsOf(m_foldedLabel);
    }
}

void Context::findTermsAt(std::string_view text, Span word, std::vector<Word>& found) const {
    for (const Term& term : m_rules->termsFrom(text.substr(word.begin, length(word)))) {
        const std::size_t end = word.begin + term.text.size();
        const bool endsWord = end >= text.size() || !isWordByte(text[end]);
        if ((endsWord || term.isStem) && continuesTerm(text.substr(word.begin), term.text)) {
            found.push_back({.span = {word.begin, std::max(end, word.end)}, .term = &term});
        }
    }
}

std::vector<Context::Word> Context::wordsOf(std::string_view text) const {
    std::vector<Word> found;
    for (std::size_t at = 0; at < text.size();) {
        if (!isWordByte(text[at])) {
            ++at;
            continue;
        }
        Span word{at, at + 1};
        while (word.end < text.size() && isWordByte(text[word.end])) {
            ++word.end;
        }
        findTermsAt(text, word, found);
        at = word.end;
    }
    return found;
}

void Context::findWords() {
    if (!m_isRead) {
        m_words = wordsOf(m_document->folded());
        m_isRead = true;
        m_anchor = 0;
        m_firstNear = 0;
        m_firstBeyond = 0;
    }
}

std::optional<Naming> Context::namedBefore(Span value, Span seen, std::uint16_t rule) const {
    const std::string_view text = m_document->folded();
    const std::size_t from = std::max(seen.begin, value.begin - std::min(value.begin, kBefore));
    auto word = std::lower_bound(
        m_words.begin(), m_words.end(), value.begin,
        [](const Word& candidate, std::size_t begin) { return candidate.span.begin < begin; });
    std::size_t read = value.begin;
    bool isOther = false;
    while (word != m_words.begin() && (--word)->span.begin >= from) {
        if (word->span.end > value.begin) {
            continue;
        }
        if (holdsSentenceEnd(text, {std::min(word->span.end, read), value.begin})) {
            return std::nullopt;
        }
        read = word->span.end;
        const std::size_t distance = value.begin - word->span.end;
        if (names(*word->term, rule)) {
            return isOther
                       ? std::nullopt
                       : std::optional<Naming>({.word = word->span,
                                                .distance = static_cast<std::uint16_t>(distance)});
        }
        isOther = isOther || (distance <= kOtherNameReach && names(*word->term, kNoRule));
    }
    return std::nullopt;
}

std::optional<Naming> Context::namedAfter(Span value, Span seen, std::uint16_t rule) const {
    const std::string_view text = m_document->folded();
    const std::size_t until = std::min(seen.end, value.end + kAfter);
    auto word = std::lower_bound(
        m_words.begin(), m_words.end(), value.end,
        [](const Word& candidate, std::size_t end) { return candidate.span.begin < end; });
    for (; word != m_words.end() && word->span.end <= until; ++word) {
        if (holdsSentenceEnd(text, {value.end, word->span.begin})) {
            return std::nullopt;
        }
        if (names(*word->term, rule)) {
            const std::size_t distance = word->span.begin - value.end + kAfterPenalty;
            return Naming{.word = word->span, .distance = static_cast<std::uint16_t>(distance)};
        }
    }
    return std::nullopt;
}

std::optional<Naming> Context::namedByLabel(Span value, const Sight& sight,
                                            std::uint16_t rule) const {
    const std::size_t distance = value.begin - sight.origin;
    if (!sight.atStart || distance > kBefore ||
        holdsSentenceEnd(m_document->folded(), {sight.origin, value.begin})) {
        return std::nullopt;
    }
    return labelNames(rule)
               ? std::optional<Naming>(
                     {.word = std::nullopt, .distance = static_cast<std::uint16_t>(distance)})
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

bool Context::hasWordsNear(const Sight& sight) {
    findWords();
    moveTo(sight.origin + sight.at);
    return m_firstNear < m_firstBeyond || (sight.atStart && !m_labelWords.empty());
}

bool Context::mayName(const Sight& sight, std::uint16_t rule) {
    findWords();
    moveTo(sight.origin + sight.at);
    for (std::size_t i = m_firstNear; i < m_firstBeyond; ++i) {
        if (names(*m_words[i].term, rule)) {
            return true;
        }
    }
    return sight.atStart && labelNames(rule);
}

bool Context::labelNames(std::uint16_t rule) const {
    return std::any_of(m_labelWords.begin(), m_labelWords.end(),
                       [rule](const Word& word) { return names(*word.term, rule); });
}

std::optional<Naming> Context::naming(Span value, const Sight& sight, std::uint16_t rule) {
    findWords();
    const Span seen{sight.origin, sight.origin + sight.text.size()};
    if (const auto before = namedBefore(value, seen, rule)) {
        return before;
    }
    if (const auto label = namedByLabel(value, sight, rule)) {
        return label;
    }
    return namedAfter(value, seen, rule);
}

} // namespace tacet::detection
