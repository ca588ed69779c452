#include "detection/pack_compiler/pack_reader.h"

#include "detection/rule_pack.h"
#include "detection/unicode.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <toml++/toml.h>

namespace tacet::pack_compiler {

namespace {

using Names = std::map<std::string_view, std::string_view>; ///< as in a pack -> enumerator

const Names kFamilies = {{"identity", "Identity"},   {"contact", "Contact"},
                         {"financial", "Financial"}, {"health", "Health"},
                         {"secrets", "Secrets"},     {"special", "Special"},
                         {"business", "Business"},   {"technical", "Technical"}};
const Names kAnchors = {{"digits", "Digits"},
                        {"country-digits", "CountryDigits"},
                        {"letter-digits", "LetterDigits"},
                        {"upper-word", "UpperWord"},
                        {"literal", "Literal"},
                        {"at-sign", "AtSign"},
                        {"scheme", "Scheme"},
                        {"colon", "Colon"},
                        {"plus", "Plus"}};
const Names kEdges = {{"word", "Word"}, {"number", "Number"}, {"token", "Token"}};
const Names kCases = {{"any", "Any"}, {"exact", "Exact"}};
const Names kSteps = {{"low", "Low"}, {"medium", "Medium"}, {"high", "High"}};
const std::set<std::string_view> kKeys = {
    "id",       "family",    "anchor",        "edge",         "case",     "confidence",
    "digits",   "window",    "pattern",       "check",        "region",   "source",
    "literals", "context",   "samples",       "check_prefix", "detector", "found",
    "starts",   "not_found", "needs_context", "holds",        "assigned", "behind"};
const std::set<std::string_view> kParts = {"rule",        "words",   "patterns",
                                           "other_names", "generic", "countries"};
constexpr std::int64_t kWidestWindow = 1024;
constexpr std::uint16_t kWidestAssigned = 640;
constexpr std::int64_t kFurthestBehind = 240;
constexpr std::int64_t kMostDigits = 63;
constexpr std::size_t kLongestId = 47;

/// Reads the members of one table and notes what is wrong with them.
class RowReader {
public:
    RowReader(const toml::table& row, const std::string& file, Faults& faults)
        : m_row(row), m_file(file), m_faults(faults) {}

    void fault(std::string_view key, std::string_view reason) {
        const toml::node* const node = m_row.get(key);
        const toml::source_position at = (node != nullptr ? node : &m_row)->source().begin;
        m_faults.push_back(m_file + ':' + std::to_string(at.line) + ':' +
                           std::to_string(at.column) + ": " + std::string(key) + ": " +
                           std::string(reason));
    }

    std::string text(std::string_view key) {
        const toml::node* const node = m_row.get(key);
        if (node == nullptr) {
            return {};
        }
        const std::optional<std::string> value = node->value_exact<std::string>();
        if (!value) {
            fault(key, "must be a string");
        }
        return value.value_or("");
    }

    std::string choice(std::string_view key, const Names& names, std::string_view otherwise) {
        const std::string value = has(key) ? text(key) : std::string(otherwise);
        const auto name = names.find(value);
        if (name == names.end()) {
            fault(key, "is none of the known names");
            return {};
        }
        return std::string(name->second);
    }

    bool flag(std::string_view key) {
        const toml::node* const node = m_row.get(key);
        const std::optional<bool> value =
            node != nullptr ? node->value_exact<bool>() : std::optional(false);
        if (!value) {
            fault(key, "must be true or false");
        }
        return value.value_or(false);
    }

    std::int64_t number(std::string_view key, std::int64_t least, std::int64_t most) {
        const toml::node* const node = m_row.get(key);
        const std::optional<std::int64_t> value =
            node != nullptr ? node->value_exact<std::int64_t>() : std::nullopt;
        if (!value || *value < least || *value > most) {
            fault(key,
                  "must be a number from " + std::to_string(least) + " to " + std::to_string(most));
            return least;
        }
        return *value;
    }

    std::vector<std::string> texts(std::string_view key) {
        std::vector<std::string> all;
        const toml::node* const node = m_row.get(key);
        if (node == nullptr) {
            return all;
        }
        if (node->as_array() == nullptr) {
            fault(key, "must be a list of strings");
            return all;
        }
        for (const toml::node& element : *node->as_array()) {
            const std::optional<std::string> value = element.value_exact<std::string>();
            if (!value || value->empty()) {
                fault(key, "must hold strings that are not empty");
                continue;
            }
            all.push_back(*value);
        }
        return all;
    }

    [[nodiscard]] bool has(std::string_view key) const { return m_row.get(key) != nullptr; }
    [[nodiscard]] const toml::table& row() const { return m_row; }
    [[nodiscard]] RowReader inner(const toml::table& row) const {
        return RowReader(row, m_file, m_faults);
    }

private:
    const toml::table& m_row;
    const std::string& m_file;
    Faults& m_faults;
};

std::uint64_t digitCounts(RowReader& reader) {
    std::uint64_t counts = 0;
    const toml::array* const list = reader.row()["digits"].as_array();
    if (list == nullptr || list->empty()) {
        reader.fault("digits", "a rule of anchor digits lists how many digits its values have");
        return counts;
    }
    for (const toml::node& element : *list) {
        const std::int64_t count = element.value_exact<std::int64_t>().value_or(0);
        if (count < 1 || count > kMostDigits) {
            reader.fault("digits", "must hold numbers from 1 to 63");
            continue;
        }
        counts |= std::uint64_t{1} << count;
    }
    return counts;
}

// Terms are looked up by the start of their first word, stems by all of it.
bool isSearchable(const std::string& word) {
    const std::size_t head = detection::termHead(word).size();
    return head == detection::kTermHead || (head > 0 && word.back() != '*');
}

// ISO 639-1, or `any` for words of no language.
bool isLanguage(std::string_view key) {
    const bool isLower = key.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == key.npos;
    return key == "any" || (key.size() == 2 && isLower);
}

// The words of a table of languages, folded.
std::vector<std::string> foldedWords(RowReader inner) {
    std::vector<std::string> words;
    for (const auto& [language, list] : inner.row()) {
        if (!isLanguage(language.str())) {
            inner.fault(language.str(), "is no language");
        }
        for (const std::string& word : inner.texts(language.str())) {
            words.push_back(detection::foldedWord(word));
            if (!isSearchable(words.back())) {
                inner.fault(language.str(), "starts with a letter or digit; a stem has four");
            }
        }
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

// A rule writes its words down or names words of its pack that it shares with others.
std::vector<std::string> contextWords(RowReader& reader, const toml::table& shared) {
    if (!reader.has("context")) {
        return {};
    }
    const toml::node_view context = reader.row()["context"];
    const toml::table* const words =
        context.is_string() ? shared[context.value_or("")].as_table() : context.as_table();
    if (words == nullptr) {
        reader.fault("context", "must be a table of languages or the name of shared words");
        return {};
    }
    return foldedWords(reader.inner(*words));
}

// True when nothing in the pattern can match a letter.
bool isOfDigitsOnly(std::string_view pattern) {
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const bool isEscape = pattern[at] == '\\';
        at += isEscape ? 1 : 0;
        const char c = at < pattern.size() ? pattern[at] : 'x';
        if (isEscape ? c != 'd' && c != '.' && c != '-'
                     : detection::isWordByte(c) && (c < '0' || c > '9')) {
            return false;
        }
    }
    return !pattern.empty() && pattern.find("[^") == std::string_view::npos;
}

// The rule's pattern with the pack's named parts, `{name}`, put in.
std::string wholePattern(RowReader& reader, const toml::table& named) {
    std::string pattern = reader.text("pattern");
    for (std::size_t open = pattern.find('{'); open != std::string::npos;
         open = pattern.find('{', open + 1)) {
        const std::size_t close =
            pattern.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", open + 1);
        if (close == std::string::npos || close == open + 1 || pattern[close] != '}') {
            continue; // a count
        }
        const std::string name = pattern.substr(open + 1, close - open - 1);
        const std::optional<std::string> part = named[name].value_exact<std::string>();
        if (!part) {
            reader.fault("pattern", "names a part that the pack does not have: " + name);
            return pattern;
        }
        pattern.replace(open, close + 1 - open, *part);
        open += part->size() - 1;
    }
    return pattern;
}

void readConfidence(RowReader& reader, PackRule& rule) {
    static const toml::table kNone;
    const toml::table* const given = reader.row()["confidence"].as_table();
    if (reader.has("confidence") && given == nullptr) {
        reader.fault("confidence", "must be a table with bare and context");
    }
    RowReader inner = reader.inner(given != nullptr ? *given : kNone);
    rule.bare = inner.choice("bare", kSteps, "low");
    rule.inContext = inner.choice("context", kSteps, "high");
}

void requireExamples(RowReader& reader, const PackRule& rule) {
    if (rule.found.empty()) {
        reader.fault("found", "a rule shows at least one value that it finds");
    }
    if (rule.notFound.empty()) {
        reader.fault("not_found", "a rule shows at least one text in which it finds nothing");
    }
    for (const std::string& text : rule.found) {
        if (text.find("[[") == std::string::npos || text.find("]]") == std::string::npos) {
            reader.fault("found", "marks the value with [[ and ]]");
        }
    }
}

void requireWhole(RowReader& reader, const PackRule& rule) {
    if (rule.id.empty() || rule.id.size() > kLongestId) {
        reader.fault("id", "must have 1 to 47 bytes");
    }
    if (rule.source.empty()) {
        reader.fault("source", "a rule names where its form comes from, or \"unverified\"");
    }
    if (rule.pattern.empty() == rule.detector.empty()) {
        reader.fault("pattern", "a rule has either a pattern or a detector");
    }
    if (rule.anchor == "Literal" && rule.literals.empty()) {
        reader.fault("literals", "a rule of anchor literal lists its literals");
    }
    for (const std::string& literal : rule.literals) {
        if (literal.size() < 2) {
            reader.fault("literals", "must have at least two bytes each");
        }
    }
    if (rule.isAssigned && (rule.anchor != "Literal" || rule.pattern.empty())) {
        reader.fault("assigned", "a rule of assigned values has literals and a pattern");
    }
    if (rule.isAssigned && rule.window > kWidestAssigned) {
        reader.fault("window", "of a rule of assigned values is at most 640");
    }
    if (rule.needsContext && rule.window > detection::kWidestInContext) {
        reader.fault("window", "of a rule that needs context is at most 64");
    }
    requireExamples(reader, rule);
}

/// What the rules of a pack share.
struct Shared {
    const toml::table& words;
    const toml::table& patterns;
};

PackRule readRule(RowReader& reader, const Shared& shared) {
    PackRule rule;
    for (const auto& [key, value] : reader.row()) {
        if (kKeys.count(key.str()) == 0) {
            reader.fault(key.str(), "is no key of a rule");
        }
    }
    rule.id = reader.text("id");
    rule.family = reader.choice("family", kFamilies, "");
    rule.anchor = reader.choice("anchor", kAnchors, "");
    rule.edge = reader.choice("edge", kEdges, rule.anchor == "Digits" ? "number" : "word");
    rule.letterCase = reader.choice("case", kCases, "any");
    rule.window = static_cast<std::uint16_t>(reader.number("window", 1, kWidestWindow));
    rule.behind = reader.has("behind")
                      ? static_cast<std::uint16_t>(reader.number("behind", 1, kFurthestBehind))
                      : std::uint16_t{0};
    rule.digitCounts = rule.anchor == "Digits" ? digitCounts(reader) : 0;
    rule.holds = reader.text("holds");
    rule.pattern = wholePattern(reader, shared.patterns);
    rule.check = reader.text("check");
    rule.detector = reader.text("detector");
    rule.region = reader.text("region");
    rule.source = reader.text("source");
    rule.literals = reader.texts("literals");
    rule.starts = reader.texts("starts");
    rule.context = contextWords(reader, shared.words);
    rule.needsContext = reader.flag("needs_context");
    rule.isAssigned = reader.flag("assigned");
    rule.checkPrefix = reader.text("check_prefix");
    rule.isDigitsOnly = isOfDigitsOnly(rule.pattern);
    rule.samples = reader.texts("samples");
    rule.found = reader.texts("found");
    rule.notFound = reader.texts("not_found");
    readConfidence(reader, rule);
    requireWhole(reader, rule);
    return rule;
}

void readRules(const toml::table& pack, const std::string& path, Packs& packs, Faults& faults) {
    static const toml::table kNone;
    const toml::table* const words = pack["words"].as_table();
    const toml::table* const patterns = pack["patterns"].as_table();
    const Shared shared{.words = words != nullptr ? *words : kNone,
                        .patterns = patterns != nullptr ? *patterns : kNone};
    const toml::array* const rows = pack["rule"].as_array();
    for (std::size_t i = 0; rows != nullptr && i < rows->size(); ++i) {
        if (const toml::table* const row = rows->get(i)->as_table(); row != nullptr) {
            RowReader reader(*row, path, faults);
            packs.rules.push_back(readRule(reader, shared));
        }
    }
}

// A table of tables of languages: `[countries.NL]`.
void readNames(RowReader& reader, std::string_view part, NamedWords& names) {
    const toml::table* const rows = reader.row()[part].as_table();
    if (rows == nullptr) {
        return;
    }
    for (const auto& [key, row] : *rows) {
        if (row.as_table() == nullptr) {
            reader.fault(part, "must hold tables of languages");
            continue;
        }
        std::vector<std::string>& words = names[std::string(key.str())];
        for (const std::string& word : foldedWords(reader.inner(*row.as_table()))) {
            words.push_back(word);
        }
    }
}

} // namespace

Faults readPack(const std::string& path, Packs& packs) {
    toml::table pack;
    try {
        pack = toml::parse_file(path);
    } catch (const toml::parse_error& error) {
        const toml::source_position at = error.source().begin;
        return {path + ':' + std::to_string(at.line) + ':' + std::to_string(at.column) +
                ": pack: " + std::string(error.description())};
    }
    Faults faults;
    RowReader reader(pack, path, faults);
    for (const auto& [key, value] : pack) {
        if (kParts.count(key.str()) == 0) {
            reader.fault(key.str(), "is no part of a pack");
        }
    }
    readRules(pack, path, packs, faults);
    readNames(reader, "generic", packs.generics);
    readNames(reader, "countries", packs.countries);
    if (const toml::table* const names = pack["other_names"].as_table(); names != nullptr) {
        for (const std::string& word : foldedWords(reader.inner(*names))) {
            packs.otherNames.push_back(word);
        }
    }
    return faults;
}

} // namespace tacet::pack_compiler
