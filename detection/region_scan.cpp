#include "detection/region_scan.h"

#include "detection/sample.h"
#include "detection/value_form.h"

#include <algorithm>

namespace tacet::detection {

namespace {

// Enough for the digits of any number with separators.
constexpr std::size_t kWidestNumber = 96;

std::string_view slice(std::string_view text, Span span) {
    return text.substr(span.begin, length(span));
}

bool startsWith(std::string_view text, std::string_view literal, LetterCase letterCase) {
    if (text.size() < literal.size()) {
        return false;
    }
    return std::equal(literal.begin(), literal.end(), text.begin(), [letterCase](char a, char b) {
        return letterCase == LetterCase::Exact ? a == b : lowerAscii(a) == lowerAscii(b);
    });
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
    m_hints = &hints;
    m_found = &found;
    m_reach = region.end;
    m_document.prepare(text, region);
    m_context.prepare(m_document, hints.label, m_rules);
    m_anchors.clear();
    findAnchors(m_document.folded(), m_document.region(), *m_rules.pack().literalPairs,
                m_rules.classify(), m_anchors);
    for (const AnchorPoint& point : m_anchors) {
        visit(point);
    }
    return m_reach;
}

void RegionScan::visit(const AnchorPoint& point) {
    const Place place{.sight = m_document.sightAt(point.at),
                      .text = m_document.text(),
                      .original = m_document.original({point.at, point.at + 1}).begin,
                      .region = m_hints->region};
    switch (point.anchor) {
    case Anchor::Digits:
        visitDigits(place);
        return;
    case Anchor::Literal:
        visitLiterals(place);
        return;
    case Anchor::CountryDigits:
    case Anchor::LetterDigits:
    case Anchor::UpperWord:
    case Anchor::AtSign:
    case Anchor::Scheme:
        for (const std::uint16_t rule :
             m_rules.pack().byAnchor[static_cast<std::size_t>(point.anchor)]) {
            tryRule(rule, place);
        }
        return;
    }
}

// A check costs less than a pattern, and most numbers fail it.
bool RegionScan::isDisproven(std::uint16_t index, std::string_view digits) const {
    const Rule& rule = m_rules.rule(index);
    Check* const check = m_rules.check(index);
    return rule.isDigitsOnly && check != nullptr &&
           !check(Compact(rule.checkPrefix, digits).text());
}

void RegionScan::visitDigits(const Place& place) {
    const Compact digits({}, place.sight.text.substr(place.sight.at, kWidestNumber));
    std::uint64_t counts =
        digitCountsFrom(place.sight.text, place.sight.at) & m_rules.digitCounts();
    for (std::size_t count = 0; counts != 0; ++count, counts >>= 1) {
        if ((counts & 1) == 0) {
            continue;
        }
        for (const std::uint16_t rule : m_rules.rulesOfDigits(count)) {
            if (!isDisproven(rule, digits.text().substr(0, count))) {
                tryRule(rule, place);
            }
        }
    }
}

void RegionScan::visitLiterals(const Place& place) {
    const std::string_view rest = place.sight.text.substr(place.sight.at);
    const std::uint16_t key = pairKey(rest[0], rest[1]);
    const auto literals = m_rules.pack().literals;
    auto literal = std::lower_bound(literals.begin(), literals.end(), key,
                                    [](const Literal& one, std::uint16_t wanted) {
                                        return pairKey(one.text[0], one.text[1]) < wanted;
                                    });
    for (; literal != literals.end() && pairKey(literal->text[0], literal->text[1]) == key;
         ++literal) {
        if (startsWith(rest, literal->text, m_rules.rule(literal->rule).letterCase)) {
            Place at = place;
            at.literal = literal->text.size();
            tryRule(literal->rule, at);
        }
    }
}

void RegionScan::tryRule(std::uint16_t rule, const Place& place) {
    if (const std::optional<Reading> reading = read(rule, place)) {
        accept(rule, place, *reading);
    }
}

std::optional<Reading> RegionScan::read(std::uint16_t index, const Place& place) {
    const Rule& rule = m_rules.rule(index);
    if (Detector* const detector = m_rules.detector(index)) {
        return detector(place, m_reach);
    }
    const Sight& sight = place.sight;
    const std::string_view window = sight.text.substr(sight.at, rule.window);
    if (!hasEdgeBefore(sight.text, sight.at, rule.edge) || !startsRight(window, rule)) {
        return std::nullopt;
    }
    const std::optional<Span> match = m_rules.pattern(index).valueAtStart(window);
    if (!match || isEmpty(*match)) {
        return std::nullopt;
    }
    const Span value{sight.at + match->begin, sight.at + match->end};
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

void RegionScan::accept(std::uint16_t index, const Place& place, const Reading& reading) {
    const Sight& sight = place.sight;
    const Rule& rule = m_rules.rule(index);
    const Span value{sight.origin + reading.folded.begin, sight.origin + reading.folded.end};
    Candidate candidate;
    candidate.rule = index;
    candidate.evidence = reading.evidence;
    candidate.isLocal = !rule.region.empty() && rule.region == place.region;
    candidate.span = reading.original ? *reading.original : m_document.original(value);
    const std::optional<Naming> naming = m_context.naming(value, sight, index);
    if (!naming && rule.needsContext && !reading.bare) {
        return;
    }
    judge(candidate, naming, reading);
    const std::string_view bytes = slice(sight.text, reading.folded);
    if (reading.isSample || isSample(rule, bytes, Compact({}, bytes).text())) {
        candidate.confidence = Confidence::Low;
        candidate.evidence |= Evidence::Sample;
    }
    m_found->push_back(candidate);
}

void RegionScan::judge(Candidate& candidate, const std::optional<Naming>& naming,
                       const Reading& reading) const {
    const Rule& rule = m_rules.rule(candidate.rule);
    if (naming) {
        candidate.confidence = rule.inContext;
        candidate.evidence |= Evidence::Context;
        candidate.contextDistance = naming->distance;
        if (naming->word) {
            candidate.contextWord = m_document.original(*naming->word);
        }
        return;
    }
    candidate.confidence = reading.bare.value_or(rule.bare);
    if (candidate.confidence == Confidence::Low) {
        candidate.evidence |= Evidence::Bare;
    }
}

} // namespace tacet::detection
