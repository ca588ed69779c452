#pragma once

#include "detection/engine.h"
#include "detection/values/decision.h"
#include "detection/values/finding.h"
#include "detection/values/policy.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tacet::agent {

/// Valid UTF-8 of the same code points: every invalid sequence (maximal subpart, Unicode 15 section
/// 3.9) is one U+FFFD.
std::string validUtf8(std::string_view bytes);

/// Without the byte order mark at its begin.
std::string_view withoutBom(std::string_view bytes);

/// A place in a text, in code points. Lines end at LF, CR LF included; line and column count
/// from 1.
struct TextPlace {
    std::size_t offset = 0; ///< from the begin of the text
    std::size_t line = 1;
    std::size_t column = 1;

    friend bool operator==(const TextPlace&, const TextPlace&) = default;
};

/// What is printed of a finding. Holds no more of the value than the masked excerpt.
struct ScannedFinding {
    TextPlace begin;
    TextPlace end;
    KindId kind;
    Confidence confidence = Confidence::Low;
    Level level = Level::Off;
    std::string excerpt;
    std::optional<KindId> runnerUp;      ///< the next best reading
    std::vector<CombinationId> raisedBy; ///< the combinations it belongs to

    friend bool operator==(const ScannedFinding&, const ScannedFinding&) = default;
};

/// Scans one text. Pure; any thread.
class TextScanner {
public:
    /// Requires: `engine` outlives it.
    explicit TextScanner(const detection::Engine& engine);

    /// Every finding, low ones too: sorted and disjoint. Levels are those of the built-in policy,
    /// combinations taken into account.
    /// Requires: `text` is valid UTF-8.
    [[nodiscard]] std::vector<ScannedFinding> scan(std::string_view text,
                                                   const detection::ScanHints& hints) const;

private:
    const detection::Engine& m_engine;
    Policy m_policy = strictPolicy();
};

/// `low`, `medium` or `high`.
std::string_view wordFor(Confidence confidence);

/// `off`, `warning` or `critical`.
std::string_view wordFor(Level level);

} // namespace tacet::agent
