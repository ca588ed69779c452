#include "detection/pack_compiler/pack_reader.h"

#include "detection/pack_compiler/pack_demands.h"
#include "detection/pack_compiler/pack_names.h"
#include "detection/pack_compiler/pattern_start.h"
#include "detection/unicode.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <string_view>
#include <toml++/toml.h>
#include <utility>

namespace tacet::pack_compiler {

namespace {

const std::set<std::string_view> kKeys = {
    "id",      "family",       "anchor",   "edge",   "case",   "confidence", "digits",
    "window",  "pattern",      "check",    "region", "source", "literals",   "context",
    "samples", "check_prefix", "detector", "found",  "starts", "not_found",  "needs_context",
    "holds",   "assigned",     "behind",   "form"};
const std::set<std::string_view> kParts = {"rule",        "words",   "patterns",
                                           "other_names", "generic", "countries"};
const std::set<std::string_view> kOwnKeys = {"level", "name", "terms", "terms_file"};
const std::set<std::string_view> kOwnParts = {"rule", "words", "patterns"};
constexpr std::int64_t kWidestWindow = 1024;
constexpr std::int64_t kFurthestBehind = 240;
constexpr std::int64_t kMostDigits = 63;
// What an own rule gets that does not say how far its pattern may look.
constexpr std::uint16_t kOwnWindow = 256;

/// Reads the members of one table and notes what is wrong with them.
class RowReader {
public:
    RowReader(const toml::table& row, const std::string& file, Faults& faults)
        : m_row(row), m_file(file), m_faults(faults) {}

    void fault(std::string_view key, std::string_view reason) {
        const toml::node* const node = m_row.get(key);
        const toml::source_position at = (node != nullptr ? node : &m_row)->source().begin;
        m_faults.push_back({.file = m_file,
                            .place = {.line = at.line, .column = at.column},
                            .key = std::string(key),
                            .reason = std::string(reason)});
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

    /// Without the key `otherwise`, which is a fault when there is none.
    template <class Table, class Value = decltype(Table{}[0].value)>
    Value choice(std::string_view key, const Table& names, std::optional<Value> otherwise) {
        const std::optional<Value> value = has(key) ? valueOf(names, text(key)) : otherwise;
        if (!value) {
            fault(key, "is none of the known names");
        }
        return value.value_or(names[0].value);
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

void sortOnce(std::vector<std::string>& words) {
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
}

// The words of a table of languages.
std::vector<std::string> writtenWords(RowReader inner) {
    std::vector<std::string> words;
    for (const auto& [language, list] : inner.row()) {
        if (!isLanguage(language.str())) {
            inner.fault(language.str(), "is no language");
        }
        for (const std::string& word : inner.texts(language.str())) {
            words.push_back(word);
            if (!isSearchable(detection::foldedWord(word))) {
                inner.fault(language.str(), "starts with a letter or digit; a stem has four");
            }
        }
    }
    sortOnce(words);
    return words;
}

std::vector<std::string> folded(const std::vector<std::string>& words) {
    std::vector<std::string> all;
    std::transform(words.begin(), words.end(), std::back_inserter(all), detection::foldedWord);
    sortOnce(all);
    return all;
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
    return writtenWords(reader.inner(*words));
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

void readConfidence(RowReader& reader, Confidence bare, PackRule& rule) {
    static const toml::table kNone;
    const toml::table* const given = reader.row()["confidence"].as_table();
    if (reader.has("confidence") && given == nullptr) {
        reader.fault("confidence", "must be a table with bare and context");
    }
    RowReader inner = reader.inner(given != nullptr ? *given : kNone);
    rule.bare = inner.choice("bare", kSteps, std::optional(bare));
    rule.inContext = inner.choice("context", kSteps, std::optional(Confidence::High));
}

PackPlace placeOf(const toml::node& node) {
    return {.line = node.source().begin.line, .column = node.source().begin.column};
}

PackPlaces placesOf(const toml::table& row, const std::string& file) {
    PackPlaces places(file, placeOf(row));
    for (const auto& [key, value] : row) {
        places.add(key.str(), placeOf(value));
        for (std::size_t i = 0; value.is_array() && i < value.as_array()->size(); ++i) {
            places.add(key.str(), placeOf(*value.as_array()->get(i)));
        }
    }
    return places;
}

/// What a pack says beside its rules, for all of them.
struct Shared {
    const toml::table& words;
    const toml::table& patterns;
};

// Where its values start and how far they reach.
void readShape(RowReader& reader, PackOrigin origin, const Shared& shared, PackRule& rule) {
    const bool isOwn = origin == PackOrigin::Own;
    const bool hasDigits = reader.has("digits");
    std::optional<detection::Anchor> unsaid;
    if (isOwn) {
        unsaid = hasDigits ? detection::Anchor::Digits : detection::Anchor::Literal;
    }
    rule.anchor = reader.choice("anchor", kAnchors, unsaid);
    const bool isOfDigits = rule.anchor == detection::Anchor::Digits;
    rule.edge =
        reader.choice("edge", kEdges,
                      std::optional(isOfDigits ? detection::Edge::Number : detection::Edge::Word));
    rule.letterCase = reader.choice("case", kCases, std::optional(detection::LetterCase::Any));
    rule.needsContext = reader.flag("needs_context");
    rule.window = rule.needsContext ? detection::kWidestInContext : kOwnWindow;
    if (!isOwn || reader.has("window")) {
        rule.window = static_cast<std::uint16_t>(reader.number("window", 1, kWidestWindow));
    }
    if (reader.has("behind")) {
        rule.behind = static_cast<std::uint16_t>(reader.number("behind", 1, kFurthestBehind));
    }
    rule.digitCounts = isOfDigits && (!isOwn || hasDigits) ? digitCounts(reader) : 0;
    rule.literals = reader.texts("literals");
    rule.starts = reader.texts("starts");
    rule.holds = reader.text("holds");
    rule.pattern = wholePattern(reader, shared.patterns);
    rule.isDigitsOnly = isOfDigitsOnly(rule.pattern);
}

// A name for every language, or a table of languages.
void readName(RowReader& reader, PackRule& rule) {
    const toml::node_view name = reader.row()["name"];
    if (!name.is_table()) {
        rule.names["any"] = reader.text("name");
        return;
    }
    RowReader inner = reader.inner(*name.as_table());
    for (const auto& [language, value] : inner.row()) {
        if (!isLanguage(language.str())) {
            inner.fault(language.str(), "is no language");
        }
        rule.names[std::string(language.str())] = inner.text(language.str());
    }
}

// What only own packs can say.
void readOwn(RowReader& reader, PackRule& rule) {
    if (reader.has("level")) {
        rule.level = reader.choice("level", kLevels, std::optional<Level>());
    }
    if (reader.has("name")) {
        readName(reader, rule);
    }
    rule.terms = reader.texts("terms");
    rule.termsFile = reader.text("terms_file");
}

void requireKnownKeys(RowReader& reader, PackOrigin origin) {
    for (const auto& [key, value] : reader.row()) {
        const bool isOwnKey = origin == PackOrigin::Own && kOwnKeys.count(key.str()) > 0;
        if (kKeys.count(key.str()) == 0 && !isOwnKey) {
            reader.fault(key.str(), "is no key of a rule");
        }
    }
}

PackRule readRule(RowReader& reader, const PackText& pack, const Shared& shared) {
    const bool isOwn = pack.origin == PackOrigin::Own;
    PackRule rule;
    rule.places = placesOf(reader.row(), pack.name);
    requireKnownKeys(reader, pack.origin);
    rule.id = reader.text("id");
    rule.family =
        reader.choice("family", kFamilies, isOwn ? std::optional(Family::Business) : std::nullopt);
    readShape(reader, pack.origin, shared, rule);
    rule.check = reader.text("check");
    rule.detector = reader.text("detector");
    rule.form = reader.text("form");
    rule.region = reader.text("region");
    rule.source = reader.text("source");
    rule.words = contextWords(reader, shared.words);
    rule.context = folded(rule.words);
    rule.isAssigned = reader.flag("assigned");
    rule.checkPrefix = reader.text("check_prefix");
    rule.samples = reader.texts("samples");
    rule.found = reader.texts("found");
    rule.notFound = reader.texts("not_found");
    // Without a word to wait for, an own kind is what its form says.
    readConfidence(reader, isOwn && rule.context.empty() ? Confidence::High : Confidence::Low,
                   rule);
    if (isOwn) {
        readOwn(reader, rule);
    }
    return rule;
}

void readRules(const toml::table& table, const PackText& pack, Packs& packs, Faults& faults) {
    static const toml::table kNone;
    const toml::table* const words = table["words"].as_table();
    const toml::table* const patterns = table["patterns"].as_table();
    const Shared shared{.words = words != nullptr ? *words : kNone,
                        .patterns = patterns != nullptr ? *patterns : kNone};
    const toml::array* const rows = table["rule"].as_array();
    if (table.contains("rule") && (rows == nullptr || !rows->is_array_of_tables())) {
        RowReader(table, pack.name, faults).fault("rule", "is written as [[rule]]");
        return;
    }
    for (std::size_t i = 0; rows != nullptr && i < rows->size(); ++i) {
        Faults own;
        RowReader reader(*rows->get(i)->as_table(), pack.name, own);
        PackRule rule = readRule(reader, pack, shared);
        requireWhole(rule, pack.origin, own);
        if (refusals(own) == 0) {
            packs.rules.push_back(std::move(rule));
        }
        faults.insert(faults.end(), own.begin(), own.end());
    }
}

// A table of tables of languages: `[countries.NL]`.
void readNamed(RowReader& reader, std::string_view part, NamedWords& names) {
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
        for (const std::string& word : folded(writtenWords(reader.inner(*row.as_table())))) {
            words.push_back(word);
        }
    }
}

void readNames(RowReader& reader, Packs& packs) {
    readNamed(reader, "generic", packs.generics);
    readNamed(reader, "countries", packs.countries);
    if (const toml::table* const names = reader.row()["other_names"].as_table(); names != nullptr) {
        for (const std::string& word : folded(writtenWords(reader.inner(*names)))) {
            packs.otherNames.push_back(word);
        }
    }
}

} // namespace

Faults readPack(const PackText& pack, Packs& packs) {
    toml::table table;
    try {
        table = toml::parse(pack.bytes, pack.name);
    } catch (const toml::parse_error& error) {
        const toml::source_position at = error.source().begin;
        return {{.file = pack.name,
                 .place = {.line = at.line, .column = at.column},
                 .key = "pack",
                 .reason = std::string(error.description())}};
    }
    Faults faults;
    RowReader reader(table, pack.name, faults);
    for (const auto& [key, value] : table) {
        if ((pack.origin == PackOrigin::Own ? kOwnParts : kParts).count(key.str()) == 0) {
            reader.fault(key.str(), "is no part of a pack");
        }
    }
    readRules(table, pack, packs, faults);
    if (pack.origin == PackOrigin::BuiltIn) {
        readNames(reader, packs);
    }
    return faults;
}

} // namespace tacet::pack_compiler
