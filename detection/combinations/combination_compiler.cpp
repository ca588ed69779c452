// Compiles combinations.toml into C++ tables: combination_compiler TOML CPP EXAMPLES. A fault in
// the file is written as FILE:LINE:COL: KEY: reason and stops the build.

#include "detection/combinations.h"
#include "detection/toml_rows/toml_rows.h"

#include <algorithm>
#include <iostream>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace {

using namespace tacet::toml_rows;
using tacet::detection::kMostCombinations;
using tacet::detection::kMostParts;

constexpr std::size_t kLongestId = 47; ///< what an InlineId holds
constexpr std::int64_t kWidest = 10'000;
constexpr std::int64_t kMostValues = 1'000;
constexpr std::int64_t kFirstNumber = 10; ///< of the `{n}` in an example: all have two digits
constexpr std::int64_t kMostTimes = 90;

struct Kind {
    std::string kind;
    std::size_t part = 0;
    std::string quiet; ///< name of an enumerator of Quiet
};

struct Combination {
    std::string id;
    std::string level; ///< name of an enumerator of Level
    std::size_t parts = 1;
    std::int64_t within = 0;
    std::int64_t least = 1;
    std::vector<Kind> kinds;
    std::vector<std::string> examples; ///< what it raises is marked; no mark: it raises nothing
};

std::string choice(const toml::table& table, std::string_view key,
                   const std::vector<std::pair<std::string_view, std::string_view>>& names) {
    const std::string value = text(table, key);
    for (const auto& [name, enumerator] : names) {
        if (name == value) {
            return std::string(enumerator);
        }
    }
    throw faultAt(table, key, "is none of the known names");
}

std::string quietOf(const toml::table& part) {
    return part.contains("quiet")
               ? choice(part, "quiet", {{"counts", "Counts"}, {"shows", "Shows"}})
               : "Out";
}

void addKinds(const toml::table& table, std::size_t part, std::string_view quiet,
              Combination& combination) {
    for (const std::string& kind : texts(table, "kinds")) {
        for (const Kind& known : combination.kinds) {
            if (known.kind == kind) {
                throw faultAt(table, "kinds", "a kind stands twice in one combination");
            }
        }
        combination.kinds.push_back({.kind = kind, .part = part, .quiet = std::string(quiet)});
    }
}

void readParts(const toml::table& row, Combination& combination) {
    const std::vector<const toml::table*> parts = tables(row, "parts");
    if (parts.size() < 2 || parts.size() > kMostParts) {
        throw faultAt(row, "parts", "must be two to four");
    }
    bool hasSure = false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        allowOnly(*parts[i], {"kinds", "quiet"});
        const std::string quiet = quietOf(*parts[i]);
        hasSure = hasSure || quiet == "Out";
        addKinds(*parts[i], i, quiet, combination);
    }
    if (!hasSure) {
        throw faultAt(row, "parts", "one of them must be sure by itself");
    }
    combination.parts = parts.size();
}

/// `text` as often as asked, `{n}` being another number each time.
std::string repeated(const toml::table& example) {
    allowOnly(example, {"times", "text"});
    const std::string once = text(example, "text");
    const std::int64_t times = number(example, "times", kMostTimes);
    std::string all;
    for (std::int64_t n = kFirstNumber; n < kFirstNumber + times; ++n) {
        std::string one = once;
        for (std::size_t at = one.find("{n}"); at != std::string::npos; at = one.find("{n}")) {
            one.replace(at, 3, std::to_string(n));
        }
        all += one;
    }
    return all;
}

constexpr std::size_t kLeastExamples = 3;

std::vector<std::string> examplesOf(const toml::table& row, std::string_view key) {
    const toml::array* const list = row[key].as_array();
    std::vector<std::string> examples;
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        const toml::table* const example = list->get(i)->as_table();
        examples.push_back(example != nullptr ? repeated(*example)
                                              : list->get(i)->value_or<std::string>(""));
        const bool isMarked = examples.back().find("[[") != std::string::npos;
        if (examples.back().empty() || isMarked != (key == "raises")) {
            throw faultAt(row, key, "marks what is raised, and nothing where nothing is");
        }
    }
    if (examples.size() < kLeastExamples) {
        throw faultAt(row, key, "must be three examples or more");
    }
    return examples;
}

Combination readRow(const toml::table& row) {
    Combination combination;
    combination.id = text(row, "id");
    if (combination.id.size() > kLongestId) {
        throw faultAt(row, "id", "must have 1 to 47 bytes");
    }
    combination.level = choice(row, "level", {{"warning", "Warning"}, {"critical", "Critical"}});
    text(row, "source");
    combination.examples = examplesOf(row, "raises");
    for (const std::string& example : examplesOf(row, "leaves")) {
        combination.examples.push_back(example);
    }
    return combination;
}

Combination readTogether(const toml::table& row) {
    allowOnly(row, {"id", "level", "within", "parts", "source", "raises", "leaves"});
    Combination combination = readRow(row);
    combination.within = number(row, "within", kWidest);
    readParts(row, combination);
    return combination;
}

Combination readMany(const toml::table& row) {
    allowOnly(row, {"id", "level", "kinds", "least", "source", "raises", "leaves"});
    Combination combination = readRow(row);
    combination.least = number(row, "least", kMostValues);
    addKinds(row, 0, "Out", combination);
    return combination;
}

std::vector<Combination> readCombinations(const toml::table& root) {
    allowOnly(root, {"together", "many"});
    std::vector<Combination> all;
    std::set<std::string> ids;
    const auto add = [&](const toml::table& row, Combination combination) {
        if (!ids.insert(combination.id).second) {
            throw faultAt(row, "id", "stands in the file twice");
        }
        all.push_back(std::move(combination));
    };
    for (const toml::table* row : tables(root, "together")) {
        add(*row, readTogether(*row));
    }
    for (const toml::table* row : tables(root, "many")) {
        add(*row, readMany(*row));
    }
    if (all.size() > kMostCombinations) {
        throw faultAt(root, "together", "there are too many combinations");
    }
    return all;
}

void writeKinds(std::ostream& out, const std::vector<Combination>& all) {
    std::set<std::tuple<std::string, std::size_t, std::size_t, std::string>> sorted;
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (const Kind& kind : all[i].kinds) {
            sorted.emplace(kind.kind, i, kind.part, kind.quiet);
        }
    }
    out << "constexpr CombinationKind kKinds[] = {\n";
    for (const auto& [kind, combination, part, quiet] : sorted) {
        out << "    {" << literal(kind) << ", " << combination << ", " << part
            << ", Quiet::" << quiet << "},\n";
    }
    out << "};\n\n";
}

std::string tablesOf(const std::vector<Combination>& all) {
    std::ostringstream out;
    out << "// Made from combinations.toml by the combination compiler.\n"
           "#include \"detection/combinations.h\"\n\n"
           "namespace tacet::detection {\n\nnamespace {\n\n"
           "constexpr Combination kCombinations[] = {\n";
    for (const Combination& one : all) {
        out << "    {" << literal(one.id) << ", Level::" << one.level << ", " << one.parts << ", "
            << one.within << ", " << one.least << "},\n";
    }
    out << "};\n\n";
    writeKinds(out, all);
    out << "constexpr CombinationTable kTable = {kCombinations, kKinds};\n\n"
           "} // namespace\n\n"
           "const CombinationTable& builtInCombinations() {\n    return kTable;\n}\n\n"
           "} // namespace tacet::detection\n";
    return out.str();
}

std::string examplesIn(const std::vector<Combination>& all) {
    std::ostringstream out;
    out << "// Made from combinations.toml by the combination compiler.\n"
           "#include \"detection/combinations/combination_examples.h\"\n\n"
           "namespace tacet::detection {\n\nnamespace {\n\n"
           "constexpr CombinationExample kExamples[] = {\n";
    for (const Combination& one : all) {
        for (const std::string& example : one.examples) {
            out << "    {" << literal(one.id) << ", " << literal(example) << "},\n";
        }
    }
    out << "};\n\n} // namespace\n\n"
           "std::span<const CombinationExample> combinationExamples() {\n"
           "    return kExamples;\n}\n\n"
           "} // namespace tacet::detection\n";
    return out.str();
}

std::vector<std::string> convert(const toml::table& root) {
    const std::vector<Combination> all = readCombinations(root);
    return {tablesOf(all), examplesIn(all)};
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        std::cerr << "usage: combination_compiler TOML CPP EXAMPLES\n";
        return 2;
    }
    return compile(argv[1], {argv[2], argv[3]}, convert);
}
