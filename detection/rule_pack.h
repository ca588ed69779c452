#pragma once

#include "detection/literal_filter.h"
#include "detection/values/category.h"
#include "detection/values/finding.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace tacet::detection {

/// What in a text makes a rule look closer.
enum class Anchor : std::uint8_t {
    Digits,        ///< a word that starts with a digit
    CountryDigits, ///< two letters and two digits at a word's edge
    LetterDigits,  ///< a word that starts with a letter and holds a digit among its first four
    UpperWord,     ///< a word that starts with four capitals
    Literal,       ///< one of the rule's literals at a word's start or at a capital inside one
    AtSign,        ///< `@`
    Scheme,        ///< the colon of `://`
    Colon,         ///< a colon between hexadecimal digits or colons
    Plus,          ///< `+` before a digit or an opening bracket
};

inline constexpr std::size_t kAnchorCount = 9;

/// What may stand right before and after a value.
enum class Edge : std::uint8_t {
    Word,   ///< no letter and no digit
    Number, ///< besides, no digit with a point, comma, slash or hyphen between
    Token,  ///< nothing that a key is made of: letters, digits, `_`, `-`
};

/// Whether letters must stand as the rule writes them.
enum class LetterCase : std::uint8_t { Any, Exact };

/// How many of a value's first bytes are looked at before its pattern is asked.
inline constexpr std::size_t kHeadBytes = 8;

/// The bytes that may stand at each of the first places of a value, a bit for each `headColumn`.
using PatternHead = std::array<std::array<std::uint64_t, 2>, kHeadBytes>;

/// The head of what may start with anything.
inline constexpr PatternHead kAnyHead = [] {
    PatternHead head{};
    for (auto& bytes : head) {
        bytes = {~std::uint64_t{0}, ~std::uint64_t{0}};
    }
    return head;
}();

/// The bit of a byte. Folded texts hold two bytes beyond ASCII; they share bits with rare ones.
constexpr std::size_t headColumn(char c) {
    return static_cast<unsigned char>(c) & 0x7Fu;
}

inline constexpr std::size_t kHeadColumns = 128;

/// One rule, as it stands in the compiled table. Every view points into the program's constants.
struct Rule {
    std::string_view id{};
    Family family = Family::Identity;
    Anchor anchor = Anchor::Digits;
    Edge edge = Edge::Word;
    LetterCase letterCase = LetterCase::Any;
    std::uint16_t window = 0;      ///< bytes that the pattern may look at, from the anchor or, when
                                   ///< assigned, from the value on
    std::uint64_t digitCounts = 0; ///< for Digits: bit n allows values of n digits
    bool isDigitsOnly = false;     ///< its values are digits and separators: proof comes first
    bool needsContext = false;     ///< without a word nearby that names it, it is nothing
    bool isAssigned = false;       ///< its values are assigned to a name, see assignment.h
    std::uint16_t behind = 0;      ///< how many bytes its values begin before the anchor
    std::string_view holds{};      ///< what the window of every value holds, or empty
    std::string_view pattern{};    ///< RE2; group 1, when there is one, is the value
    PatternHead head = kAnyHead;   ///< of the pattern and of `starts`, see pattern_head.h
    std::string_view check{};      ///< name of its proof, or empty
    std::string_view checkPrefix{};    ///< what the proof wants before the value, a country say
    std::string_view detector{};       ///< name of its code instead of a pattern, or empty
    std::string_view region{};         ///< ISO 3166-1 alpha-2 of a national kind, or empty
    std::uint8_t base = 0;             ///< the generic names that speak for it; 0 when none do
    Confidence bare = Confidence::Low; ///< without a word nearby that names it
    Confidence inContext = Confidence::High;
    std::span<const std::string_view> starts{};  ///< what its values start with, when not empty
    std::span<const std::string_view> samples{}; ///< known examples, without separators
};

/// A literal that starts values of a rule.
struct Literal {
    std::string_view text{};
    std::uint16_t rule = 0;
};

/// A word or phrase, folded and in lower case, and what it speaks for: single rules, every rule of
/// a base type ("tax number"), or a country ("Dutch").
struct Term {
    std::string_view text{};
    bool isStem = false;                    ///< longer words that start with it count too
    std::span<const std::uint16_t> rules{}; ///< sorted
    std::uint8_t base = 0;                  ///< besides, it is a generic name of this base's rules
    std::string_view country{};             ///< besides, it names this country (ISO 3166-1 alpha-2)
};

/// The rule number of terms that name something that is no sensitive data, such as an order number.
inline constexpr std::uint16_t kNoRule = 0xFFFF;

/// The widest window of a rule that needs context.
inline constexpr std::size_t kWidestInContext = 64;

class TermList;

/// All rule packs, compiled. Rules stand in the order of the packs.
struct RulePack {
    std::span<const Rule> rules{};
    std::span<const Literal> literals{}; ///< sorted by `pairKey` of their text
    std::span<const Term> terms{};       ///< sorted by `termHead`
    const LiteralFilter* literalFilter = nullptr;
    const TermList* list = nullptr; ///< terms that are values of rules themselves; null for none
};

/// The packs of detection/packs, made by the pack compiler.
const RulePack& builtInRules();

/// How many bytes of a term's first word it is looked up by.
inline constexpr std::size_t kTermHead = 4;

inline constexpr std::array<bool, 256> kWordBytes = [] {
    std::array<bool, 256> isWord{};
    for (std::size_t byte = 0; byte < isWord.size(); ++byte) {
        isWord[byte] = ('0' <= byte && byte <= '9') || ('a' <= byte && byte <= 'z') ||
                       ('A' <= byte && byte <= 'Z') || byte == 0x80;
    }
    return isWord;
}();

/// True for the bytes of a folded text that words are made of: letters and digits.
constexpr bool isWordByte(char c) {
    return kWordBytes[static_cast<unsigned char>(c)];
}

/// The part of a term by which it is looked up: the start of its first word.
constexpr std::string_view termHead(std::string_view text) {
    std::size_t size = 0;
    while (size < text.size() && size < kTermHead && isWordByte(text[size])) {
        ++size;
    }
    return text.substr(0, size);
}

} // namespace tacet::detection
