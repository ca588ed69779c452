#include "detection/pack_compiler/pattern_start.h"

#include "detection/pack_compiler/pattern_heads.h"

#include <algorithm>
#include <optional>
#include <set>

namespace tacet::pack_compiler {

namespace {

using detection::Anchor;
using detection::LetterCase;

constexpr std::size_t kShortestLiteral = 2;
constexpr std::size_t kMostLiteralsOfHead = 16;
constexpr std::size_t kMostLiterals = 512;

bool isDigit(unsigned byte) {
    return '0' <= byte && byte <= '9';
}

bool isUpper(unsigned byte) {
    return 'A' <= byte && byte <= 'Z';
}

bool isWord(unsigned byte) {
    return detection::isWordByte(static_cast<char>(byte));
}

bool isLetter(unsigned byte) {
    return isWord(byte) && !isDigit(byte);
}

bool isWordOrGap(unsigned byte) {
    return isWord(byte) || byte == ' ' || byte == '-';
}

template <class Test> bool isAll(const ByteSet& bytes, Test test) {
    for (unsigned byte = 0; byte < bytes.size(); ++byte) {
        if (bytes[byte] && !test(byte)) {
            return false;
        }
    }
    return bytes.any();
}

// The bytes that tell literals apart.
std::string choices(const ByteSet& bytes, LetterCase letterCase) {
    std::string all;
    for (unsigned byte = 0; byte < bytes.size(); ++byte) {
        const bool isRepeated = letterCase == LetterCase::Any && isUpper(byte);
        if (bytes[byte] && !isRepeated) {
            all += static_cast<char>(byte);
        }
    }
    return all;
}

// What the head begins with, where that can be written out; none when it is too little.
std::vector<std::string> literalsOf(const PatternHead& head, LetterCase letterCase) {
    std::vector<std::string> literals = {""};
    for (const ByteSet& bytes : head.bytes) {
        const std::string next = choices(bytes, letterCase);
        const bool isLong = literals.front().size() >= kShortestLiteral;
        if (next.empty() || literals.size() * next.size() > kMostLiteralsOfHead ||
            (isLong && next.size() > 1)) {
            break;
        }
        std::vector<std::string> longer;
        for (const std::string& literal : literals) {
            for (const char c : next) {
                longer.push_back(literal + c);
            }
        }
        literals = std::move(longer);
    }
    return literals.front().size() >= kShortestLiteral && isAll(head.bytes.front(), isWord)
               ? literals
               : std::vector<std::string>{};
}

bool isUpperWord(const PatternHead& head) {
    return head.bytes.size() >= 4 &&
           std::all_of(head.bytes.begin(), head.bytes.begin() + 4,
                       [](const ByteSet& one) { return isAll(one, isUpper); });
}

// See findAnchors: a digit among the four after the first, and no sign before it.
bool isLetterDigits(const PatternHead& head) {
    if (!isAll(head.bytes.front(), isLetter)) {
        return false;
    }
    for (std::size_t i = 1; i < std::min<std::size_t>(head.bytes.size(), 5); ++i) {
        if (isAll(head.bytes[i], isDigit)) {
            return true;
        }
        if (!isAll(head.bytes[i], isWordOrGap)) {
            return false;
        }
    }
    return false;
}

bool isPlus(const PatternHead& head) {
    return head.bytes.size() >= 2 && isAll(head.bytes[0], [](unsigned c) { return c == '+'; }) &&
           isAll(head.bytes[1], [](unsigned c) { return isDigit(c) || c == '('; });
}

std::optional<Anchor> anchorOf(const PatternHead& head, LetterCase letterCase) {
    if (head.bytes.empty()) {
        return std::nullopt;
    }
    if (isAll(head.bytes.front(), isDigit)) {
        return Anchor::Digits;
    }
    if (!literalsOf(head, letterCase).empty()) {
        return Anchor::Literal;
    }
    if (isPlus(head)) {
        return Anchor::Plus;
    }
    if (isUpperWord(head)) {
        return Anchor::UpperWord;
    }
    return isLetterDigits(head) ? std::optional(Anchor::LetterDigits) : std::nullopt;
}

} // namespace

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

std::vector<PatternStart> startsOf(std::string_view pattern, LetterCase letterCase) {
    std::set<Anchor> anchors;
    std::set<std::string> literals;
    for (const PatternHead& head : headsOf(pattern, letterCase == LetterCase::Any)) {
        const std::optional<Anchor> anchor = anchorOf(head, letterCase);
        if (!anchor) {
            return {};
        }
        anchors.insert(*anchor);
        if (*anchor == Anchor::Literal) {
            const std::vector<std::string> own = literalsOf(head, letterCase);
            literals.insert(own.begin(), own.end());
        }
    }
    std::vector<PatternStart> starts;
    for (const Anchor anchor : anchors) {
        starts.push_back({.anchor = anchor, .literals = {}});
        if (anchor == Anchor::Literal) {
            starts.back().literals.assign(literals.begin(), literals.end());
        }
    }
    return literals.size() > kMostLiterals ? std::vector<PatternStart>{} : starts;
}

} // namespace tacet::pack_compiler
