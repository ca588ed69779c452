#include "detection/region_scan.h"

#include "detection/regions.h"
#include "detection/value_form.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace tacet::detection {

namespace {

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

bool startsRight(std::string_view text, const Rule& rule) {
    return rule.starts.empty() ||
           std::any_of(rule.starts.begin(), rule.starts.end(), [&](std::string_view start) {
               return startsWith(text, start, rule.letterCase);
           });
}

} // namespace

std::size_t RegionScan::run(std::string_view text, Span region, const ScanHints& hints,
                            std::vector<Candidate>& found) {
    open(text, region, hints);
    return readTo(region.end, found);
}

void RegionScan::open(std::string_view text, Span region, const ScanHints& hints) {
    m_regions = likelyRegions(hints.region, hints.language);
    m_document.prepare(text, region);
    m_context.prepare(m_document, hints.label, m_rules);
    m_judge.prepare(hints);
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
    again.isMisread = true;
    if (isDigit(mended->text[mended->at])) {
        visitDigits(again);
    } else {
        visitWord(Anchor::CountryDigits, again);
        visitWord(Anchor::LetterDigits, again);
    }
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

void RegionScan::accept(std::uint16_t rule, const Place& place, const Reading& reading) {
    if (const std::optional<Candidate> candidate = m_judge.judge(rule, place, reading)) {
        m_found->push_back(*candidate);
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

} // namespace tacet::detection
