#pragma once

#include "agent/scan_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace tacet::agent {

enum class ScanFormat { Text, Json, Sarif };

/// What was found in one file.
struct ScannedFile {
    std::string name; ///< as it was given
    std::vector<ScannedFinding> findings;
};

/// What `scan` prints: excerpts are masked, values are never in it. `isComplete` is false when
/// something could not be read. Pure.
///
/// Text is one finding a line, `FILE:LINE:COL: KIND CONFIDENCE LEVEL EXCERPT`; JSON is one object;
/// SARIF is 2.1.0 (OASIS), one run, columns in code points.
std::string scanReport(ScanFormat format, const std::vector<ScannedFile>& files, bool isComplete);

} // namespace tacet::agent
