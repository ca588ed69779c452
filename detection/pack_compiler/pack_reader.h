#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace tacet::pack_compiler {

/// A rule as its pack writes it, checked.
struct PackRule {
    std::string id;
    std::string family;     ///< name of an enumerator of Family
    std::string anchor;     ///< name of an enumerator of Anchor
    std::string edge;       ///< name of an enumerator of Edge
    std::string letterCase; ///< name of an enumerator of LetterCase
    std::string bare;       ///< name of an enumerator of Confidence
    std::string inContext;  ///< name of an enumerator of Confidence
    std::uint64_t digitCounts = 0;
    std::uint16_t window = 0;
    std::uint16_t behind = 0;
    std::string holds;
    std::string pattern;
    std::string check;
    std::string checkPrefix;
    std::string detector;
    std::string region;
    std::string source;
    bool needsContext = false;
    bool isAssigned = false; ///< literals name the secret, the pattern is its value alone
    bool isDigitsOnly = false;
    std::vector<std::string> literals;
    std::vector<std::string> starts;
    std::vector<std::string> context; ///< folded words of all languages; a stem ends in `*`
    std::vector<std::string> samples;
    std::vector<std::string> found;
    std::vector<std::string> notFound;
};

/// What is wrong in a pack, ready to print: `FILE:LINE:COL: KEY: reason`.
using Faults = std::vector<std::string>;

/// Folded words of all languages by what they name.
using NamedWords = std::map<std::string, std::vector<std::string>>;

/// Everything that the packs say.
struct Packs {
    std::vector<PackRule> rules;
    NamedWords generics;                 ///< by base type, the start of a rule's id
    NamedWords countries;                ///< by ISO 3166-1 alpha-2
    std::vector<std::string> otherNames; ///< words that name what is no sensitive data
};

/// Adds the rules of one TOML file to `packs`; answers what is wrong with it, nothing when all is
/// well.
Faults readPack(const std::string& path, Packs& packs);

} // namespace tacet::pack_compiler
