#pragma once

#include "detection/values/category.h"
#include "detection/values/finding.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace tacet::agent {

/// What `./dev eval` measured of a kind, or of a type, on the labelled texts.
struct MeasuredFigures {
    std::string_view name;
    int spans = 0;        ///< labelled values
    double precision = 0; ///< from 0 to 1
    double recall = 0;    ///< from 0 to 1
};

/// The committed figures of base types, `national_id` say, sorted by name. Those of which few
/// values are labelled have none. Made from tests/eval/measured.json when the program is built.
std::span<const MeasuredFigures> measuredTypes();

/// The same of kinds, by their ids.
std::span<const MeasuredFigures> measuredKinds();

/// One rule of a kind.
struct CatalogueRule {
    std::string_view pattern;  ///< RE2, or empty
    std::string_view detector; ///< name of its code, or empty
    std::string_view check;    ///< name of its proof, or empty
    bool isAssigned = false;   ///< its values are assigned to a name that holds a literal
    bool needsContext = false; ///< without one of its words it is nothing
    bool hasTypeWords = false; ///< besides its own, the words for its type speak for it
    Confidence bare = Confidence::Low;
    Confidence inContext = Confidence::High;
    std::string_view source;
    std::span<const std::string_view> literals{};
    std::span<const std::string_view> words{};
    std::vector<std::string_view> found;    ///< the value stands between `[[` and `]]`
    std::vector<std::string_view> notFound; ///< nothing of the kind is found
};

/// A kind of sensitive data with all its rules.
struct CatalogueKind {
    std::string_view id;
    Family family = Family::Identity;
    Level level = Level::Off;                ///< by the built-in policy
    std::vector<std::string_view> countries; ///< ISO 3166-1 alpha-2, sorted; none for the world's
    std::vector<CatalogueRule> rules;
    const MeasuredFigures* measured = nullptr; ///< null when it is not measured
};

/// All kinds of a base type, `national_id` say.
struct CatalogueType {
    std::string_view name;
    std::size_t kinds = 0;
    const MeasuredFigures* measured = nullptr; ///< of all kinds together; null when not measured
};

/// What can be found. Its views point into the program's constants.
struct Catalogue {
    std::vector<CatalogueKind> kinds; ///< sorted by id
    std::vector<CatalogueType> types; ///< sorted by name
};

/// The catalogue of the built-in packs. Pure.
Catalogue builtInCatalogue();

/// How much a catalogue holds.
struct CatalogueCounts {
    std::size_t kinds = 0; ///< vendor secrets included
    std::size_t vendorSecrets = 0;
    std::size_t rules = 0;
    std::size_t countries = 0;

    friend bool operator==(const CatalogueCounts&, const CatalogueCounts&) = default;
};

CatalogueCounts countsOf(const Catalogue& catalogue);

/// The part of a kind's id before its colon.
std::string_view typeOf(std::string_view id);

/// Is it a key or an address of one vendor's service?
bool isVendorSecret(const CatalogueKind& kind);

/// `identity`, `contact`, …: as packs name it.
std::string_view wordFor(Family family);

} // namespace tacet::agent
