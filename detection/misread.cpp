#include "detection/misread.h"

#include "detection/ascii.h"
#include "detection/rule_pack.h"

#include <string_view>

namespace tacet::detection {

namespace {

constexpr std::size_t kFewestDigits = 6;
constexpr std::size_t kCountry = 2;      ///< letters before a number: `PL61`
constexpr std::size_t kLongestRun = 128; ///< what is longer is no number; half of what is seen back

/// The digit that a letter looks like, NUL for other letters.
constexpr char digitLike(char c) {
    if (c == 'O' || c == 'o') {
        return '0';
    }
    return c == 'I' || c == 'l' ? '1' : '\0';
}

constexpr bool joinsGroups(char c) {
    return c == ' ' || c == '.' || c == '-' || c == '/' || c == '\n';
}

/// A group of digits and letters like digits.
struct Group {
    std::size_t end = 0;
    std::size_t digits = 0;
    std::size_t letters = 0;
};

// The group that starts at `at`; without digits when the word there holds anything else.
Group groupAt(std::string_view text, std::size_t at) {
    Group group{.end = at};
    while (group.end < text.size() && isWordByte(text[group.end])) {
        const char c = text[group.end];
        if (!isDigit(c) && digitLike(c) == '\0') {
            return {.end = group.end};
        }
        ++(isDigit(c) ? group.digits : group.letters);
        ++group.end;
    }
    return group;
}

// Where the digits of the word at `at` begin: after a country's letters, if it has some.
std::size_t afterCountry(std::string_view text, std::size_t at) {
    const bool hasCountry = at + kCountry < text.size() && isUpper(text[at]) &&
                            isUpper(text[at + 1]) &&
                            (digitLike(text[at]) == '\0' || digitLike(text[at + 1]) == '\0');
    return hasCountry ? at + kCountry : at;
}

// The groups that hang together from `at` on; `end` is `at` when no number starts there.
Group runAt(std::string_view text, std::size_t at) {
    Group run = groupAt(text, afterCountry(text, at));
    while (run.digits > 0 && run.end + 1 < text.size() && run.end - at <= kLongestRun &&
           joinsGroups(text[run.end])) {
        const Group next = groupAt(text, run.end + 1);
        if (next.digits == 0) {
            break;
        }
        run = {.end = next.end,
               .digits = run.digits + next.digits,
               .letters = run.letters + next.letters};
    }
    return run;
}

bool isMisread(const Group& run, std::size_t size) {
    return run.letters > 0 && run.letters <= run.digits && run.digits >= kFewestDigits &&
           size <= kLongestRun;
}

std::size_t wordEnd(std::string_view text, std::size_t at) {
    while (at < text.size() && isWordByte(text[at])) {
        ++at;
    }
    return at;
}

} // namespace

void Misread::prepare(const Document& document) {
    m_document = &document;
    m_text.clear();
}

void Misread::mendAll() {
    m_text = m_document->folded();
    const std::string_view text = m_document->folded();
    for (std::size_t at = 0; at < text.size();) {
        if (!isWordByte(text[at])) {
            ++at;
            continue;
        }
        const Group run = runAt(text, at);
        if (!isMisread(run, run.end - at)) {
            at = run.digits > 0 ? run.end : wordEnd(text, at);
            continue;
        }
        for (std::size_t i = afterCountry(text, at); i < run.end; ++i) {
            m_text[i] = digitLike(text[i]) != '\0' ? digitLike(text[i]) : text[i];
        }
        at = run.end;
    }
}

std::optional<Sight> Misread::mended(const Sight& sight) {
    const std::size_t at = sight.origin + sight.at;
    const std::string_view text = m_document->folded();
    const std::size_t digits = afterCountry(text, at);
    const Group group = groupAt(text, digits);
    // What a country's letters start goes on in groups; other numbers are met at each of theirs.
    const Group number = digits > at && group.letters == 0 ? runAt(text, at) : group;
    if (number.letters == 0 || number.digits == 0) {
        return std::nullopt;
    }
    if (m_text.empty()) {
        mendAll();
    }
    const std::string_view whole = m_text;
    if (whole.substr(at, number.end - at) == text.substr(at, number.end - at)) {
        return std::nullopt;
    }
    Sight read = sight;
    read.text = whole.substr(sight.origin, sight.text.size());
    return read;
}

} // namespace tacet::detection
