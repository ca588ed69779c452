#include "detection/pack_compiler/pack_writer.h"

#include "detection/pack_compiler/pack_names.h"
#include "detection/pattern_head.h"
#include "detection/rule_pack.h"

#include <algorithm>
#include <array>
#include <map>
#include <ostream>
#include <string_view>
#include <tuple>
#include <utility>

namespace tacet::pack_compiler {

namespace {

// As a C++ literal. Octal escapes have three digits, so that no following digit joins them; every
// question mark is escaped because of trigraphs.
std::string quoted(std::string_view text) {
    std::string literal = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\' || c == '?') {
            literal += '\\';
            literal += c;
        } else if (byte >= 0x20 && byte < 0x7F) {
            literal += c;
        } else {
            literal += '\\';
            literal += static_cast<char>('0' + (byte >> 6));
            literal += static_cast<char>('0' + ((byte >> 3) & 7));
            literal += static_cast<char>('0' + (byte & 7));
        }
    }
    // Views must not end at a NUL inside the literal.
    return "std::string_view(" + literal + "\", " + std::to_string(text.size()) + ")";
}

void writeList(std::ostream& out, std::string_view name, std::size_t index,
               const std::vector<std::string>& texts) {
    if (texts.empty()) {
        return;
    }
    out << "constexpr std::string_view " << name << index << "[] = {";
    for (const std::string& text : texts) {
        out << quoted(text) << ", ";
    }
    out << "};\n";
}

void writeLists(std::ostream& out, const Packs& packs) {
    for (std::size_t i = 0; i < packs.rules.size(); ++i) {
        writeList(out, "kSamples", i, packs.rules[i].samples);
        writeList(out, "kStarts", i, packs.rules[i].starts);
    }
}

std::string listName(std::string_view name, std::size_t index,
                     const std::vector<std::string>& texts) {
    return texts.empty() ? "{}" : std::string(name) + std::to_string(index);
}

/// The number of a base type: its place among those with generic names, from 1; 0 when it has none.
std::size_t baseOf(const Packs& packs, const std::string& id) {
    const auto found = packs.generics.find(id.substr(0, id.find(':')));
    return found == packs.generics.end()
               ? 0
               : static_cast<std::size_t>(std::distance(packs.generics.begin(), found)) + 1;
}

// Anchors of code and of what stands inside of a value say nothing of how it starts.
detection::PatternHead headOf(const PackRule& rule) {
    if (rule.behind > 0) {
        return detection::kAnyHead;
    }
    const std::string& form = rule.pattern.empty() ? rule.form : rule.pattern;
    return detection::common(detection::startsHead(rule.starts, rule.letterCase),
                             detection::patternHead(form, rule.letterCase));
}

void writeHead(std::ostream& out, const detection::PatternHead& head) {
    out << ",\n     .head = {{";
    for (const auto& columns : head) {
        out << "{" << columns[0] << "u, " << columns[1] << "u}, ";
    }
    out << "}}";
}

void writeRule(std::ostream& out, const Packs& packs, std::size_t index) {
    const PackRule& rule = packs.rules[index];
    const auto flag = [](bool isSet) { return isSet ? "true" : "false"; };
    out << "    {.id = " << quoted(rule.id)
        << ",\n     .family = Family::" << enumeratorOf(kFamilies, rule.family)
        << ",\n     .anchor = Anchor::" << enumeratorOf(kAnchors, rule.anchor)
        << ",\n     .edge = Edge::" << enumeratorOf(kEdges, rule.edge)
        << ",\n     .letterCase = LetterCase::" << enumeratorOf(kCases, rule.letterCase)
        << ",\n     .window = " << rule.window << ",\n     .digitCounts = " << rule.digitCounts
        << "u,\n     .isDigitsOnly = " << flag(rule.isDigitsOnly)
        << ",\n     .needsContext = " << flag(rule.needsContext)
        << ",\n     .isAssigned = " << flag(rule.isAssigned) << ",\n     .behind = " << rule.behind
        << ",\n     .holds = " << quoted(rule.holds)
        << ",\n     .pattern = " << quoted(rule.pattern);
    writeHead(out, headOf(rule));
    out << ",\n     .check = " << quoted(rule.check)
        << ",\n     .checkPrefix = " << quoted(rule.checkPrefix)
        << ",\n     .detector = " << quoted(rule.detector)
        << ",\n     .region = " << quoted(rule.region)
        << ",\n     .base = " << baseOf(packs, rule.id)
        << ",\n     .bare = Confidence::" << enumeratorOf(kSteps, rule.bare)
        << ",\n     .inContext = Confidence::" << enumeratorOf(kSteps, rule.inContext)
        << ",\n     .starts = " << listName("kStarts", index, rule.starts)
        << ",\n     .samples = " << listName("kSamples", index, rule.samples) << "},\n";
}

void writeRules(std::ostream& out, const Packs& packs) {
    out << "constexpr Rule kRules[] = {\n";
    for (std::size_t i = 0; i < packs.rules.size(); ++i) {
        writeRule(out, packs, i);
    }
    out << "};\n\n";
}

void writeBits(std::ostream& out, const detection::LiteralFilter::Bits& bits) {
    for (std::size_t i = 0; i < bits.size(); ++i) {
        out << (i % 16 == 0 ? "\n    " : " ") << bits[i] << "u,";
    }
}

void writeLiterals(std::ostream& out, const Packs& packs) {
    std::multimap<std::pair<std::uint16_t, std::string>, std::size_t> sorted;
    detection::LiteralFilter filter;
    for (std::size_t i = 0; i < packs.rules.size(); ++i) {
        for (const std::string& literal : packs.rules[i].literals) {
            sorted.emplace(std::pair(detection::pairKey(literal[0], literal[1]), literal), i);
            filter.add(literal);
        }
    }
    out << "constexpr std::array<Literal, " << sorted.size() << "> kLiterals = {{\n";
    for (const auto& [literal, rule] : sorted) {
        out << "    {" << quoted(literal.second) << ", " << rule << "},\n";
    }
    out << "}};\n\nconstexpr LiteralFilter kLiteralFilter = {.pairs = {";
    writeBits(out, filter.pairs);
    out << "}, .triples = {";
    writeBits(out, filter.triples);
    out << "}, .heads = {";
    writeBits(out, filter.heads);
    out << "}};\n\n";
}

struct TermKey {
    std::string head; ///< the start of the first word, by which terms are looked up
    std::string text;
    bool isStem = false;

    friend bool operator<(const TermKey& a, const TermKey& b) {
        return std::tie(a.head, a.text, a.isStem) < std::tie(b.head, b.text, b.isStem);
    }
};

TermKey termKey(std::string word) {
    const bool isStem = word.back() == '*';
    if (isStem) {
        word.pop_back();
    }
    return {.head = std::string(detection::termHead(word)), .text = word, .isStem = isStem};
}

/// What a term speaks for.
struct TermMeaning {
    std::vector<std::size_t> rules;
    std::size_t base = 0;
    std::string country;
};

using Terms = std::map<TermKey, TermMeaning>;

void addNames(const Packs& packs, Terms& terms) {
    for (const auto& [base, words] : packs.generics) {
        for (const std::string& word : words) {
            terms[termKey(word)].base = baseOf(packs, base);
        }
    }
    for (const auto& [country, words] : packs.countries) {
        for (const std::string& word : words) {
            terms[termKey(word)].country = country;
        }
    }
    for (const std::string& word : packs.otherNames) {
        terms[termKey(word)].rules.push_back(detection::kNoRule);
    }
}

Terms termsOf(const Packs& packs) {
    Terms terms;
    for (std::size_t i = 0; i < packs.rules.size(); ++i) {
        for (const std::string& word : packs.rules[i].context) {
            terms[termKey(word)].rules.push_back(i);
        }
    }
    addNames(packs, terms);
    return terms;
}

void writeTerms(std::ostream& out, const Packs& packs) {
    const Terms terms = termsOf(packs);
    std::size_t index = 0;
    for (const auto& [term, meaning] : terms) {
        out << "constexpr std::array<std::uint16_t, " << meaning.rules.size() << "> kTermRules"
            << index++ << " = {";
        for (const std::size_t rule : meaning.rules) {
            out << rule << ", ";
        }
        out << "};\n";
    }
    index = 0;
    out << "\nconstexpr std::array<Term, " << terms.size() << "> kTerms = {{\n";
    for (const auto& [term, meaning] : terms) {
        out << "    {" << quoted(term.text) << ", " << (term.isStem ? "true" : "false")
            << ", kTermRules" << index++ << ", " << meaning.base << ", " << quoted(meaning.country)
            << "},\n";
    }
    out << "}};\n\n";
}

void writeNotes(std::ostream& out, const Packs& packs) {
    for (std::size_t i = 0; i < packs.rules.size(); ++i) {
        writeList(out, "kLiterals", i, packs.rules[i].literals);
        writeList(out, "kWords", i, packs.rules[i].words);
    }
    out << "\nconstexpr RuleNotes kNotes[] = {\n";
    for (std::size_t i = 0; i < packs.rules.size(); ++i) {
        const PackRule& rule = packs.rules[i];
        out << "    {" << quoted(rule.source) << ", " << listName("kLiterals", i, rule.literals)
            << ", " << listName("kWords", i, rule.words) << "},\n";
    }
    out << "};\n\n";
}

void writeExample(std::ostream& out, const PackRule& rule, std::string_view text,
                  std::size_t index) {
    out << "    {" << quoted(rule.id) << ", " << quoted(text) << ", " << index << "},\n";
}

} // namespace

void writeTables(std::ostream& out, const Packs& packs) {
    out << "// Made by the pack compiler from detection/packs.\n"
           "#include \"detection/rule_pack.h\"\n\n"
           "namespace tacet::detection {\n\nnamespace {\n\n";
    writeLists(out, packs);
    writeRules(out, packs);
    writeLiterals(out, packs);
    writeTerms(out, packs);
    out << "\nconstexpr RulePack kPack = {.rules = kRules,\n"
           "                            .literals = kLiterals,\n"
           "                            .terms = kTerms,\n"
           "                            .literalFilter = &kLiteralFilter};\n\n"
           "} // namespace\n\n"
           "const RulePack& builtInRules() {\n    return kPack;\n}\n\n"
           "} // namespace tacet::detection\n";
}

void writeExamples(std::ostream& out, const Packs& packs) {
    out << "// Made by the pack compiler from detection/packs.\n"
           "#include \"detection/rule_examples.h\"\n"
           "#include \"detection/rule_notes.h\"\n\n"
           "namespace tacet::detection {\n\nnamespace {\n\n"
           "constexpr RuleExample kExamples[] = {\n";
    for (std::size_t i = 0; i < packs.rules.size(); ++i) {
        const PackRule& rule = packs.rules[i];
        for (const std::string& text : rule.found) {
            writeExample(out, rule, text, i);
        }
        for (const std::string& text : rule.notFound) {
            writeExample(out, rule, text, i);
        }
    }
    out << "};\n\n";
    writeNotes(out, packs);
    out << "} // namespace\n\n"
           "std::span<const RuleExample> ruleExamples() {\n    return kExamples;\n}\n\n"
           "std::span<const RuleNotes> ruleNotes() {\n    return kNotes;\n}\n\n"
           "} // namespace tacet::detection\n";
}

} // namespace tacet::pack_compiler
