#include "detection/detectors/detectors.h"
#include "detection/detectors/text_bytes.h"

#include <algorithm>
#include <array>

namespace tacet::detection {

namespace {

constexpr std::size_t kLongest = 128;
constexpr std::size_t kShortest = 4;

/// How a value is tied to the word for password.
enum class Tie {
    None,
    Equals, ///< `password=…`
    Colon,  ///< `password: …`
    Verb,   ///< `the password is …`
    Option, ///< `--password …`
};

struct Link {
    Tie tie = Tie::None;
    std::size_t end = 0; ///< where the value starts, its quote included
};

struct Value {
    Span span;
    bool isQuoted = false;
};

// "is" in the languages of the packs, folded.
constexpr auto kVerbs = std::to_array<std::string_view>(
    {"is", "was", "luidt", "ist", "lautet", "est", "es", "e", "to", "jest", "er", "ar"});

// What stands after a word for password without being one.
constexpr auto kNoValues = std::to_array<std::string_view>(
    {"none", "null", "nil", "true", "false", "undefined", "string", "required", "optional", "empty",
     "text", "char", "varchar", "bool", "input", "hash", "http", "https"});

std::size_t afterBlanks(std::string_view text, std::size_t at) {
    return runEnd(text, at, 3, [](char c) { return c == ' ' || c == '\t'; });
}

Link verbAt(std::string_view text, std::size_t at) {
    for (const std::string_view verb : kVerbs) {
        const std::size_t end = at + verb.size();
        if (continuesWith(text, at, verb) &&
            (byteAt(text, end) == ' ' || byteAt(text, end) == ':')) {
            const std::size_t colon = byteAt(text, end) == ':' ? 1 : 0;
            return {.tie = Tie::Verb, .end = afterBlanks(text, end + colon)};
        }
    }
    return {};
}

Link linkAfter(std::string_view text, std::size_t name, std::size_t nameEnd) {
    std::size_t at = runEnd(text, nameEnd, 4, [](char c) { return isOneOf(c, "\"'`*] \t"); });
    if (byteAt(text, at) == '=' && isOneOf(byteAt(text, at + 1), "=~")) {
        return {};
    }
    if (byteAt(text, at) == '=' || byteAt(text, at) == ':') {
        const Tie tie = text[at] == '=' || byteAt(text, at + 1) == '=' ? Tie::Equals : Tie::Colon;
        at = runEnd(text, at, 2, [](char c) { return isOneOf(c, ":=>"); });
        at = runEnd(text, at, 2, [](char c) { return c == '*'; });
        return {.tie = tie, .end = afterBlanks(text, at)};
    }
    const bool isOption = name >= 2 && text.substr(name - 2, 2) == "--";
    if (isOption && at > nameEnd) {
        return {.tie = Tie::Option, .end = at};
    }
    return at > nameEnd ? verbAt(text, at) : Link{};
}

std::optional<Value> quotedAt(std::string_view text, std::size_t at) {
    const char quote = byteAt(text, at);
    if (!isOneOf(quote, "\"'`")) {
        return std::nullopt;
    }
    const std::size_t end =
        runEnd(text, at + 1, kLongest, [quote](char c) { return c != quote && c != '\n'; });
    if (byteAt(text, end) != quote) {
        return std::nullopt;
    }
    return Value{.span = {at + 1, end}, .isQuoted = true};
}

Value tokenAt(std::string_view text, std::size_t at, Tie tie) {
    std::size_t end = runEnd(text, at, kLongest, [](char c) {
        return !isBlank(c) && !isOneOf(c, "\"'`<>") && c != '\0';
    });
    // A sentence's own stops; in configuration, an exclamation mark belongs to the value.
    const std::string_view stops = tie == Tie::Verb ? ".,;:!?)]}" : ".,;)]}\\";
    while (end > at && isOneOf(text[end - 1], stops)) {
        --end;
    }
    const std::size_t comma =
        text.substr(at, end - at).find_first_of(tie == Tie::Verb ? "," : ",;&");
    return {.span = {at, comma == std::string_view::npos ? end : at + comma}, .isQuoted = false};
}

bool isNoValue(std::string_view value) {
    return std::any_of(kNoValues.begin(), kNoValues.end(), [value](std::string_view word) {
        return value.size() == word.size() && continuesWith(value, 0, word);
    });
}

bool hasDigit(std::string_view value) {
    return std::any_of(value.begin(), value.end(), isAsciiDigit);
}

bool hasSymbol(std::string_view value) {
    return std::any_of(value.begin(), value.end(),
                       [](char c) { return isOneOf(c, "!@#$%^&*+=?~|{}"); });
}

// `config.password`, `getPassword()`, `args[0]`: names of the program, not values.
bool isExpression(std::string_view value) {
    const std::size_t name = runEnd(value, 0, value.size(), [](char c) {
        return isAsciiAlnum(c) || c == '_' || c == '.' || c == '-' || c == '>';
    });
    return name > 0 && (byteAt(value, name) == '(' || byteAt(value, name) == '[' ||
                        (name == value.size() && value.find('.') != std::string_view::npos &&
                         !hasDigit(value)));
}

bool namesAPassword(std::string_view value) {
    for (std::size_t at = 0; at < value.size(); ++at) {
        if (continuesWith(value, at, "pass") || continuesWith(value, at, "pwd")) {
            return true;
        }
    }
    return false;
}

bool isCredible(std::string_view value, const Value& found, Tie tie) {
    if (value.size() < kShortest || isNoValue(value)) {
        return false;
    }
    if (found.isQuoted) {
        return tie != Tie::None && value.find("  ") == std::string_view::npos;
    }
    if (isExpression(value) || isOneOf(value[0], "([,;/\\")) {
        return false;
    }
    const bool isStrong = hasDigit(value) || hasSymbol(value);
    return isStrong || (tie == Tie::Equals && !namesAPassword(value));
}

} // namespace

std::optional<Reading> password(const Place& place, std::size_t&) {
    const std::string_view text = place.sight.text;
    const std::size_t nameEnd = place.sight.at + place.literal;
    if (isWordByte(byteAt(text, nameEnd))) {
        return std::nullopt;
    }
    const Link link = linkAfter(text, place.sight.at, nameEnd);
    if (link.tie == Tie::None) {
        return std::nullopt;
    }
    const std::optional<Value> quoted = quotedAt(text, link.end);
    const Value value = quoted ? *quoted : tokenAt(text, link.end, link.tie);
    const std::string_view bytes = text.substr(value.span.begin, length(value.span));
    if (!isCredible(bytes, value, link.tie)) {
        return std::nullopt;
    }
    Reading reading;
    reading.folded = value.span;
    return reading;
}

} // namespace tacet::detection
