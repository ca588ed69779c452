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

/// The streams of a program.
struct Streams {
    std::istream& in;
    std::ostream& out;
    std::ostream& errors;
};

/// Answers each JSON line of `streams.in`, which is called `name`, with one on `streams.out`, in
/// order and at once. A line that is no case gets none, but an error that starts with `name` and
/// the line's number.
ScanOutcome scanJsonl(const TextScanner& scanner, const std::string& region, std::string_view name,
                      const Streams& streams);

} // namespace tacet::agent
