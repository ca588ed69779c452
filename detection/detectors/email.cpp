#include "detection/detectors/detectors.h"
#include "detection/detectors/text_bytes.h"

#include <algorithm>
#include <array>
#include <span>

namespace tacet::detection {

namespace {

constexpr std::size_t kLongestLocal = 64;
constexpr std::size_t kLongestDomain = 190;

// Mailboxes that no person reads, and the user of a version control host.
constexpr auto kNobody = std::to_array<std::string_view>(
    {"noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "mailer-daemon", "git"});
// RFC 2606 and RFC 6761.
constexpr auto kReservedDomains = std::to_array<std::string_view>(
    {"example.com", "example.org", "example.net", "example", "test", "invalid", "localhost"});
// Names of files such as `logo@2x.png`.
constexpr auto kFileEndings = std::to_array<std::string_view>(
    {"png", "jpg", "jpeg", "gif", "svg", "webp", "css", "js", "ts", "json", "html", "php", "py"});

bool isLocalByte(char c) {
    return isWordByte(c) || isOneOf(c, "._%+-'");
}

bool isDomainByte(char c) {
    return isWordByte(c) || c == '-' || c == '.';
}

bool equalsLower(std::string_view text, std::string_view lower) {
    return text.size() == lower.size() && continuesWith(text, 0, lower);
}

bool isIn(std::span<const std::string_view> words, std::string_view word) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view one) { return equalsLower(word, one); });
}

bool isTopLevel(std::string_view top) {
    const bool isEncoded = top.size() > 4 && continuesWith(top, 0, "xn--"); // RFC 5890, 2.3.2.5
    const bool isWord = top.size() >= 2 && std::none_of(top.begin(), top.end(), [](char c) {
                            return isDigit(c) || c == '-';
                        });
    return (isWord || isEncoded) && !isIn(kFileEndings, top);
}

bool isDomain(std::string_view domain) {
    const std::size_t dot = domain.rfind('.');
    return dot != std::string_view::npos && dot > 0 &&
           domain.find("..") == std::string_view::npos && isTopLevel(domain.substr(dot + 1));
}

bool isReserved(std::string_view domain) {
    return std::any_of(kReservedDomains.begin(), kReservedDomains.end(), [&](auto reserved) {
        if (domain.size() < reserved.size()) {
            return false;
        }
        const std::size_t at = domain.size() - reserved.size();
        return continuesWith(domain, at, reserved) && (at == 0 || domain[at - 1] == '.');
    });
}

/// Where the mailbox that ends at `end` begins; `end` when there is none.
std::size_t localBegin(std::string_view text, std::size_t end) {
    std::size_t begin = end;
    while (begin > 0 && end - begin <= kLongestLocal && isLocalByte(text[begin - 1])) {
        --begin;
    }
    while (begin < end && isOneOf(text[begin], ".'%+-")) {
        ++begin;
    }
    return begin;
}

// How people write a full stop so that machines do not read the address.
constexpr auto kDots =
    std::to_array<std::string_view>({"dot", "punkt", "punt", "point", "punto", "ponto", "kropka"});
// "Look at the dot": what stands before it then.
constexpr auto kArticles = std::to_array<std::string_view>(
    {"the", "a", "an", "this", "that", "each", "every", "one", "my", "your", "any", "another"});
// Ends of domains that go on a sentence after "dot".
constexpr auto kLikeWords =
    std::to_array<std::string_view>({"as", "at", "by", "do", "in", "is", "no", "so", "to"});
constexpr std::size_t kLongestLabel = 63; // RFC 1035

std::size_t labelEnd(std::string_view text, std::size_t at) {
    return runEnd(text, at, kLongestLabel, [](char c) { return isWordByte(c) || c == '-'; });
}

std::string_view lastLabel(std::string_view domain) {
    return domain.substr(domain.find_last_of(" .)]}>") + 1);
}

std::size_t afterBlank(std::string_view text, std::size_t at) {
    return byteAt(text, at) == ' ' ? at + 1 : at;
}

std::size_t beforeBlank(std::string_view text, std::size_t at) {
    return at > 0 && text[at - 1] == ' ' ? at - 1 : at;
}

/// `word` with its brackets and a blank beside each; none when it has no brackets.
std::optional<Span> inBrackets(std::string_view text, Span word) {
    const std::size_t open = beforeBlank(text, word.begin);
    const std::size_t close = afterBlank(text, word.end);
    const std::size_t kind =
        open > 0 ? std::string_view("([{<").find(text[open - 1]) : std::string_view::npos;
    if (kind == std::string_view::npos || byteAt(text, close) != ")]}>"[kind]) {
        return std::nullopt;
    }
    return Span{beforeBlank(text, open - 1), afterBlank(text, close + 1)};
}

/// What stands for a full stop at `at`: a point, or a word for it in brackets or between blanks.
/// Where the next label begins; `at` when there is none.
std::size_t afterDot(std::string_view text, std::size_t at) {
    if (byteAt(text, at) == '.') {
        return at + 1;
    }
    std::size_t begin = afterBlank(text, at);
    begin += isOneOf(byteAt(text, begin), "([{<") ? 1 : 0;
    begin = afterBlank(text, begin);
    const Span word{begin, labelEnd(text, begin)};
    if (!isIn(kDots, slice(text, word))) {
        return at;
    }
    if (const std::optional<Span> whole = inBrackets(text, word)) {
        return whole->end;
    }
    const bool isApart = word.begin == at + 1 && byteAt(text, word.end) == ' ';
    return isApart ? word.end + 1 : at;
}

/// The same backwards: where the label ends that a word for a full stop, which ends at `at`,
/// follows.
std::size_t beforeDot(std::string_view text, std::size_t at) {
    std::size_t end = beforeBlank(text, at);
    end -= end > 0 && isOneOf(text[end - 1], ")]}>") ? 1 : 0;
    end = beforeBlank(text, end);
    Span word{end, end};
    while (word.begin > 0 && end - word.begin <= kLongestLabel &&
           isWordByte(text[word.begin - 1])) {
        --word.begin;
    }
    if (!isIn(kDots, slice(text, word))) {
        return at;
    }
    if (const std::optional<Span> whole = inBrackets(text, word)) {
        return whole->begin;
    }
    const bool isApart =
        end + 1 == at && text[end] == ' ' && beforeBlank(text, word.begin) != word.begin;
    return isApart ? word.begin - 1 : at;
}

std::size_t spelledLocalBegin(std::string_view text, std::size_t end) {
    std::size_t begin = localBegin(text, end);
    for (int labels = 1; labels < 4; ++labels) {
        const std::size_t before = beforeDot(text, begin);
        const std::size_t next = localBegin(text, before);
        if (before == begin || next == before) {
            break;
        }
        begin = next;
    }
    return begin;
}

/// Where the domain from `begin` on ends; `spelledDots` is how many of its full stops are words.
std::size_t spelledDomainEnd(std::string_view text, std::size_t begin, int& spelledDots) {
    std::size_t end = labelEnd(text, begin);
    for (std::size_t labels = 1; end > begin && labels < 8; ++labels) {
        const std::size_t next = afterDot(text, end);
        const std::size_t nextEnd = labelEnd(text, next);
        if (next == end || nextEnd == next) {
            break;
        }
        spelledDots += text[end] == '.' ? 0 : 1;
        end = nextEnd;
    }
    return end;
}

/// The address about `sign`, whatever stands for `@` there, when so many of the full stops in its
/// domain are spelled.
std::optional<Reading> spelled(std::string_view text, Span sign, int leastSpelledDots) {
    const std::size_t localEnd = beforeBlank(text, sign.begin);
    const std::size_t begin = spelledLocalBegin(text, localEnd);
    const std::size_t domain = afterBlank(text, sign.end);
    int spelledDots = 0;
    const std::size_t end = spelledDomainEnd(text, domain, spelledDots);
    const std::string_view local = slice(text, {begin, localEnd});
    const std::string_view top = lastLabel(slice(text, {domain, end}));
    const bool hasTop = top.size() < end - domain && isTopLevel(top);
    if (!hasTop || spelledDots < leastSpelledDots || local.empty() || isIn(kNobody, local)) {
        return std::nullopt;
    }
    Reading reading;
    reading.folded = {begin, end};
    return reading;
}

} // namespace

std::optional<Reading> emailInBrackets(const Place& place, std::size_t&) {
    const std::string_view text = place.sight.text;
    const Span word{place.sight.at, place.sight.at + place.literal};
    const std::optional<Span> sign = inBrackets(text, word);
    return sign ? spelled(text, *sign, 0) : std::nullopt;
}

std::optional<Reading> emailInWords(const Place& place, std::size_t&) {
    const std::string_view text = place.sight.text;
    const std::size_t at = place.sight.at;
    const Span sign{at, text[at] == '@' ? at + 1 : at + place.literal};
    const bool isApart =
        text[at] == '@' || (at > 0 && text[at - 1] == ' ' && byteAt(text, sign.end) == ' ');
    const std::size_t domain = afterBlank(text, sign.end);
    if (!isApart || isIn(kArticles, slice(text, {domain, labelEnd(text, domain)}))) {
        return std::nullopt;
    }
    const std::optional<Reading> reading = spelled(text, sign, 1);
    const bool isName = reading && !isIn(kLikeWords, lastLabel(slice(text, reading->folded)));
    return isName ? reading : std::nullopt;
}

std::optional<Reading> email(const Place& place, std::size_t&) {
    const std::string_view text = place.sight.text;
    const std::size_t at = place.sight.at;
    const std::size_t begin = localBegin(text, at);
    std::size_t end = runEnd(text, at + 1, kLongestDomain, isDomainByte);
    while (end > at + 1 && !isWordByte(text[end - 1])) {
        --end;
    }
    const std::string_view local = text.substr(begin, at - begin);
    const std::string_view domain = text.substr(at + 1, end - at - 1);
    if (local.empty() || local.size() > kLongestLocal || local.back() == '.' ||
        byteAt(text, at + 1) == '-' || !isDomain(domain) || isIn(kNobody, local) ||
        byteAt(text, end) == '@') {
        return std::nullopt;
    }
    Reading reading;
    reading.folded = {begin, end};
    reading.isSample = isReserved(domain);
    return reading;
}

} // namespace tacet::detection
