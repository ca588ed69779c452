#pragma once

#include "detection/pack_compiler/pack_fault.h"
#include "detection/rule_pack.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tacet::pack_compiler {

/// Whose kinds a pack holds: those of the program, or a person's or an organisation's own, which
/// leave more unsaid and may say less (see detection/packs/README.md).
enum class PackOrigin { BuiltIn, Own };

/// One pack, not read yet. `name` is what faults call it.
struct PackText {
    std::string name;
    std::string bytes; ///< TOML 1.0
    PackOrigin origin = PackOrigin::BuiltIn;
};

/// A rule as its pack writes it.
struct PackRule {
    std::string id;
    Family family = Family::Business;
    detection::Anchor anchor = detection::Anchor::Literal;
    detection::Edge edge = detection::Edge::Word;
    detection::LetterCase letterCase = detection::LetterCase::Any;
    Confidence bare = Confidence::Low;
    Confidence inContext = Confidence::High;
    std::uint64_t digitCounts = 0;
    std::uint16_t window = 0;
    std::uint16_t behind = 0;
    std::string holds;
    std::string pattern;
    std::string check;
    std::string checkPrefix;
    std::string detector;
    std::string form; ///< of a detector: a pattern that every value starts with
    std::string region;
    std::string source;
    bool needsContext = false;
    bool isAssigned = false; ///< literals name the secret, the pattern is its value alone
    bool isDigitsOnly = false;
    std::vector<std::string> literals;
    std::vector<std::string> starts;
    std::vector<std::string> words;   ///< that name the kind, as written, of all languages
    std::vector<std::string> context; ///< the same, folded; a stem ends in `*`
    std::vector<std::string> samples;
    std::vector<std::string> found;
    std::vector<std::string> notFound;

    // Of own packs alone.
    std::optional<Level> level;
    std::map<std::string, std::string> names; ///< by language; under `any` for every language
    std::vector<std::string> terms;
    std::string termsFile;

    PackPlaces places;

    /// True when the pack says something under `key`.
    [[nodiscard]] bool says(std::string_view key) const { return places.has(key); }
};

/// Folded words of all languages by what they name.
using NamedWords = std::map<std::string, std::vector<std::string>>;

/// Everything that the packs say.
struct Packs {
    std::vector<PackRule> rules;
    NamedWords generics;                 ///< by base type, the start of a rule's id
    NamedWords countries;                ///< by ISO 3166-1 alpha-2
    std::vector<std::string> otherNames; ///< words that name what is no sensitive data
};

/// Adds what one pack says to `packs` and answers what is wrong with it, nothing when all is well.
/// A rule with a fault is left out, all others are added. Pure.
Faults readPack(const PackText& pack, Packs& packs);

} // namespace tacet::pack_compiler
