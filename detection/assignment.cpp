#include "detection/assignment.h"

#include "detection/detectors/text_bytes.h"

#include <algorithm>
#include <cstdint>

namespace tacet::detection {

namespace {

constexpr std::size_t kBack = 32;
constexpr std::size_t kMostWords = 12;
constexpr std::size_t kLeastValue = 8;
constexpr std::size_t kWidestIndent = 24;

/// What a name for a secret holds, folded, in the languages of the packs.
struct SecretWord {
    std::string_view text;
    bool isWhole = false; ///< counts as the whole of a name's part only: `pass`, not `bypass`
};

// Sorted by their first letters.
constexpr auto kSecretWords = std::to_array<SecretWord>(
    {{"auth"},       {"bearer"}, {"chave"},      {"chiave"},      {"clave"},      {"cle", true},
     {"contrasena"}, {"creds"},  {"credential"}, {"geheim"},      {"haslo"},      {"jeton"},
     {"key"},        {"klucz"},  {"llave"},      {"login", true}, {"pass", true}, {"passcode"},
     {"passphrase"}, {"passw"},  {"pat", true},  {"psk", true},   {"pwd"},        {"schlussel"},
     {"secret"},     {"senha"},  {"sleutel"},    {"token"},       {"wachtwoord"}});

static_assert(std::is_sorted(kSecretWords.begin(), kSecretWords.end(),
                             [](const SecretWord& a, const SecretWord& b) {
                                 return a.text[0] < b.text[0];
                             }));

// Where the words of a first letter start in the table; `letter + 1` is where they end.
constexpr auto kSecretWordsFrom = [] {
    std::array<std::uint8_t, 257> from{};
    for (std::size_t letter = 0; letter < 256; ++letter) {
        std::uint8_t at = 0;
        while (at < kSecretWords.size() &&
               static_cast<unsigned char>(kSecretWords[at].text[0]) < letter) {
            ++at;
        }
        from[letter] = at;
    }
    from[256] = static_cast<std::uint8_t>(kSecretWords.size());
    return from;
}();

// The second letters that each first letter has in the table, a bit for each letter.
constexpr auto kSecondLetters = [] {
    std::array<std::uint32_t, 256> seconds{};
    for (const SecretWord& word : kSecretWords) {
        seconds[static_cast<unsigned char>(word.text[0])] |= std::uint32_t{1}
                                                             << (word.text[1] & 31);
    }
    return seconds;
}();

// What names say that hold no secret.
constexpr auto kHarmlessParts = std::to_array<std::string_view>(
    {"id",       "ids",     "hash",     "sha",      "sha1",  "sha256",      "md5",   "digest",
     "checksum", "commit",  "revision", "rev",      "name",  "url",         "uri",   "host",
     "hostname", "version", "user",     "username", "email", "fingerprint", "etag",  "path",
     "file",     "region",  "endpoint", "request",  "trace", "build",       "issue", "ticket"});

constexpr auto kVerbs = std::to_array<std::string_view>(
    {"is", "was", "luidt", "ist", "lautet", "est", "es", "e", "to", "jest", "er", "ar"});

constexpr auto kSchemes =
    std::to_array<std::string_view>({"bearer ", "basic ", "token ", "key ", "ntlm ", "negotiate "});

constexpr bool isNameByte(char c) {
    return isWordByte(c) || c == '_' || c == '.' || c == '-';
}

bool isLineEnd(char c) {
    return c == '\n' || c == '\r';
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
        if (begin > 0 && isUpper(name[begin]) && isLower(name[begin - 1])) {
            break;
        }
    }
    return name.substr(begin);
}

// True when a name has a part that starts at `at`: after no word byte, or a capital after a small
// letter.
bool startsPart(std::string_view text, std::size_t at) {
    return at == 0 || !isWordByte(text[at - 1]) || (isUpper(text[at]) && isLower(text[at - 1]));
}

bool isSecretWordAt(std::string_view text, std::size_t at) {
    const auto letter = static_cast<unsigned char>(lowerAscii(text[at]));
    if ((kSecondLetters[letter] >> (byteAt(text, at + 1) & 31) & 1) == 0) {
        return false;
    }
    for (std::size_t i = kSecretWordsFrom[letter]; i < kSecretWordsFrom[letter + 1]; ++i) {
        const SecretWord& word = kSecretWords[i];
        if (continuesWith(text, at, word.text) &&
            (!word.isWhole ||
             (startsPart(text, at) && !isWordByte(byteAt(text, at + word.text.size()))))) {
            return true;
        }
    }
    return false;
}

bool namesSecret(std::string_view words) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (isSecretWordAt(words, at)) {
            return true;
        }
    }
    return false;
}

bool isHarmless(std::string_view name) {
    return equalsAny(lastPart(name), kHarmlessParts.begin(), kHarmlessParts.end());
}

// Where the words of the same line begin that stand before `name`.
std::size_t beginBefore(std::string_view text, std::size_t name) {
    std::size_t begin = name;
    while (begin > 0 && name - begin < kBack && !isLineEnd(text[begin - 1]) &&
           !isOneOf(text[begin - 1], ";!?")) {
        --begin;
    }
    return begin;
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
        runEnd(text, end, kWidestIndent, [](char c) { return isOneOf(c, " \t\"'`)]}*\\"); });
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
            const bool isSentence = text[name.end - 1] == '.' && at > name.end && isUpper(c);
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

// Most of what follows a tie is too short for any key.
void addStart(std::string_view text, std::size_t start, std::size_t nameEnd,
              AssignedStarts& starts) {
    const bool isLong = runEnd(text, start, kLeastValue, [](char c) {
                            return !isBlank(c) && !isOneOf(c, "\"'`,;<>[]{}()");
                        }) == start + kLeastValue;
    if (start > nameEnd && isLong && starts.count < starts.at.size()) {
        starts.at[starts.count++] = start;
    }
}

} // namespace

AssignedStarts assignedStarts(std::string_view text, std::size_t name) {
    AssignedStarts starts;
    const std::string_view reach = text.substr(0, name + kAssignedReach);
    const std::size_t before = beginBefore(text, name);
    starts.read = reach.size();
    if (!namesSecret(reach.substr(before))) {
        return starts;
    }
    bool isSecret = namesSecret(text.substr(before, name - before));
    std::size_t begin = name;
    for (std::size_t words = 0; words < kMostWords && begin < reach.size(); ++words) {
        const Span word{begin, runEnd(reach, begin, reach.size() - begin, isNameByte)};
        isSecret = isSecret || namesSecret(slice(text, word));
        if (isSecret && !isHarmless(slice(text, word))) {
            addStart(text, tied(text, word), word.end, starts);
        }
        begin = nextName(reach, word);
    }
    return starts;
}

std::size_t assignedStart(std::string_view text, Span name) {
    return tied(text, name);
}

bool looksRandom(std::string_view value) {
    constexpr std::ptrdiff_t kLeastSigns = 6;
    constexpr std::ptrdiff_t kLeastOfACase = 3;
    std::array<bool, 256> seen{};
    for (const char c : value) {
        seen[static_cast<unsigned char>(c)] = true;
    }
    const bool hasDigit = std::any_of(value.begin(), value.end(), isDigit);
    return std::count(seen.begin(), seen.end(), true) >= kLeastSigns &&
           (hasDigit || (std::count_if(value.begin(), value.end(), isUpper) >= kLeastOfACase &&
                         std::count_if(value.begin(), value.end(), isLower) >= kLeastOfACase));
}

} // namespace tacet::detection
