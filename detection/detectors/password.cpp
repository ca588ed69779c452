#include "detection/detectors/detectors.h"
#include "detection/detectors/text_bytes.h"

#include <algorithm>
#include <array>

namespace tacet::detection {

namespace {

constexpr std::size_t kLongest = 128;
constexpr std::size_t kShortest = 4;
constexpr std::size_t kShortestFarOff = 6;
constexpr std::size_t kLongestBracket = 32; ///< `password (for the …): …`
constexpr std::size_t kWidestGap = 24; ///< between a name and its sign, where columns are aligned
constexpr std::size_t kLongestPhrase = 48; ///< between "password" and "is" in a sentence

/// How a value is tied to the word for password.
enum class Tie {
    None,
    Equals,    ///< `password=…`
    Colon,     ///< `password: …`
    Verb,      ///< `the password is …`
    Option,    ///< `--password …`
    Argument,  ///< `define("PASSWORD", "…")`
    Attribute, ///< `name="password" value="…"`
    Beside,    ///< `password …`
    Phrase,    ///< `the password for the … is …`
};

struct Link {
    Tie tie = Tie::None;
    std::size_t end = 0; ///< where the value starts, its quote included
};

struct Value {
    Span span;
    bool isQuoted = false;
};

// What stands in examples instead of a password.
constexpr auto kSamples = std::to_array<std::string_view>(
    {"password", "passwd", "pass", "pwd", "secret", "changeme", "changeit", "wachtwoord",
     "passwort", "contrasena", "motdepasse", "senha", "haslo"});

// What goes on with the name of a password in a sentence: "for", "of" and their like, folded.
constexpr auto kBindings = std::to_array<std::string_view>(
    {"for",   "of",   "to",  "on", "voor", "van", "op",  "fur", "zum", "zur",
     "vom",   "von",  "am",  "im", "pour", "de",  "du",  "des", "del", "della",
     "dello", "para", "per", "di", "do",   "da",  "dla", "na",  "por"});

// What languages put behind the noun: "new" and "temporary", folded.
constexpr auto kAdjectives = std::to_array<std::string_view>(
    {"nueva", "nuova", "nova", "nouveau", "nowe", "temporal", "temporanea", "temporaire",
     "provisoria", "provisoire", "tymczasowe"});

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

bool equalsAny(std::string_view value, const std::string_view* begin, const std::string_view* end) {
    return std::any_of(begin, end, [value](std::string_view word) {
        return value.size() == word.size() && continuesWith(value, 0, word);
    });
}

Link signAt(std::string_view text, std::size_t at) {
    if (byteAt(text, at) == '=' && isOneOf(byteAt(text, at + 1), "=~")) {
        return {};
    }
    const Tie tie = text[at] == '=' || byteAt(text, at + 1) == '=' ? Tie::Equals : Tie::Colon;
    at = runEnd(text, at, 2, [](char c) { return isOneOf(c, ":=>"); });
    at = runEnd(text, at, 2, [](char c) { return c == '*'; });
    return {.tie = tie, .end = afterBlanks(text, at)};
}

// True when a quoted name is an item of a list and no argument of a call.
bool isItem(std::string_view text, std::size_t name, std::size_t nameEnd) {
    std::size_t begin = name;
    while (begin > 0 && (isWordByte(text[begin - 1]) || text[begin - 1] == '_')) {
        --begin;
    }
    if (begin == 0 || !isOneOf(byteAt(text, nameEnd), "\"'")) {
        return false;
    }
    const std::size_t quote = begin - 1;
    const std::size_t blanks = quote > 0 && text[quote - 1] == ' ' ? 1 : 0;
    return quote < blanks + 1 || text[quote - blanks - 1] != '(';
}

// After a comma or, in XML, at the attribute for the value; both want a quoted one.
Link quotedLinkAt(std::string_view text, std::size_t at) {
    if (byteAt(text, at) == ',') {
        const std::size_t value = afterBlanks(text, at + 1);
        return isOneOf(byteAt(text, value), "\"'") ? Link{.tie = Tie::Argument, .end = value}
                                                   : Link{};
    }
    constexpr std::string_view kValue = "value=";
    return continuesWith(text, at, kValue) ? Link{.tie = Tie::Attribute, .end = at + kValue.size()}
                                           : Link{};
}

// After the "is" of a sentence, or after the colon, that says first what the password is for.
Link phraseAt(std::string_view text, std::size_t begin) {
    const std::size_t word = runEnd(text, begin, 12, isWordByte);
    const std::string_view binding = text.substr(begin, word - begin);
    if (byteAt(text, word) == ':' && equalsAny(binding, kAdjectives.begin(), kAdjectives.end())) {
        return {.tie = Tie::Phrase, .end = afterBlanks(text, word + 1)};
    }
    if (byteAt(text, word) != ' ' || !equalsAny(binding, kBindings.begin(), kBindings.end())) {
        return {};
    }
    const std::size_t end = runEnd(text, word, kLongestPhrase,
                                   [](char c) { return isWordByte(c) || isOneOf(c, " '-\""); });
    for (std::size_t at = word; at < end; ++at) {
        if (text[at] == ' ') {
            if (const Link link = verbAt(text, at + 1); link.tie != Tie::None) {
                return {.tie = Tie::Phrase, .end = link.end};
            }
        }
    }
    return byteAt(text, end) == ':' ? Link{.tie = Tie::Phrase, .end = afterBlanks(text, end + 1)}
                                    : Link{};
}

Link linkAfter(std::string_view text, std::size_t name, std::size_t nameEnd) {
    std::size_t at =
        runEnd(text, nameEnd, kWidestGap, [](char c) { return isOneOf(c, "\"'`*] \t"); });
    if (byteAt(text, at) == '(' && at > nameEnd) {
        const std::size_t close =
            runEnd(text, at, kLongestBracket, [](char c) { return c != ')' && c != '\n'; });
        at = byteAt(text, close) == ')' && byteAt(text, close + 1) == ':' ? close + 1 : at;
    }
    if (isOneOf(byteAt(text, at), "=:")) {
        return signAt(text, at);
    }
    if (at == nameEnd) {
        return quotedLinkAt(text, at);
    }
    const bool isOption = name > 0 && text[name - 1] == '-' &&
                          (name < 2 || isBlank(text[name - 2]) || text[name - 2] == '-');
    if (isOption) {
        return {.tie = Tie::Option, .end = at - (isOneOf(text[at - 1], "\"'") ? 1 : 0)};
    }
    for (const Link& link : {verbAt(text, at), quotedLinkAt(text, at), phraseAt(text, at)}) {
        if (link.tie != Tie::None) {
            return link;
        }
    }
    return {.tie = Tie::Beside, .end = at};
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
    const bool isSentence = tie == Tie::Verb || tie == Tie::Phrase;
    const std::string_view stops = isSentence ? ".,;:!?)]}" : ".,;)]}\\";
    while (end > at && isOneOf(text[end - 1], stops)) {
        --end;
    }
    const std::size_t comma = text.substr(at, end - at).find_first_of(isSentence ? "," : ",;&");
    return {.span = {at, comma == std::string_view::npos ? end : at + comma}, .isQuoted = false};
}

bool hasDigit(std::string_view value) {
    return std::any_of(value.begin(), value.end(), isDigit);
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

// True for the signs that people put into passwords and hardly into other words.
bool hasStrongSign(std::string_view value) {
    return std::any_of(value.begin(), value.end(), [](char c) { return isOneOf(c, "!@#$%^&*?"); });
}

// True when letters, digits and signs take turns: no word, and no word with a number behind it.
bool isMixed(std::string_view value) {
    const std::size_t word = runEnd(value, 0, value.size(), [](char c) { return !isDigit(c); });
    const std::size_t number = runEnd(value, word, value.size(), isDigit);
    const bool hasCapital = std::any_of(value.begin(), value.end(), isUpper);
    const bool hasSmall = std::any_of(value.begin(), value.end(), isLower);
    return number > word && (number < value.size() || hasSymbol(value) || (hasCapital && hasSmall));
}

bool isCredible(std::string_view value, const Value& found, Tie tie) {
    if (value.size() < kShortest || equalsAny(value, kNoValues.begin(), kNoValues.end())) {
        return false;
    }
    if (tie == Tie::Argument || tie == Tie::Phrase || tie == Tie::Beside) {
        return value.size() >= kShortestFarOff && isMixed(value) && !isExpression(value) &&
               (tie != Tie::Beside || hasStrongSign(value)) &&
               value.find(' ') == std::string_view::npos;
    }
    if (found.isQuoted) {
        return value.find("  ") == std::string_view::npos;
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
    if (link.tie == Tie::None ||
        (link.tie == Tie::Argument && isItem(text, place.sight.at, nameEnd))) {
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
    reading.isSample = equalsAny(bytes, kSamples.begin(), kSamples.end());
    return reading;
}

} // namespace tacet::detection
