#include "detection/checks/digits.h"
#include "detection/detectors/detectors.h"
#include "detection/value_form.h"

#include <algorithm>
#include <array>

namespace tacet::detection {

namespace {

constexpr std::size_t kMostDigits = 6;
constexpr std::size_t kMostWords = 4;

// Words before a number that are no part of a court's name, whole or as the end of a compound.
constexpr auto kNoCourt = std::to_array<std::string_view>(
    {"AG", "Nr", "Unter", "Die", "Der", "Das", "HR", "Eintrag", "Company", "German", "No", "ID"});
constexpr auto kNoCourtEnds = std::to_array<std::string_view>(
    {"ericht", "egister", "ummer", "umber", "ourt", "eintrag", "ompany"});

// Small words inside the names of towns.
constexpr auto kLinks = std::to_array<std::string_view>({"am", "an", "der", "im", "in"});

template <std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isCourtWord(std::string_view word) {
    constexpr std::size_t kLongestShortened = 3; // "St."
    word.remove_prefix(!word.empty() && word[0] == '(' ? 1 : 0);
    if (!word.empty() && word.back() == '.' && word.size() > kLongestShortened) {
        return false;
    }
    const auto endsWord = [word](std::string_view end) {
        return word.size() >= end.size() && word.substr(word.size() - end.size()) == end;
    };
    return !word.empty() && isUpper(word[0]) && !isOneOf(word, kNoCourt) &&
           std::none_of(kNoCourtEnds.begin(), kNoCourtEnds.end(), endsWord);
}

// `v.d.H.`: letters with points, as towns shorten what tells them from others of their name.
bool isShortened(std::string_view word) {
    if (word.size() < 4 || word.size() % 2 != 0) {
        return false;
    }
    for (std::size_t i = 0; i < word.size(); i += 2) {
        if (!isWordByte(word[i]) || isDigit(word[i]) || word[i + 1] != '.') {
            return false;
        }
    }
    return true;
}

bool isNameByte(char c) {
    return (isWordByte(c) && !isDigit(c)) || c == '-' || c == '/' || c == '(' || c == ')' ||
           c == '.';
}

// Where the court's name that ends before `end`, perhaps with a comma, begins; `end` when none
// does.
std::size_t courtBefore(std::string_view text, std::size_t end) {
    std::size_t begin = end;
    std::size_t at = end;
    for (std::size_t words = 0; words < kMostWords && at > 1 && text[at - 1] == ' '; ++words) {
        std::size_t last = at - 1;
        last -= words == 0 && text[last - 1] == ',' ? 1 : 0;
        std::size_t first = last;
        while (first > 0 && isNameByte(text[first - 1])) {
            --first;
        }
        const std::string_view word = text.substr(first, last - first);
        const bool isPart = isShortened(word);
        const bool isName = !isPart && isCourtWord(word);
        if (!isName && !isPart && (words == 0 || !isOneOf(word, kLinks))) {
            break;
        }
        begin = isName ? first : begin;
        at = first;
    }
    return begin;
}

} // namespace

std::optional<Reading> handelsregister(const Place& place, std::size_t&) {
    const std::string_view text = place.sight.text;
    std::size_t end = place.sight.at + place.literal;
    end += end < text.size() && text[end] == ' ' ? 1 : 0;
    std::size_t digits = 0;
    while (end < text.size() && isDigit(text[end])) {
        ++end;
        ++digits;
    }
    const Span number{place.sight.at, end};
    if (digits == 0 || digits > kMostDigits || !hasEdges(text, number, Edge::Number)) {
        return std::nullopt;
    }
    Reading reading;
    reading.folded = {courtBefore(text, number.begin), end};
    return reading;
}

} // namespace tacet::detection
