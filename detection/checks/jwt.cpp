#include "detection/checks/jwt.h"

#include <array>
#include <cstdint>

namespace tacet::detection {

namespace {

constexpr std::size_t kLongestHeader = 2048; ///< characters; headers are far shorter

/// The value of a base64url character, or -1.
constexpr int sextetOf(char c) {
    if ('A' <= c && c <= 'Z') {
        return c - 'A';
    }
    if ('a' <= c && c <= 'z') {
        return c - 'a' + 26;
    }
    if ('0' <= c && c <= '9') {
        return c - '0' + 52;
    }
    return c == '-' ? 62 : c == '_' ? 63 : -1;
}

bool isBase64Url(std::string_view text) {
    for (const char c : text) {
        if (sextetOf(c) < 0) {
            return false;
        }
    }
    return true;
}

/// Takes decoded characters one by one and answers whether they were a JSON object with `"alg"`.
class HeaderReader {
public:
    void take(char c) {
        if (m_first == '\0') {
            m_first = c;
        }
        m_matched = c == kName[m_matched] ? m_matched + 1 : (c == kName[0] ? 1U : 0U);
        if (m_matched == kName.size()) {
            m_named = true;
            m_matched = 0;
        }
        m_last = c;
    }
    [[nodiscard]] bool isHeader() const { return m_first == '{' && m_last == '}' && m_named; }

private:
    static constexpr std::string_view kName = "\"alg\"";

    char m_first = '\0';
    char m_last = '\0';
    std::size_t m_matched = 0;
    bool m_named = false;
};

/// Requires: base64url characters only.
bool isHeader(std::string_view encoded) {
    HeaderReader reader;
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (const char c : encoded) {
        bits = (bits << 6U) | static_cast<std::uint32_t>(sextetOf(c));
        held += 6;
        if (held >= 8) {
            held -= 8;
            reader.take(static_cast<char>((bits >> held) & 0xFFU));
        }
    }
    return reader.isHeader();
}

} // namespace

bool isJwt(std::string_view candidate) {
    const std::size_t first = candidate.find('.');
    if (first == std::string_view::npos || first > kLongestHeader) {
        return false;
    }
    const std::size_t second = candidate.find('.', first + 1);
    if (second == std::string_view::npos) {
        return false;
    }
    const std::string_view header = candidate.substr(0, first);
    const std::string_view claims = candidate.substr(first + 1, second - first - 1);
    const std::string_view signature = candidate.substr(second + 1);
    return !claims.empty() && isBase64Url(header) && isBase64Url(claims) &&
           isBase64Url(signature) && isHeader(header);
}

} // namespace tacet::detection
