#pragma once

#include "detection/engine.h"
#include "detection/field_blocks.h"
#include "detection/region_scan.h"
#include "detection/values/finding.h"
#include "detection/values/text_change.h"
#include "detection/values/text_snapshot.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tacet::detection {

/// Scans the texts of one field, one after the other, and remembers what it found in the parts
/// that did not change: the cost of a keystroke does not depend on how long the text is.
///
/// Its findings are those of `Engine::scan` for the same text and hints. Holds the last text. Not
/// thread-safe: the detection thread owns it.
class FieldScanner {
public:
    /// `engine` outlives the scanner.
    explicit FieldScanner(const Engine& engine);

    /// Reads the new text of the field. Answers the stretch of it outside of which findings stayed
    /// as they were, but for being moved. `change` says how it differs from the last text, which
    /// spares comparing them. Requires: `change`, when given, is right.
    Span update(const TextSnapshot& snapshot, const ScanHints& hints,
                const std::optional<TextChange>& change = std::nullopt);

    /// The findings that begin in `stretch` of the last text, sorted.
    [[nodiscard]] std::vector<Finding> findingsIn(Span stretch) const {
        return m_blocks.findingsIn(stretch);
    }

    /// `update`, and all findings.
    std::vector<Finding> scan(const TextSnapshot& snapshot, const ScanHints& hints);

private:
    [[nodiscard]] std::vector<Block> scanned(std::string_view text, Span stretch);
    [[nodiscard]] Block readBlock(Span stretch);

    RegionScan m_scan;
    ScanHints m_hints;
    std::shared_ptr<const std::string> m_text;
    FieldBlocks m_blocks; ///< cover the whole text
};

} // namespace tacet::detection
