#include "agent/warning_ledger.h"

#include "detection/same_value.h"

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

std::vector<Span> placesOf(const WarningKey& key, const TextSnapshot& snapshot,
                           const Decision& decision) {
    std::vector<Span> places;
    for (const Warning& warning : decision.warnings) {
        if (keyOf(warning, snapshot) == key) {
            places.push_back(warning.finding.span);
        }
    }
    return places;
}

void append(std::vector<EndedWarning> more, std::vector<EndedWarning>& all) {
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

} // namespace

WarningKey keyOf(const Warning& warning, const TextSnapshot& snapshot) {
    const Span span = warning.finding.span;
    const std::string_view value =
        std::string_view(*snapshot.text).substr(span.begin, length(span));
    return {.kind = warning.finding.kind,
            .value = detection::canonicalValue(warning.finding.kind, value)};
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
    takeUpAgain(snapshot, standing);
    std::vector<Entry> absent;
    settlePlaces(snapshot, standing, absent);
    std::vector<EndedWarning> told;
    for (Entry& entry : absent) {
        if (m_held.count(entry.key) != 0 || isBeingEdited(entry.places, snapshot)) {
            entry.stands = false;
            m_open.push_back(std::move(entry));
        } else {
            told.push_back(end(entry, Outcome::EditedAway));
        }
    }
    begin(snapshot, shown);
    return told;
}

// Emptying a field and taking that back is no end of anything.
void WarningLedger::takeUpAgain(const TextSnapshot& snapshot, const Decision& standing) {
    const auto stands = [&](const Warning& warning) {
        const WarningKey key = keyOf(warning, snapshot);
        return std::any_of(m_emptied->open.begin(), m_emptied->open.end(),
                           [&](const Entry& entry) { return entry.key == key; });
    };
    if (!m_emptied || std::none_of(standing.warnings.begin(), standing.warnings.end(), stands)) {
        return;
    }
    std::move(m_emptied->open.begin(), m_emptied->open.end(), std::back_inserter(m_open));
    m_ended.merge(m_emptied->ended);
    m_emptied.reset();
}

// Leaves in m_open what still stands, at its new places, and hands out the rest. A value that was
// typed on is the one that stands over its old place.
void WarningLedger::settlePlaces(const TextSnapshot& snapshot, const Decision& standing,
                                 std::vector<Entry>& absent) {
    std::vector<Entry> left;
    for (Entry& entry : std::exchange(m_open, {})) {
        std::vector<Span> places = placesOf(entry.key, snapshot, standing);
        if (places.empty()) {
            left.push_back(std::move(entry));
        } else {
            entry.places = std::move(places);
            entry.stands = true;
            m_open.push_back(std::move(entry));
        }
    }
    for (Entry& entry : left) {
        const auto grown = std::find_if(
            standing.warnings.begin(), standing.warnings.end(), [&](const Warning& warning) {
                const WarningKey key = keyOf(warning, snapshot);
                return m_held.count(entry.key) == 0 && !isOpen(key) && m_ended.count(key) == 0 &&
                       std::any_of(entry.places.begin(), entry.places.end(), [&](Span place) {
                           return overlaps(place, warning.finding.span);
                       });
            });
        if (grown == standing.warnings.end()) {
            absent.push_back(std::move(entry));
        } else {
            const WarningKey key = keyOf(*grown, snapshot);
            m_open.push_back({key, *grown, placesOf(key, snapshot, standing)});
        }
    }
}

void WarningLedger::begin(const TextSnapshot& snapshot, const Decision& shown) {
    for (const Warning& warning : shown.warnings) {
        const WarningKey key = keyOf(warning, snapshot);
        if (!isOpen(key) && m_ended.count(key) == 0) {
            m_open.push_back({key, warning, placesOf(key, snapshot, shown)});
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
