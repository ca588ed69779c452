#include "detection/judge.h"

#include "detection/regions.h"
#include "detection/sample.h"
#include "detection/sentence_language.h"
#include "detection/value_form.h"

#include <algorithm>
#include <array>

namespace tacet::detection {

namespace {

// The person's own country, and the language's first: what a generic name means unsaid.
constexpr std::size_t kHomeRegions = 2;

// The letters of VAT numbers: right before a number they name its country.
constexpr auto kVatLetters = std::to_array<std::string_view>(
    {"AT", "BE", "BG", "CHE", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "GB", "HR",
     "HU", "IE", "IT", "LT",  "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"});

// The country whose letters stand right before `begin`, perhaps with a gap; empty when none do.
std::string_view countryBefore(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    end -= end > 0 && (text[end - 1] == ' ' || text[end - 1] == '-') ? 1 : 0;
    std::size_t from = end;
    while (from > 0 && isWordByte(text[from - 1])) {
        --from;
    }
    const std::string_view letters = text.substr(from, end - from);
    if (std::find(kVatLetters.begin(), kVatLetters.end(), letters) == kVatLetters.end()) {
        return {};
    }
    return letters == "EL" ? "GR" : letters.substr(0, 2);
}

// True when a group of digits stands right before: what follows is hardly a whole number.
bool continuesNumber(std::string_view text, std::size_t begin) {
    return begin >= 2 && isSeparator(text[begin - 1]) && '0' <= text[begin - 2] &&
           text[begin - 2] <= '9';
}

// True for a key that its vendor's literal stands in.
bool isMarked(const Rule& rule, const Place& place, const Reading& reading) {
    return rule.family == Family::Secrets && rule.anchor == Anchor::Literal &&
           !rule.pattern.empty() && !rule.isAssigned && reading.folded.begin <= place.sight.at &&
           place.sight.at < reading.folded.end;
}

} // namespace

void Judge::prepare(const ScanHints& hints) {
    m_hints = &hints;
    m_homeLanguage.reset();
}

// What a value is assigned to names it better than any word around.
std::optional<Naming> Judge::naming(std::uint16_t index, const Place& place,
                                    const Reading& reading) {
    const Sight& sight = place.sight;
    const Span value{sight.origin + reading.folded.begin, sight.origin + reading.folded.end};
    if (!reading.name) {
        std::optional<Naming> naming = m_context.naming(value, sight, index);
        const bool isOfLongerNumber =
            naming && naming->isGeneric && continuesNumber(sight.text, reading.folded.begin);
        return isOfLongerNumber ? std::nullopt : naming;
    }
    const std::size_t distance = reading.folded.begin - reading.name->end;
    return Naming{.word =
                      Span{sight.origin + reading.name->begin, sight.origin + reading.name->end},
                  .distance = static_cast<std::uint16_t>(distance)};
}

// The sentence itself says more of its language than whoever names that of the text.
void Judge::findHome(Span value) {
    const std::string_view spoken = languageOf(sentenceAround(m_document.folded(), value));
    const std::string_view language = spoken.empty() ? std::string_view(m_hints->language) : spoken;
    if (m_homeLanguage != language) {
        m_home = likelyRegions(m_hints->region, language);
        m_homeLanguage = language;
    }
}

std::optional<Candidate> Judge::judge(std::uint16_t index, const Place& place,
                                      const Reading& reading) {
    const Sight& sight = place.sight;
    const Rule& rule = m_rules.rule(index);
    const Span value{sight.origin + reading.folded.begin, sight.origin + reading.folded.end};
    Candidate candidate;
    candidate.rule = index;
    candidate.evidence = reading.evidence;
    candidate.isMarked = isMarked(rule, place, reading);
    if (!rule.region.empty()) {
        findHome(value);
        candidate.isLocal = std::find(m_home.begin(), m_home.end(), rule.region) != m_home.end();
    }
    candidate.span = reading.original ? *reading.original : m_document.original(value);
    const std::optional<Naming> label = naming(index, place, reading);
    if (!label && rule.needsContext) {
        return std::nullopt;
    }
    candidate.country = m_context.countryOf(value, sight, index);
    const std::string_view written = countryBefore(sight.text, reading.folded.begin);
    if (!written.empty() && !rule.region.empty()) {
        candidate.country = written == rule.region ? 1 : -1;
    }
    settle(candidate, label, reading.bare.value_or(rule.bare));
    const bool isProven = candidate.evidence.has(Evidence::CheckDigits);
    if (!candidate.evidence.has(Evidence::Context) &&
        (rule.needsContext || (place.isMisread && !isProven))) {
        return std::nullopt;
    }
    candidate.strength = candidate.confidence;
    const std::string_view bytes = slice(sight.text, reading.folded);
    if (reading.isSample || isSample(rule, bytes, Compact({}, bytes).text())) {
        candidate.confidence = Confidence::Low;
        candidate.evidence |= Evidence::Sample;
    }
    return candidate;
}

// A word that names such numbers of every country needs more: the country, or a proof.
std::optional<Confidence> Judge::named(const Candidate& candidate, const Naming& naming) const {
    const Rule& rule = m_rules.rule(candidate.rule);
    if (!naming.isGeneric || candidate.country == 1) {
        return rule.inContext;
    }
    if (candidate.country == -1) {
        return std::nullopt;
    }
    const auto homeEnd =
        m_home.begin() + static_cast<std::ptrdiff_t>(std::min(m_home.size(), kHomeRegions));
    if (std::find(m_home.begin(), homeEnd, rule.region) != homeEnd) {
        return rule.inContext;
    }
    return candidate.evidence.has(Evidence::CheckDigits) ? std::optional(Confidence::Medium)
                                                         : std::nullopt;
}

void Judge::settle(Candidate& candidate, const std::optional<Naming>& naming,
                   Confidence bare) const {
    const Rule& rule = m_rules.rule(candidate.rule);
    const std::optional<Confidence> step = naming ? named(candidate, *naming) : std::nullopt;
    if (step) {
        candidate.confidence = *step;
        candidate.evidence |= Evidence::Context;
        candidate.contextDistance = naming->distance;
        if (naming->word) {
            candidate.contextWord = m_document.original(*naming->word);
        }
        return;
    }
    // What is no number of a likely country, and does not name its own, needs a word for it.
    const bool isForeign =
        !rule.region.empty() && !m_home.empty() && rule.starts.empty() && !candidate.isLocal;
    candidate.confidence = isForeign ? Confidence::Low : bare;
    if (candidate.confidence == Confidence::Low) {
        candidate.evidence |= Evidence::Bare;
    }
}

} // namespace tacet::detection
