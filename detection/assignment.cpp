#include "detection/assignment.h"

#include "detection/detectors/text_bytes.h"
#include "detection/values/span.h"

#include <algorithm>

namespace tacet::detection {

namespace {

constexpr std::size_t kBack = 32;
constexpr std::size_t kMostWords = 14;
constexpr std::size_t kWidestIndent = 24;

// Parts of names for secrets, folded, in the languages of the packs.
constexpr auto kSecretWords = std::to_array<std::string_view>(
    {"key",    "token",      "secret", "passw",      "passphrase", "passcode",
     "pwd",    "credential", "creds",  "auth",       "sleutel",    "schlussel",
     "geheim", "clave",      "llave",  "contrasena", "chiave",     "chave",
     "senha",  "klucz",      "haslo",  "jeton",      "wachtwoord", "bearer"});
// The same, when they are the whole of a name's part.
constexpr auto kSecretParts =
    std::to_array<std::string_view>({"pass", "pat", "cle", "psk", "login"});

// What names say that hold no secret.
constexpr auto kHarmlessParts = std::to_array<std::string_view>(
    {"id",       "ids",     "hash",     "sha",      "sha1",  "sha256",      "md5",   "digest",
     "checksum", "commit",  "revision", "rev",      "name",  "url",         "uri",   "host",
     "hostname", "version", "user",     "username", "email", "fingerprint", "etag",  "path",
     "file",     "region",  "endpoint", "request",  "trace", "build",       "issue", "ticket"});

constexpr auto kVerbs = std::to_array<std::string_view>(
    {"is", "was", "luidt", "ist", "lautet", "est", "es", "e", "to", "jest", "er", "ar"});

constexpr auto kSchemes = std::to_array<std::string_view>({"bearer ", "basic ", "token ", "key "});

constexpr bool isNameByte(char c) {
    return isWordByte(c) || c == '_' || c == '.' || c == '-';
}

bool isLineEnd(char c) {
    return c == '\n' || c == '\r';
}

std::string_view slice(std::string_view text, Span span) {
    return text.substr(span.begin, length(span));
}

bool holdsWord(std::string_view text, std::string_view lower) {
    for (std::size_t at = 0; at + lower.size() <= text.size(); ++at) {
        if (continuesWith(text, at, lower)) {
            return true;
        }
    }
    return false;
}

bool equalsAny(std::string_view part, const std::string_view* begin, const std::string_view* end) {
    return std::any_of(begin, end, [part](std::string_view word) {
        return part.size() == word.size() && continuesWith(part, 0, word);
    });
}

// The last part of a name: `key` of `api_key`, `api-key`, `apiKey`.
std::string_view lastPart(std::string_view name) {
    std::size_t begin = name.size();
    while (begin > 0 && isWordByte(name[begin - 1])) {
        --begin;
        if (begin > 0 && isAsciiUpper(name[begin]) && isAsciiLower(name[begin - 1])) {
            break;
        }
    }
    return name.substr(begin);
}

bool isSecretPart(std::string_view part) {
    return equalsAny(part, kSecretParts.begin(), kSecretParts.end());
}

bool namesSecret(std::string_view words) {
    if (isSecretPart(lastPart(words))) {
        return true;
    }
    return std::any_of(kSecretWords.begin(), kSecretWords.end(),
                       [words](std::string_view word) { return holdsWord(words, word); });
}

bool isHarmless(std::string_view name) {
    return equalsAny(lastPart(name), kHarmlessParts.begin(), kHarmlessParts.end());
}

// The words of the same line that stand before `name`.
std::string_view wordsBefore(std::string_view text, std::size_t name) {
    std::size_t begin = name;
    while (begin > 0 && name - begin < kBack && !isLineEnd(text[begin - 1]) &&
           !isOneOf(text[begin - 1], ";!?")) {
        --begin;
    }
    return text.substr(begin, name - begin);
}

// After what stands between a tie and its value. A bracket counts before a quote only: what stands
// in brackets alone is a placeholder.
std::size_t afterSigns(std::string_view text, std::size_t at) {
    const std::size_t limit = std::min(text.size(), at + kWidestIndent);
    for (; at < limit; ++at) {
        const bool isSign = isOneOf(text[at], " \t\"'`*(@\\=>");
        const bool isBracket =
            isOneOf(text[at], "[{") && isOneOf(byteAt(text, at + 1), " \"'`[{\n");
        if (!isSign && !isBracket) {
            break;
        }
    }
    return at;
}

// After quotes, brackets and blanks, at most one line end, and the scheme of a header.
std::size_t afterOpening(std::string_view text, std::size_t at) {
    at = afterSigns(text, at);
    if (isLineEnd(byteAt(text, at))) {
        at = afterSigns(text, at + 1);
    }
    if (isOneOf(lowerAscii(byteAt(text, at)), "ubrf") && isOneOf(byteAt(text, at + 1), "\"'")) {
        return at + 2;
    }
    const auto scheme =
        std::find_if(kSchemes.begin(), kSchemes.end(),
                     [text, at](std::string_view one) { return continuesWith(text, at, one); });
    return scheme == kSchemes.end() ? at : at + scheme->size();
}

// After `is` and its like; `at` itself when there is none.
std::size_t afterVerb(std::string_view text, std::size_t at) {
    for (const std::string_view verb : kVerbs) {
        const std::size_t end = at + verb.size();
        if (continuesWith(text, at, verb) && isOneOf(byteAt(text, end), " :")) {
            return end + 1;
        }
    }
    return at;
}

// `=`, `:=`, `=>`, `.=`, `<-` and their like.
bool isTie(std::string_view signs) {
    return signs == "<-" || signs.find_first_of("=:>,(|") != std::string_view::npos;
}

// Where the value starts that is tied to a name which ends at `end`; `end` when none is.
std::size_t tied(std::string_view text, Span name) {
    const std::size_t end = name.end;
    const std::size_t closed =
        runEnd(text, end, 6, [](char c) { return isOneOf(c, " \t\"'`)]}*\\"); });
    const std::size_t tie =
        runEnd(text, closed, 4, [](char c) { return isOneOf(c, "=:>?,(|<-."); });
    const std::size_t blanks = runEnd(text, end, 3, isBlank);
    if (isTie(text.substr(closed, tie - closed))) {
        return afterOpening(text, tie);
    }
    if (const std::size_t verb = afterVerb(text, closed); closed > end && verb > closed) {
        return afterOpening(text, verb);
    }
    const bool isNamed = namesSecret(lastPart(slice(text, name)));
    return isNamed && blanks > end ? afterOpening(text, end) : end;
}

// True when an assignment goes on over the line end at `at`; `before` is the last sign before it.
// Lists of variables have the value on a line of its own: `- name: X` and `value: …`.
bool goesOn(std::string_view text, std::size_t at, char before) {
    const std::size_t next =
        runEnd(text, at + 1, kWidestIndent, [](char c) { return isOneOf(c, " \t\"'"); });
    return isOneOf(before, ":={[(,>]|") || continuesWith(text, next, "value");
}

// Where the next name starts; the text's end when the assignment cannot go on.
std::size_t nextName(std::string_view text, Span name) {
    std::size_t lineEnds = 0;
    char before = text[name.end - 1];
    for (std::size_t at = name.end; at < text.size(); ++at) {
        const char c = text[at];
        if (isWordByte(c)) {
            const bool isSentence = text[name.end - 1] == '.' && at > name.end && isAsciiUpper(c);
            return isSentence ? text.size() : at;
        }
        if (c == '\n' && (++lineEnds > 1 || !goesOn(text, at, before))) {
            return text.size();
        }
        // In an address or a connection string they stand between parts.
        if (isOneOf(c, ";!?") && (at + 1 == text.size() || isBlank(text[at + 1]))) {
            return text.size();
        }
        before = isBlank(c) ? before : c;
    }
    return text.size();
}

} // namespace

AssignedStarts assignedStarts(std::string_view text, std::size_t name) {
    AssignedStarts starts;
    const std::size_t limit = std::min(text.size(), name + kAssignedReach);
    bool isSecret = namesSecret(wordsBefore(text, name));
    std::size_t begin = name;
    for (std::size_t words = 0; words < kMostWords && begin < limit; ++words) {
        const Span word{begin, runEnd(text, begin, limit - begin, isNameByte)};
        isSecret = isSecret || namesSecret(slice(text, word));
        const std::size_t value =
            isSecret && !isHarmless(slice(text, word)) ? tied(text, word) : word.end;
        if (value > word.end && starts.count < starts.at.size()) {
            starts.at[starts.count++] = value;
        }
        starts.read = word.end;
        begin = nextName(text.substr(0, limit), word);
    }
    return starts;
}

bool looksRandom(std::string_view value) {
    constexpr std::ptrdiff_t kLeastSigns = 6;
    constexpr std::ptrdiff_t kLeastOfACase = 3;
    std::array<bool, 256> seen{};
    for (const char c : value) {
        seen[static_cast<unsigned char>(c)] = true;
    }
    const bool hasDigit = std::any_of(value.begin(), value.end(), isAsciiDigit);
    return std::count(seen.begin(), seen.end(), true) >= kLeastSigns &&
           (hasDigit || (std::count_if(value.begin(), value.end(), isAsciiUpper) >= kLeastOfACase &&
                         std::count_if(value.begin(), value.end(), isAsciiLower) >= kLeastOfACase));
}

} // namespace tacet::detection
