#pragma once

#include "detection/values/finding.h"
#include "detection/values/text_snapshot.h"

#include <cstdint>
#include <vector>

namespace tacet {

/// What can be done to a value in its field.
enum class Remedy : std::uint8_t { Mask = 1 << 0, Replace = 1 << 1, Remove = 1 << 2 };

/// Which values an action covers, seen from one warning.
enum class Scope {
    This,
    SameValue,
    SameKind,
    Everything,
};

/// A set of Remedy.
class RemedySet {
public:
    constexpr RemedySet() = default;
    constexpr RemedySet(Remedy one) : m_bits(static_cast<std::uint8_t>(one)) {}

    [[nodiscard]] constexpr bool has(Remedy one) const {
        return (m_bits & static_cast<std::uint8_t>(one)) != 0;
    }
    friend constexpr RemedySet operator|(RemedySet a, RemedySet b) {
        RemedySet both;
        both.m_bits = static_cast<std::uint8_t>(a.m_bits | b.m_bits);
        return both;
    }
    friend bool operator==(const RemedySet&, const RemedySet&) = default;

private:
    std::uint8_t m_bits = 0;
};

constexpr RemedySet operator|(Remedy a, Remedy b) {
    return RemedySet(a) | RemedySet(b);
}

/// Names one warning of one decision; it means nothing for another snapshot.
struct WarningId {
    SnapshotId snapshot;
    std::uint32_t index = 0;

    friend bool operator==(const WarningId&, const WarningId&) = default;
};

struct CombinationTag;

/// The name of a combination of findings that says more than they do alone.
using CombinationId = InlineId<CombinationTag>;

/// A finding that policy wants shown.
struct Warning {
    Finding finding;
    Level level = Level::Warning;
    RemedySet remedies = Remedy::Mask | Remedy::Remove;
    std::vector<CombinationId> raisedBy{}; ///< the combinations it belongs to

    friend bool operator==(const Warning&, const Warning&) = default;
};

/// What is to be shown for one snapshot: warnings sorted by span, disjoint.
struct Decision {
    SnapshotId id;
    std::vector<Warning> warnings;

    friend bool operator==(const Decision&, const Decision&) = default;
};

} // namespace tacet
