#pragma once

#include "detection/values/finding.h"
#include "detection/values/span.h"

#include <cstdint>
#include <optional>

namespace tacet::detection {

/// One reading of some characters, before overlapping readings compete.
struct Candidate {
    Span span; ///< in the original text
    std::uint16_t rule = 0;
    Confidence confidence = Confidence::Low;
    /// What it competes with: a sample is shown to nobody, yet no part of it is anything else.
    Confidence strength = Confidence::Low;
    EvidenceSet evidence;
    std::optional<Span> contextWord;
    std::uint16_t contextDistance = 0; ///< bytes to the word that named it; 0 without one
    bool isMarked = false;             ///< it shows by itself which vendor's key it is
    int country = 0;                   ///< 1 when its country is named nearby, -1 when another is
    bool isLocal = false;              ///< of the person's own country

    friend bool operator==(const Candidate&, const Candidate&) = default;
};

/// True when `a` is the better reading where both cannot stand.
bool isBetter(const Candidate& a, const Candidate& b);

} // namespace tacet::detection
