#pragma once

#include "detection/values/category.h"
#include "detection/values/span.h"

#include <cstdint>
#include <optional>

namespace tacet {

enum class Confidence { Low, Medium, High };

/// A reason to believe a finding, or, for Bare and Sample, not to show it.
enum class Evidence : std::uint8_t {
    Shape = 1 << 0,       ///< it has the form of its kind
    CheckDigits = 1 << 1, ///< its check digits are right
    Context = 1 << 2,     ///< a word nearby, or the field's label, names the kind
    Model = 1 << 3,
    List = 1 << 4,
    Bare = 1 << 5,   ///< nothing nearby says what it is: low confidence, never shown
    Sample = 1 << 6, ///< a known example or placeholder: low confidence, never shown
};

/// A set of Evidence.
class EvidenceSet {
public:
    constexpr EvidenceSet() = default;
    constexpr EvidenceSet(Evidence one) : m_bits(static_cast<std::uint8_t>(one)) {}

    [[nodiscard]] constexpr bool has(Evidence one) const {
        return (m_bits & static_cast<std::uint8_t>(one)) != 0;
    }
    friend constexpr EvidenceSet operator|(EvidenceSet a, EvidenceSet b) {
        EvidenceSet both;
        both.m_bits = static_cast<std::uint8_t>(a.m_bits | b.m_bits);
        return both;
    }
    [[nodiscard]] constexpr EvidenceSet without(Evidence one) const {
        EvidenceSet rest;
        rest.m_bits = static_cast<std::uint8_t>(m_bits & ~static_cast<std::uint8_t>(one));
        return rest;
    }
    constexpr EvidenceSet& operator|=(EvidenceSet other) { return *this = *this | other; }
    friend bool operator==(const EvidenceSet&, const EvidenceSet&) = default;

private:
    std::uint8_t m_bits = 0;
};

constexpr EvidenceSet operator|(Evidence a, Evidence b) {
    return EvidenceSet(a) | EvidenceSet(b);
}

/// One value found in one snapshot. It points at the text and never holds a byte of it.
struct Finding {
    Span span;
    KindId kind;
    Family family = Family::Identity;
    Confidence confidence = Confidence::Low;
    EvidenceSet evidence;
    std::optional<Span> contextWord; ///< the word nearby that named the kind, when there is one
    std::optional<KindId> runnerUp;  ///< the next best plausible reading

    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace tacet
