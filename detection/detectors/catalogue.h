#pragma once

#include "detection/document.h"
#include "detection/values/finding.h"
#include "detection/values/span.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace tacet::detection {

/// What a detector is handed: one anchor and what may be seen from it.
struct Place {
    Sight sight;
    std::string_view text;   ///< the whole original text, for constructs of many lines
    std::size_t literal = 0; ///< how long the literal at the anchor is, for anchors of literals
    std::span<const std::string_view> regions; ///< likely countries, see regions.h; may be empty
    bool isMisread = false; ///< the sight has digits for letters that look like them, see misread.h
};

/// A value that a detector found.
struct Reading {
    Span folded; ///< in the sight; ignored when `original` is set
    std::optional<Span> original =
        std::nullopt; ///< in the text, for values that reach beyond the sight
    std::optional<Span> name =
        std::nullopt; ///< in the sight, the word that the value is assigned to
    EvidenceSet evidence = Evidence::Shape;
    std::optional<Confidence> bare =
        std::nullopt;      ///< what this value alone is worth, in place of its rule's `bare`
    bool isSample = false; ///< a reserved or made-up value
};

/// Finds what no pattern can say. Pure; knows no policy, words or neighbours. Looks at the sight
/// only; one that reads on in the text raises `reach` to where it stopped, found or not.
using Detector = std::optional<Reading>(const Place& place, std::size_t& reach);

/// The detector that a rule names, or null when there is none of that name.
Detector* findDetector(std::string_view name);

} // namespace tacet::detection
