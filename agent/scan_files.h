#pragma once

#include "agent/scan_jsonl.h"
#include "agent/scan_report.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace tacet::agent {

enum class ScanInput { Text, JsonLines };

/// What a person asked `scan` for.
struct ScanRequest {
    std::vector<std::string> files; ///< none: standard input, whose name is `-`
    ScanInput input = ScanInput::Text;
    ScanFormat format = ScanFormat::Text;
    std::string region; ///< two upper-case letters, or empty
    bool failsOnFindings = false;

    friend bool operator==(const ScanRequest&, const ScanRequest&) = default;
};

/// Scans every file, whatever is wrong with another. Answers the exit code: 2 when something could
/// not be read or written, 1 for findings if the request says so, else 0.
int scanFiles(const ScanRequest& request, const Streams& streams);

} // namespace tacet::agent
