#pragma once

#include "agent/scan_text.h"

#include <iosfwd>
#include <string>
#include <string_view>

namespace tacet::agent {

/// How a scan ended.
struct ScanOutcome {
    bool hasFindings = false;
    bool hasFaults = false; ///< something could not be read

    friend bool operator==(const ScanOutcome&, const ScanOutcome&) = default;
};

/// Answers each JSON line of `in` with one on `out`, in order and at once. A line that is no case
/// gets none, but an error on `errors` that starts with `name` and the line's number.
ScanOutcome scanJsonl(const TextScanner& scanner, const std::string& region, std::istream& in,
                      std::string_view name, std::ostream& out, std::ostream& errors);

} // namespace tacet::agent
