#pragma once

#include "detection/engine.h"
#include "detection/region_scan.h"
#include "detection/values/finding.h"
#include "detection/values/text_snapshot.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tacet::detection {

/// Scans the texts of one field, one after the other, and remembers what it found in the parts
/// that did not change: the cost of a keystroke does not depend on how long the text is.
///
/// Answers what `Engine::scan` answers for the same text and hints. Holds the last text. Not
/// thread-safe: the detection thread owns it.
class FieldScanner {
public:
    /// `engine` outlives the scanner.
    explicit FieldScanner(const Engine& engine);

    std::vector<Finding> scan(const TextSnapshot& snapshot, const ScanHints& hints);

private:
    /// A stretch of the text with its candidates, whose spans count from the stretch's start and
    /// may begin before it.
    struct Block {
        std::size_t size = 0;
        std::size_t reach = 0; ///< up to where they depend on the text, from the start
        std::vector<Candidate> found;
    };

    /// What part of the text differs from the last one.
    struct Change {
        std::size_t begin = 0;
        std::size_t oldEnd = 0;
        std::size_t newEnd = 0;
    };

    void update(std::string_view text, const Change& change);
    [[nodiscard]] std::vector<Block> scanned(std::string_view text, Span stretch);
    [[nodiscard]] std::vector<Candidate> candidates() const;

    const Engine& m_engine;
    RegionScan m_scan;
    ScanHints m_hints;
    std::shared_ptr<const std::string> m_text;
    std::vector<Block> m_blocks; ///< cover the whole text
};

} // namespace tacet::detection
