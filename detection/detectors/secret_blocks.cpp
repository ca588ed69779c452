#include "detection/detectors/detectors.h"
#include "detection/detectors/text_bytes.h"

#include <algorithm>

namespace tacet::detection {

namespace {

constexpr std::string_view kDashes = "-----";
constexpr std::size_t kLongestHeader = 64;
constexpr std::size_t kLongestKey = std::size_t{16} * 1024;
constexpr std::size_t kLongestTokenPart = std::size_t{4} * 1024;
constexpr std::size_t kLeastBody = 20; ///< bytes of base 64 that make a key and no placeholder

bool isBase64(char c) {
    return isAsciiAlnum(c) || c == '+' || c == '/' || c == '=';
}

bool isBase64Url(char c) {
    return isAsciiAlnum(c) || c == '_' || c == '-';
}

struct Body {
    std::size_t keyBytes = 0; ///< the longest run of base 64
    std::size_t lastKey = 0;  ///< after the last byte of base 64 of a long run
    std::size_t end = 0;      ///< where reading stopped: at dashes or at the limit
};

// Reads up to more dashes.
Body bodyFrom(std::string_view text, std::size_t begin) {
    Body body{.keyBytes = 0, .lastKey = begin, .end = begin};
    const std::size_t limit = std::min(text.size(), begin + kLongestKey);
    while (body.end < limit && text.compare(body.end, kDashes.size(), kDashes) != 0) {
        const std::size_t run = runEnd(text, body.end, limit - body.end, isBase64) - body.end;
        const bool isNextLine = run > 0 && body.lastKey > begin && body.end <= body.lastKey + 2;
        if (run >= kLeastBody || isNextLine) {
            body.lastKey = body.end + run;
        }
        body.keyBytes = std::max(body.keyBytes, run);
        body.end += std::max<std::size_t>(run, 1);
    }
    return body;
}

// After the dashes that close `-----END …-----` at `at`; `at` when there is no such line.
std::size_t endLineEnd(std::string_view text, std::size_t at) {
    if (text.compare(at, kDashes.size() + 4, "-----END ") != 0) {
        return at;
    }
    const std::size_t name = at + kDashes.size();
    const std::size_t close = text.substr(name, kLongestHeader).find(kDashes);
    return close == std::string_view::npos ? at : name + close + kDashes.size();
}

} // namespace

std::optional<Reading> privateKey(const Place& place, std::size_t& reach) {
    const std::string_view text = place.text;
    const std::size_t name = place.sight.original;
    if (name < kDashes.size() ||
        text.compare(name - kDashes.size(), kDashes.size(), kDashes) != 0) {
        return std::nullopt;
    }
    const std::string_view header = text.substr(name, kLongestHeader);
    const std::size_t close = header.find(kDashes);
    if (close == std::string_view::npos ||
        header.substr(0, close).find("PRIVATE KEY") == std::string_view::npos) {
        return std::nullopt;
    }
    const Body body = bodyFrom(text, name + close + kDashes.size());
    reach = std::max(reach, body.end + kLongestHeader);
    if (body.keyBytes < kLeastBody) {
        return std::nullopt;
    }
    const std::size_t end = endLineEnd(text, body.end);
    Reading reading;
    reading.original = Span{name - kDashes.size(), end > body.end ? end : body.lastKey};
    return reading;
}

std::optional<Reading> puttyKey(const Place& place, std::size_t& reach) {
    constexpr std::string_view kLines = "\nPrivate-Lines:";
    constexpr std::string_view kCheck = "\nPrivate-MAC: ";
    const std::size_t begin = place.sight.original;
    const std::string_view file = place.text.substr(begin, kLongestKey);
    const std::size_t lines = file.find(kLines);
    const std::size_t check = lines == std::string_view::npos ? lines : file.find(kCheck, lines);
    reach = std::max(reach, begin + (check == std::string_view::npos ? file.size() : check) +
                                kLongestHeader * 2);
    if (check == std::string_view::npos || check < lines + kLines.size() + kLeastBody) {
        return std::nullopt;
    }
    Reading reading;
    const std::size_t end = begin + check + kCheck.size();
    reading.original = Span{begin, runEnd(place.text, end, kLongestHeader, isAsciiAlnum)};
    return reading;
}

std::optional<Reading> googleServiceAccount(const Place& place, std::size_t& reach) {
    constexpr std::size_t kFurthestBrace = 200;
    const std::string_view text = place.text;
    const std::size_t word = place.sight.original;
    std::size_t begin = word;
    while (begin > 0 && word - begin < kFurthestBrace && text[begin] != '{' && text[begin] != '}') {
        --begin;
    }
    const std::string_view before = text.substr(begin, word - begin);
    if (byteAt(text, begin) != '{' || before.find("type") == std::string_view::npos) {
        return std::nullopt;
    }
    const std::size_t end =
        runEnd(text, word, kLongestKey, [](char c) { return c != '{' && c != '}'; });
    reach = std::max(reach, end + 1);
    const std::string_view file = text.substr(begin, end - begin);
    if (byteAt(text, end) != '}' || file.find("private_key") == std::string_view::npos ||
        file.find("BEGIN") == std::string_view::npos) {
        return std::nullopt;
    }
    // The word tells what the whole file is, more than any address in it is told.
    const std::size_t nameEnd = place.sight.at + place.literal;
    Reading reading;
    reading.folded = Span{nameEnd, nameEnd};
    reading.name = Span{place.sight.at, nameEnd};
    reading.original = Span{begin, end + 1};
    return reading;
}

std::optional<Reading> jsonWebToken(const Place& place, std::size_t& reach) {
    const std::string_view text = place.text;
    const std::size_t begin = place.sight.original;
    if (begin > 0 && isBase64Url(text[begin - 1])) {
        return std::nullopt;
    }
    const std::size_t header = runEnd(text, begin, kLongestTokenPart, isBase64Url);
    reach = std::max(reach, header + 8);
    const std::string_view payloadStart = text.substr(std::min(header + 1, text.size()), 3);
    if (byteAt(text, header) != '.' || (payloadStart != "eyJ" && payloadStart != "ewo")) {
        return std::nullopt;
    }
    const std::size_t payload = runEnd(text, header + 1, kLongestTokenPart, isBase64Url);
    std::size_t end = payload;
    if (byteAt(text, payload) == '.') {
        const std::size_t signature = runEnd(text, payload + 1, kLongestTokenPart, isBase64Url);
        end = signature > payload + 1 ? signature : payload;
    }
    reach = std::max(reach, end + 8);
    if (header - begin < 12 || payload - header < 12) {
        return std::nullopt;
    }
    Reading reading;
    reading.original = Span{begin, end};
    return reading;
}

} // namespace tacet::detection
