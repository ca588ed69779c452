#include "agent/warning_ledger.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace tacet::agent {

namespace {

bool touches(Span place, std::size_t caret) {
    return place.begin <= caret && caret <= place.end;
}

bool isBeingEdited(const std::vector<Span>& places, const TextSnapshot& snapshot) {
    return snapshot.caret && std::any_of(places.begin(), places.end(), [&](Span place) {
               return touches(place, *snapshot.caret);
           });
}

std::vector<Span> placesOf(const WarningKey& key,
                           const std::vector<std::pair<WarningKey, Warning>>& standing) {
    std::vector<Span> places;
    for (const auto& [known, warning] : standing) {
        if (known == key) {
            places.push_back(warning.finding.span);
        }
    }
    return places;
}

void append(std::vector<EndedWarning> more, std::vector<EndedWarning>& all) {
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

} // namespace

WarningKey WarningLedger::keyOf(const Warning& warning, const TextSnapshot& snapshot) const {
    const Span span = warning.finding.span;
    const std::string_view value =
        std::string_view(*snapshot.text).substr(span.begin, length(span));
    return {.kind = warning.finding.kind,
            .value = detection::fingerprintOf(m_key, warning.finding.kind, value)};
}

WarningLedger::Standing WarningLedger::keyed(const TextSnapshot& snapshot,
                                             const Decision& decision) const {
    Standing standing;
    standing.reserve(decision.warnings.size());
    for (const Warning& warning : decision.warnings) {
        standing.emplace_back(keyOf(warning, snapshot), warning);
    }
    return standing;
}

void WarningLedger::textChanged(const TextChange& change) {
    for (Entry& entry : m_open) {
        for (Span& place : entry.places) {
            place = moved(place, change);
        }
    }
}

std::vector<EndedWarning> WarningLedger::judged(const TextSnapshot& snapshot,
                                                const Decision& standing, const Decision& shown) {
    const Standing keyedStanding = keyed(snapshot, standing);
    takeUpAgain(keyedStanding);
    std::vector<Entry> absent;
    settlePlaces(keyedStanding, absent);
    std::vector<EndedWarning> told;
    for (Entry& entry : absent) {
        if (m_held.count(entry.key) != 0 || isBeingEdited(entry.places, snapshot)) {
            entry.stands = false;
            m_open.push_back(std::move(entry));
        } else {
            told.push_back(end(entry, Outcome::EditedAway));
        }
    }
    begin(keyed(snapshot, shown));
    return told;
}

// Emptying a field and taking that back is no end of anything.
void WarningLedger::takeUpAgain(const Standing& standing) {
    const auto stands = [&](const auto& one) {
        return std::any_of(m_emptied->open.begin(), m_emptied->open.end(),
                           [&](const Entry& entry) { return entry.key == one.first; });
    };
    if (!m_emptied || std::none_of(standing.begin(), standing.end(), stands)) {
        return;
    }
    std::move(m_emptied->open.begin(), m_emptied->open.end(), std::back_inserter(m_open));
    m_ended.merge(m_emptied->ended);
    m_emptied.reset();
}

// Leaves in m_open what still stands, at its new places, and hands out the rest. A value that was
// typed on is the one that stands over its old place.
void WarningLedger::settlePlaces(const Standing& standing, std::vector<Entry>& absent) {
    std::vector<Entry> left;
    for (Entry& entry : std::exchange(m_open, {})) {
        std::vector<Span> places = placesOf(entry.key, standing);
        if (places.empty()) {
            left.push_back(std::move(entry));
        } else {
            entry.places = std::move(places);
            entry.stands = true;
            m_open.push_back(std::move(entry));
        }
    }
    for (Entry& entry : left) {
        const auto grown = std::find_if(standing.begin(), standing.end(), [&](const auto& one) {
            return m_held.count(entry.key) == 0 && !isOpen(one.first) &&
                   m_ended.count(one.first) == 0 &&
                   std::any_of(entry.places.begin(), entry.places.end(), [&](Span place) {
                       return overlaps(place, one.second.finding.span);
                   });
        });
        if (grown == standing.end()) {
            absent.push_back(std::move(entry));
        } else {
            m_open.push_back({grown->first, grown->second, placesOf(grown->first, standing)});
        }
    }
}

void WarningLedger::begin(const Standing& shown) {
    for (const auto& [key, warning] : shown) {
        const WarningKey& wanted = key;
        const auto open = std::find_if(m_open.begin(), m_open.end(),
                                       [&](const Entry& entry) { return entry.key == wanted; });
        if (open != m_open.end()) {
            open->warning.level = std::max(open->warning.level, warning.level);
        } else if (m_ended.count(key) == 0) {
            m_open.push_back({key, warning, placesOf(key, shown)});
        }
    }
}

void WarningLedger::mended(const std::set<WarningKey>& keys, Outcome outcome) {
    m_mendedAs = outcome;
    for (Entry& entry : std::exchange(m_open, {})) {
        std::vector<Entry>& home = keys.count(entry.key) != 0 ? m_mended : m_open;
        if (&home == &m_mended) {
            m_ended.insert(entry.key);
        }
        home.push_back(std::move(entry));
    }
}

void WarningLedger::takeBack() {
    for (Entry& entry : std::exchange(m_mended, {})) {
        m_ended.erase(entry.key);
        m_open.push_back(std::move(entry));
    }
}

std::vector<EndedWarning> WarningLedger::commit() {
    std::vector<EndedWarning> told;
    for (const Entry& entry : std::exchange(m_mended, {})) {
        told.push_back(end(entry, m_mendedAs));
    }
    return told;
}

std::vector<EndedWarning> WarningLedger::ignored(const std::set<WarningKey>& keys) {
    std::vector<EndedWarning> told;
    for (Entry& entry : std::exchange(m_open, {})) {
        if (keys.count(entry.key) != 0) {
            told.push_back(end(entry, Outcome::Ignored));
        } else {
            m_open.push_back(std::move(entry));
        }
    }
    return told;
}

std::vector<EndedWarning> WarningLedger::emptied(Outcome outcome) {
    std::vector<EndedWarning> told = settle();
    append(commit(), told);
    m_emptied = {
        .open = std::exchange(m_open, {}), .ended = std::exchange(m_ended, {}), .outcome = outcome};
    for (Entry& entry : m_emptied->open) {
        entry.places.clear();
    }
    return told;
}

std::vector<EndedWarning> WarningLedger::settle() {
    std::vector<EndedWarning> told;
    if (m_emptied) {
        for (const Entry& entry : m_emptied->open) {
            told.push_back({.warning = entry.warning,
                            .outcome = entry.stands ? m_emptied->outcome : Outcome::EditedAway});
        }
        m_emptied.reset();
    }
    return told;
}

bool WarningLedger::isEmpty() const {
    return m_open.empty() && m_ended.empty() && m_mended.empty() && !m_emptied;
}

std::vector<EndedWarning> WarningLedger::endAll(Outcome outcome) {
    std::vector<EndedWarning> told = settle();
    append(commit(), told);
    for (const Entry& entry : std::exchange(m_open, {})) {
        told.push_back(end(entry, entry.stands ? outcome : Outcome::EditedAway));
    }
    m_held.clear();
    return told;
}

bool WarningLedger::isOpen(const WarningKey& key) const {
    return std::any_of(m_open.begin(), m_open.end(),
                       [&](const Entry& entry) { return entry.key == key; });
}

EndedWarning WarningLedger::end(const Entry& entry, Outcome outcome) {
    m_ended.insert(entry.key);
    return {.warning = entry.warning, .outcome = outcome};
}

} // namespace tacet::agent
