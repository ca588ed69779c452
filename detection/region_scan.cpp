#include "detection/region_scan.h"

#include "detection/regions.h"
#include "detection/sample.h"
#include "detection/sentence_language.h"
#include "detection/value_form.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace tacet::detection {

namespace {

// The person's own country, and the language's first: what a generic name means unsaid.
constexpr std::size_t kHomeRegions = 2;

bool startsWith(std::string_view text, std::string_view literal, LetterCase letterCase) {
    if (letterCase == LetterCase::Exact) {
        return text.substr(0, literal.size()) == literal;
    }
    // Literals of one vendor begin alike: the last byte tells most of them apart.
    return text.size() >= literal.size() &&
           lowerAscii(text[literal.size() - 1]) == lowerAscii(literal.back()) &&
           std::equal(literal.begin(), literal.end(), text.begin(),
                      [](char a, char b) { return lowerAscii(a) == lowerAscii(b); });
}

// The longest part of `value`, shortened group by group, that has edges and that `check` proves.
std::optional<Span> proven(std::string_view text, Span value, const Rule& rule, Check* check) {
    if (check == nullptr) {
        return hasEdges(text, value, rule.edge) ? std::optional(value) : std::nullopt;
    }
    while (!isEmpty(value)) {
        if (hasEdges(text, value, rule.edge) &&
            check(Compact(rule.checkPrefix, slice(text, value)).text())) {
            return value;
        }
        value = withoutLastGroup(text, value);
    }
    return std::nullopt;
}

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

bool startsRight(std::string_view text, const Rule& rule) {
    return rule.starts.empty() ||
           std::any_of(rule.starts.begin(), rule.starts.end(), [&](std::string_view start) {
               return startsWith(text, start, rule.letterCase);
           });
}

// True for a key that its vendor's literal stands in.
bool isMarked(const Rule& rule, const Place& place, const Reading& reading) {
    return rule.family == Family::Secrets && rule.anchor == Anchor::Literal &&
           !rule.pattern.empty() && !rule.isAssigned && reading.folded.begin <= place.sight.at &&
           place.sight.at < reading.folded.end;
}

} // namespace

std::size_t RegionScan::run(std::string_view text, Span region, const ScanHints& hints,
                            std::vector<Candidate>& found) {
    open(text, region, hints);
    return readTo(region.end, found);
}

void RegionScan::open(std::string_view text, Span region, const ScanHints& hints) {
    m_hints = &hints;
    m_regions = likelyRegions(hints.region, hints.language);
    m_homeLanguage.reset();
    m_document.prepare(text, region);
    m_context.prepare(m_document, hints.label, m_rules);
    m_misread.prepare(m_document);
    m_anchors.clear();
    m_next = 0;
    findAnchors(m_document.folded(), m_document.region(), *m_rules.pack().literalFilter,
                m_rules.classify(), m_anchors);
    m_work += m_anchors.size();
    findListed();
}

std::size_t RegionScan::readTo(std::size_t end, std::vector<Candidate>& found) {
    m_found = &found;
    m_reach = end;
    for (; m_next < m_anchors.size(); ++m_next) {
        const Place place{.sight = m_document.sightAt(m_anchors[m_next].at),
                          .text = m_document.text(),
                          .regions = m_regions};
        if (place.sight.original >= end) {
            break;
        }
        visit(m_anchors[m_next].anchor, place);
    }
    for (; m_nextListed < m_listed.size(); ++m_nextListed) {
        const ListedPlace& listed = m_listed[m_nextListed];
        if (m_document.original(listed.span).begin >= end) {
            break;
        }
        takeListed(listed);
    }
    return m_reach;
}

void RegionScan::findListed() {
    m_listed.clear();
    m_nextListed = 0;
    for (std::size_t i = 0; i < m_rules.lists().size(); ++i) {
        m_rules.lists()[i]->find(m_document, m_rules.ruleOfList(i), m_listed);
    }
    if (const TermList* const list = m_rules.pack().list) {
        list->find(m_document, m_listed);
    }
    std::sort(m_listed.begin(), m_listed.end(), [](const ListedPlace& a, const ListedPlace& b) {
        return std::pair(a.span.begin, a.rule) < std::pair(b.span.begin, b.rule);
    });
}

void RegionScan::takeListed(const ListedPlace& listed) {
    if (m_rules.isOfList(listed.rule)) {
        takeEntry(listed);
    } else {
        takeTerm(listed);
    }
}

// An entry is what it is, whatever stands nearby.
void RegionScan::takeEntry(const ListedPlace& entry) {
    Candidate candidate;
    candidate.span = m_document.original(entry.span);
    candidate.rule = entry.rule;
    candidate.confidence = Confidence::High;
    candidate.strength = Confidence::High;
    candidate.evidence = Evidence::List;
    m_found->push_back(candidate);
}

// A term of a list is a value as it stands; a check and words nearby may still be asked for.
void RegionScan::takeTerm(const ListedPlace& term) {
    const Place place{.sight = m_document.sightAt(term.span.begin),
                      .text = m_document.text(),
                      .regions = m_regions};
    const Sight& sight = place.sight;
    Reading reading;
    reading.folded = {sight.at, sight.at + length(term.span)};
    reading.evidence = Evidence::List;
    Check* const check = m_rules.check(term.rule);
    const std::string_view prefix = m_rules.rule(term.rule).checkPrefix;
    const std::string_view bytes = slice(sight.text, reading.folded);
    if (check == nullptr || check(Compact(prefix, bytes).text())) {
        accept(term.rule, place, reading);
    }
}

void RegionScan::visit(Anchor anchor, const Place& place) {
    m_assigned.reset();
    switch (anchor) {
    case Anchor::Digits:
        visitDigits(place);
        visitMisread(place);
        return;
    case Anchor::Literal:
        visitLiterals(place);
        return;
    case Anchor::LetterDigits:
        visitWord(anchor, place);
        visitMisread(place);
        return;
    case Anchor::CountryDigits:
    case Anchor::UpperWord:
    case Anchor::AtSign:
    case Anchor::Scheme:
    case Anchor::Colon:
    case Anchor::Plus:
        visitWord(anchor, place);
        return;
    }
}

// Once more, with digits for the letters that look like them. A word of country and digits is one
// of letters and digits too.
void RegionScan::visitMisread(const Place& place) {
    const std::optional<Sight> mended = m_misread.mended(place.sight);
    if (!mended) {
        return;
    }
    Place again = place;
    again.sight = *mended;
    m_isMisread = true;
    const char first = mended->text[mended->at];
    if ('0' <= first && first <= '9') {
        visitDigits(again);
    } else {
        visitWord(Anchor::CountryDigits, again);
        visitWord(Anchor::LetterDigits, again);
    }
    m_isMisread = false;
}

void RegionScan::visitWord(Anchor anchor, const Place& place) {
    const Start start{.anchor = anchor,
                      .text = place.sight.text.substr(place.sight.at),
                      .named = m_context.namedNear(place.sight)};
    m_rules.index().forEach(start, [&](std::uint16_t rule) { tryRule(rule, place); });
}

// A check costs less than a pattern, and most numbers fail it.
bool RegionScan::isWorthReading(std::uint16_t index, const DigitRun& run) const {
    const Rule& rule = m_rules.rule(index);
    if (!rule.isDigitsOnly || m_rules.check(index) == nullptr) {
        return true;
    }
    for (std::uint64_t left = run.counts() & rule.digitCounts; left != 0; left &= left - 1) {
        const std::string_view digits = run.first(static_cast<std::size_t>(std::countr_zero(left)));
        if (m_rules.check(index)(
                rule.checkPrefix.empty() ? digits : Compact(rule.checkPrefix, digits).text())) {
            return true;
        }
    }
    return false;
}

void RegionScan::visitDigits(const Place& place) {
    const DigitRun run(place.sight.text, place.sight.at, m_rules.mostDigits());
    const Start start{.anchor = Anchor::Digits,
                      .text = place.sight.text.substr(place.sight.at),
                      .digitCounts = run.counts(),
                      .named = m_context.namedNear(place.sight)};
    m_rules.index().forEach(start, [&](std::uint16_t rule) {
        if (isWorthReading(rule, run)) {
            tryRule(rule, place);
        }
    });
}

// Literals of two and three bytes stand under heads of their own.
void RegionScan::visitLiterals(const Place& place) {
    const std::string_view rest = place.sight.text.substr(place.sight.at);
    std::uint32_t last = 0; // no head: letters in lower case leave no byte zero
    for (const std::size_t size : {std::size_t{4}, std::size_t{3}, std::size_t{2}}) {
        const std::uint32_t head = wordHead(rest.substr(0, size));
        if (head != last) {
            visitLiterals(m_rules.literalsOf(head), place);
        }
        last = head;
    }
}

void RegionScan::visitLiterals(std::span<const Literal> literals, const Place& place) {
    const std::string_view rest = place.sight.text.substr(place.sight.at);
    for (const Literal& literal : literals) {
        const Rule& rule = m_rules.rule(literal.rule);
        if (startsWith(rest, literal.text, rule.letterCase) &&
            (!rule.needsContext || isNamedNear(literal.rule, place))) {
            Place at = place;
            at.literal = literal.text.size();
            tryRule(literal.rule, at);
        }
    }
}

bool RegionScan::isNamedNear(std::uint16_t rule, const Place& place) {
    const RuleSet* const named = m_context.namedNear(place.sight);
    return named != nullptr && m_rules.index().has(*named, rule);
}

void RegionScan::tryRule(std::uint16_t rule, const Place& place) {
    if (const std::optional<Reading> reading = read(rule, place)) {
        accept(rule, place, *reading);
    }
}

std::optional<Reading> RegionScan::read(std::uint16_t index, const Place& place) {
    const Rule& rule = m_rules.rule(index);
    ++m_work;
    if (Detector* const detector = m_rules.detector(index)) {
        std::size_t reach = place.sight.original;
        const std::optional<Reading> reading = detector(place, reach);
        m_work += reach - place.sight.original;
        m_reach = std::max(m_reach, reach);
        return reading;
    }
    if (rule.isAssigned) {
        return readAssigned(index, place);
    }
    const Sight& sight = place.sight;
    if (sight.at < rule.behind) {
        return std::nullopt;
    }
    const std::size_t from = sight.at - rule.behind;
    const std::string_view window = sight.text.substr(from, rule.window);
    if (!hasEdgeBefore(sight.text, from, rule.edge) || !startsRight(window, rule) ||
        window.find(rule.holds) == std::string_view::npos) {
        return std::nullopt;
    }
    m_work += window.size();
    const std::optional<Span> match = m_rules.pattern(index).valueAtStart(window);
    if (!match || isEmpty(*match)) {
        return std::nullopt;
    }
    const Span value{from + match->begin, from + match->end};
    const std::optional<Span> whole = proven(sight.text, value, rule, m_rules.check(index));
    if (!whole) {
        return std::nullopt;
    }
    Reading reading;
    reading.folded = *whole;
    if (m_rules.check(index) != nullptr) {
        reading.evidence |= Evidence::CheckDigits;
    }
    return reading;
}

// The value is what an assignment to the literal at the anchor gives it.
std::optional<Reading> RegionScan::readAssigned(std::uint16_t index, const Place& place) {
    const Rule& rule = m_rules.rule(index);
    const Sight& sight = place.sight;
    if (!m_assigned) {
        m_assigned = assignedStarts(sight.text, sight.at);
        m_work += m_assigned->read - sight.at;
    }
    for (std::size_t i = 0; i < m_assigned->count; ++i) {
        const std::size_t begin = m_assigned->at[i];
        const std::string_view window = sight.text.substr(begin, rule.window);
        m_work += window.size();
        const std::optional<Span> match = m_rules.pattern(index).valueAtStart(window);
        if (!match || isEmpty(*match)) {
            continue;
        }
        const Span value{begin + match->begin, begin + match->end};
        if (hasEdges(sight.text, value, rule.edge) && looksRandom(slice(sight.text, value))) {
            Reading reading;
            reading.folded = value;
            reading.name = Span{sight.at, sight.at + place.literal};
            return reading;
        }
    }
    return std::nullopt;
}

// What a value is assigned to names it better than any word around.
std::optional<Naming> RegionScan::naming(std::uint16_t index, const Place& place,
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
void RegionScan::findHome(Span value) {
    const std::string_view spoken = languageOf(sentenceAround(m_document.folded(), value));
    const std::string_view language = spoken.empty() ? std::string_view(m_hints->language) : spoken;
    if (m_homeLanguage != language) {
        m_home = likelyRegions(m_hints->region, language);
        m_homeLanguage = language;
    }
}

void RegionScan::accept(std::uint16_t index, const Place& place, const Reading& reading) {
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
        return;
    }
    candidate.country = m_context.countryOf(value, sight, index);
    const std::string_view written = countryBefore(sight.text, reading.folded.begin);
    if (!written.empty() && !rule.region.empty()) {
        candidate.country = written == rule.region ? 1 : -1;
    }
    judge(candidate, label, reading.bare.value_or(rule.bare));
    const bool isProven = candidate.evidence.has(Evidence::CheckDigits);
    if (!candidate.evidence.has(Evidence::Context) &&
        (rule.needsContext || (m_isMisread && !isProven))) {
        return;
    }
    candidate.strength = candidate.confidence;
    const std::string_view bytes = slice(sight.text, reading.folded);
    if (reading.isSample || isSample(rule, bytes, Compact({}, bytes).text())) {
        candidate.confidence = Confidence::Low;
        candidate.evidence |= Evidence::Sample;
    }
    m_found->push_back(candidate);
}

// A word that names such numbers of every country needs more: the country, or a proof.
std::optional<Confidence> RegionScan::named(const Candidate& candidate,
                                            const Naming& naming) const {
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

void RegionScan::judge(Candidate& candidate, const std::optional<Naming>& naming,
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
